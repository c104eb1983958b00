package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.store.Stores.Destination;
import in.shikanji.contracts.store.Stores.Terms;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.Fees;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        List<Refusal> refusals = AStore.named("MGR").build().refusals(FulfilmentType.PICKUP, null, false, at(local));

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
                                FulfilmentType.DELIVERY,
                                new Destination("110001", null, null),
                                false,
                                at("2026-11-23T03:00")))
                .extracting(Refusal::code)
                .containsExactly("store_closed", "outside_delivery_zone");
    }

    @Test
    void onlyADeliveryCostsAFeeAndARide() {
        Store store = AStore.named("MGR").delivering("560001", 0).build();
        Destination there = new Destination("560001", null, null);

        Terms delivery = store.terms(FulfilmentType.DELIVERY, there, null, NOON);
        Terms pickup = store.terms(FulfilmentType.PICKUP, there, null, NOON);

        assertThat(delivery.deliveryFeePaise(29899)).isEqualTo(4000);
        assertThat(delivery.rideMinutes()).isEqualTo(20);
        assertThat(pickup.deliveryFeePaise(0)).isZero();
        assertThat(pickup.rideMinutes()).isZero();
    }

    @Test
    void aZoneMayHaveItsOwnMinimumAndRide() {
        Area round = new Area.Radius(1_000, null);
        Store store = AStore.named("MGR")
                .at(12.97, 77.60)
                .delivering("560001", 1)
                .zone(AZone.ranked(0).in(round).from(15000, 45))
                .build();

        Terms near = store.terms(FulfilmentType.DELIVERY, new Destination("560001", 12.971, 77.601), null, NOON);
        Terms listed = store.terms(FulfilmentType.DELIVERY, new Destination("560001", 12.99, 77.60), null, NOON);
        Terms pickup = store.terms(FulfilmentType.PICKUP, new Destination("560001", 12.971, 77.601), null, NOON);

        assertThat(near.minOrderPaise()).isEqualTo(15000);
        assertThat(near.rideMinutes()).isEqualTo(45);
        assertThat(listed.minOrderPaise()).isZero();
        assertThat(listed.rideMinutes()).isEqualTo(20);
        assertThat(pickup.minOrderPaise()).isZero();
    }

    @ParameterizedTest(name = "{0} at {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "110001, -, -, MGR does not deliver to all of 110001. Share the location%",
                "110001, 12.99, 77.60, MGR does not deliver to 110001. Choose another address%",
                "560002, -, -, MGR delivers to a part of 560002 only. Share the location%",
                "560002, 12.99, 77.60, 'MGR is 2.2 km away, and does not deliver so far.%'",
                "560002, 12.971, 77.60, -"
            })
    void whoIsOutsideIsToldWhatToDo(
            String pincode, @Nullable Double lat, @Nullable Double lng, @Nullable String words) {
        Fees near = new Fees(List.of(new Fees.Rule(null, 1_000, 20L), new Fees.Rule(null, null, null)), 100L);
        Store store = AStore.named("MGR")
                .at(12.97, 77.60)
                .zone(AZone.ranked(0).in(new Area.Pincodes(Set.of("560002"))).costing(near))
                .zone(AZone.ranked(1).in(new Area.Radius(500, null)))
                .build();

        List<Refusal> refusals =
                store.refusals(FulfilmentType.DELIVERY, new Destination(pincode, lat, lng), false, NOON);

        if (words == null) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals).singleElement().satisfies(refusal -> {
                assertThat(refusal.code()).isEqualTo("outside_delivery_zone");
                assertThat(refusal.message()).startsWith(words.replace("%", "")).contains("pickup");
            });
        }
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
        return store.build().refusals(type, null, false, at).stream()
                .map(Refusal::code)
                .toList();
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(AStore.INDIA).toInstant();
    }
}
