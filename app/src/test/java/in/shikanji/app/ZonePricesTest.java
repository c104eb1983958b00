package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a zone costs goes into quotes and orders; a price that was given holds. */
class ZonePricesTest {
    private static final String ZONES = "/stores/koramangala/delivery-zones";

    /** Two of them are ₹220. */
    private static final Basket BASKET = Basket.of("mango-lassi", 2).from("koramangala");

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private static Client owner() {
        return shikanji.staff("owner");
    }

    private static Map<String, @Nullable Object> rule(
            @Nullable Long below, @Nullable Integer within, @Nullable Long fee) {
        Map<String, @Nullable Object> rule = new HashMap<>();
        rule.put("belowPaise", below);
        rule.put("withinMetres", within);
        rule.put("feePaise", fee);
        return rule;
    }

    /** A zone of a PIN code that no other has, with what is put over it. */
    private static String zone(String pincode, Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "name", "North", "area", Map.of("type", "pincodes", "pincodes", List.of(pincode)), "fees", List.of()));
        draft.putAll(more);
        return ZONES + "/" + owner().post(ZONES, draft).expect(201).text("/id");
    }

    private static Basket to(Basket basket, String pincode, double lat, double lng) {
        Map<String, Object> address = new HashMap<>(Basket.address(pincode));
        address.put("lat", lat);
        address.put("lng", lng);
        return basket.deliveredTo(pincode).with("fulfilment", Map.of("type", "delivery", "address", address));
    }

    private static Answer quote(Client customer, Basket basket) {
        return customer.post("/orders/quote", basket.json()).expect(200);
    }

    private static Answer place(Client customer, Answer quote) {
        return customer.once().post("/orders", Map.of("quoteToken", quote.text("/quoteToken"), "paymentMethod", "cod"));
    }

    @Test
    void aPriceThatWasGivenHoldsAcrossAChange() {
        String zone = zone("990012", Map.of("fees", List.of(rule(null, null, 2500L)), "rideMinutes", 40));
        Client customer = shikanji.customer();
        Answer quote = quote(customer, BASKET.deliveredTo("990012"));
        assertThat(quote.number("/deliveryFeePaise")).isEqualTo(2500);
        assertThat(quote.text("/promisedAt"))
                .isEqualTo(RunningShikanji.OPEN.plusSeconds((12 + 40) * 60).toString());

        owner().put(zone, Map.of("fees", List.of(rule(null, null, 6000L)), "minOrderPaise", 50000))
                .expect(200);

        Answer order = place(customer, quote).expect(201);
        assertThat(order.number("/deliveryFeePaise")).isEqualTo(2500);
        assertThat(order.number("/totalPaise")).isEqualTo(22000 + 2500);
        Answer next = quote(customer, BASKET.deliveredTo("990012"));
        assertThat(next.number("/deliveryFeePaise")).isEqualTo(6000);
        assertThat(next.texts("/problems", "code")).containsExactly("below_minimum");
        assertThat(quote(customer, BASKET.deliveredTo("560034")).at("/problems"))
                .isEmpty();
    }

    @Test
    void whoLivesWhereNobodyRidesAnyMoreIsToldSo() {
        String zone = zone("990013", Map.of("fees", List.of(rule(null, null, 2500L))));
        Client customer = shikanji.customer();
        Answer quote = quote(customer, BASKET.deliveredTo("990013"));

        owner().delete(zone).expect(204);

        place(customer, quote).expect(422, "outside_delivery_zone");
    }

    @Test
    void whatGoesByDistanceNeedsThePlace() {
        zone("990014", Map.of("fees", List.of(rule(null, 3000, 2000L), rule(null, null, null))));
        Client customer = shikanji.customer();

        Answer unknown = quote(customer, BASKET.deliveredTo("990014"));
        Answer near = quote(customer, to(BASKET, "990014", 12.9352, 77.6245));
        Answer far = quote(customer, to(BASKET, "990014", 13.2, 77.6245));

        assertThat(unknown.texts("/problems", "code")).containsExactly("outside_delivery_zone");
        assertThat(unknown.text("/problems/0/message")).contains("Share the location, or choose pickup.");
        assertThat(near.at("/problems")).isEmpty();
        assertThat(near.number("/deliveryFeePaise")).isEqualTo(2000);
        assertThat(far.texts("/problems", "code")).containsExactly("outside_delivery_zone");
        assertThat(far.text("/problems/0/message")).contains("30.3 km away").contains("or pickup");
        PlacedOrder.place(customer.once(), BASKET.deliveredTo("990014")).expect(422, "outside_delivery_zone");
        PlacedOrder.place(customer.once(), to(BASKET, "990014", 12.9352, 77.6245))
                .expect(201);
    }

    @Test
    void aBasketMayHaveToBeLargerToGoFar() {
        zone(
                "990015",
                Map.of("fees", List.of(rule(null, 3000, 2000L), rule(22001L, null, null), rule(null, null, 9000L))));
        Client customer = shikanji.customer();
        Basket larger = BASKET.and("samosa", 1);

        assertThat(quote(customer, to(BASKET, "990015", 13.0, 77.6245)).texts("/problems", "code"))
                .containsExactly("outside_delivery_zone");
        Answer unknown = quote(customer, BASKET.deliveredTo("990015"));
        assertThat(unknown.text("/problems/0/message")).contains("Share the location");
        assertThat(quote(customer, to(larger, "990015", 13.0, 77.6245)).number("/deliveryFeePaise"))
                .isEqualTo(9000);
        assertThat(quote(customer, to(BASKET, "990015", 12.93, 77.6245)).number("/deliveryFeePaise"))
                .isEqualTo(2000);
    }

    @Test
    void whoGaveNoAddressYetSeesTheUsualFee() {
        Answer quote =
                quote(shikanji.customer(), Basket.of("samosa", 1).with("fulfilment", Map.of("type", "delivery")));

        assertThat(quote.texts("/problems", "code")).containsExactly("address_required");
        assertThat(quote.number("/deliveryFeePaise")).isEqualTo(4000);
    }
}
