package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.store.Stores.Destination;
import in.shikanji.contracts.store.Stores.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks against an order at a store, and on what terms it takes one. */
class TakingOrdersTest {
    private static final Instant NOON = at("2026-11-23T12:00");

    @Test
    void anOpenStoreTakesOrders() {
        assertThat(codes(AStore.named("MGR"), FulfilmentType.PICKUP, NOON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T03:00, at 11:00 am today",
        "2026-11-23T23:00, at 11:00 am tomorrow",
        "2026-11-23T10:59, at 11:00 am today"
    })
    void aClosedStoreSaysWhenItOpens(String local, String words) {
        List<Refusal> refusals = AStore.named("MGR").build().refusals(FulfilmentType.PICKUP, null, at(local));

        assertThat(refusals).extracting(Refusal::code).containsExactly("store_closed");
        assertThat(refusals.getFirst().message()).containsIgnoringCase(words);
    }

    @Test
    void aPauseEndsAtItsInstant() {
        AStore paused = AStore.named("MGR").paused(NOON.plusSeconds(60));

        assertThat(codes(paused, FulfilmentType.PICKUP, NOON)).containsExactly("store_paused");
        assertThat(codes(paused, FulfilmentType.PICKUP, NOON.plusSeconds(60))).isEmpty();
        assertThat(codes(paused.switchedOff(), FulfilmentType.PICKUP, NOON.plusSeconds(60)))
                .containsExactly("store_paused");
    }

    @Test
    void aPausedStoreThatIsClosedIsClosed() {
        AStore paused = AStore.named("MGR").paused(NOON.plusSeconds(86_400));

        assertThat(codes(paused, FulfilmentType.PICKUP, at("2026-11-23T03:00"))).containsExactly("store_closed");
    }

    @Test
    void everythingIsToldAtOnce() {
        assertThat(AStore.named("MGR")
                        .build()
                        .refusals(
                                FulfilmentType.DELIVERY, new Destination("110001", null, null), at("2026-11-23T03:00")))
                .extracting(Refusal::code)
                .containsExactly("store_closed", "outside_delivery_zone");
    }

    @Test
    void onlyADeliveryCostsAFeeAndARide() {
        Store store = AStore.named("MGR").delivering("560001", 0).build();
        Destination there = new Destination("560001", null, null);

        Terms delivery = store.terms(FulfilmentType.DELIVERY, there, NOON);
        Terms pickup = store.terms(FulfilmentType.PICKUP, there, NOON);

        assertThat(delivery.deliveryFeePaise(29899)).isEqualTo(4000);
        assertThat(delivery.rideMinutes()).isEqualTo(20);
        assertThat(pickup.deliveryFeePaise(0)).isZero();
        assertThat(pickup.rideMinutes()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T03:59, 2026-11-23",
        "2026-11-24T04:00, 2026-11-24",
        "2026-11-23T23:59, 2026-11-23",
        "2026-11-24T00:00, 2026-11-23"
    })
    void whatIsSoldInTheSmallHoursBelongsToTheDayBefore(String local, LocalDate businessDate) {
        assertThat(AStore.named("MGR").build().businessDate(at(local))).isEqualTo(businessDate);
    }

    private static List<String> codes(AStore store, FulfilmentType type, Instant at) {
        return store.build().refusals(type, null, at).stream()
                .map(Refusal::code)
                .toList();
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(AStore.INDIA).toInstant();
    }
}
