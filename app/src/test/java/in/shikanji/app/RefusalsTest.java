package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wish that can't be fulfilled is told why, and where in the request. */
class RefusalsTest {
    private static final String SHIKANJI = "traditional-shikanji";
    /** Three in the morning in Bengaluru. */
    private static final Instant NIGHT = Instant.parse("2026-11-23T21:30:00Z");

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    static List<Arguments> refusals() {
        Basket basket = Basket.of(SHIKANJI, 1);
        String large = shikanji.option(SHIKANJI, "Large, 450 ml");
        String regular = shikanji.option(SHIKANJI, "Regular, 300 ml");
        return List.of(
                refusal("item_unavailable", "/items/0/productId", Basket.of("cola", 1)),
                refusal("item_unavailable", "/items/1/productId", basket.and("cola", 1)),
                refusal("unknown_option", "/items/0/options", Basket.of(SHIKANJI, 1, "opt_none")),
                refusal("unknown_option", "/items/0/options", Basket.of("samosa", 1, large)),
                refusal("unknown_option", "/items/0/options", Basket.of(SHIKANJI, 1, large, large)),
                refusal("too_many_options", "/items/0/options", Basket.of(SHIKANJI, 1, large, regular)),
                refusal("outside_delivery_zone", "/fulfilment/address/pincode", basket.deliveredTo("110001")),
                refusal("invalid_pincode", "/fulfilment/address/pincode", basket.deliveredTo("56002")),
                refusal("address_required", "/fulfilment/address", delivery(Map.of("type", "delivery"))),
                refusal(
                        "unknown_address",
                        "/fulfilment/addressId",
                        delivery(Map.of("type", "delivery", "addressId", "adr_none"))),
                refusal(
                        "slot_unavailable",
                        "/fulfilment/slot",
                        basket.with("fulfilment", Map.of("type", "pickup", "slot", "2026-11-23T13:05:00Z"))),
                refusal(
                        "fulfilment_unavailable",
                        "/fulfilment/type",
                        basket.with("fulfilment", Map.of("type", "dine_in", "table", "7"))),
                refusal("coupon_unknown", "/coupon", basket.with("coupon", "MONSOON10")),
                refusal("not_enough_points", "/redeemPoints", basket.with("redeemPoints", 10)),
                refusal("payment_method_unavailable", "/paymentMethod", basket.with("paymentMethod", "cod")),
                refusal(
                        "payment_method_unavailable",
                        "/paymentMethod",
                        basket.deliveredTo("560025").with("paymentMethod", "counter")),
                refusal("validation_failed", "/paymentMethod", basket.with("paymentMethod", "cheque")),
                refusal("validation_failed", "/items", basket.with("items", List.of())),
                refusal("validation_failed", "/items", basket.with("items", null)),
                refusal("validation_failed", "/fulfilment", basket.with("fulfilment", null)),
                refusal("validation_failed", "/storeId", basket.with("storeId", 7)),
                refusal("validation_failed", "/tipPaise", basket.with("tipPaise", -1)));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @MethodSource("refusals")
    void refuses(String code, String pointer, Basket basket) {
        Answer answer = PlacedOrder.place(shikanji.customer().once(), basket).expect(422, code);

        assertThat(answer.texts("/errors", "pointer")).contains(pointer);
    }

    static List<Object> wrongQuantities() {
        return List.of(0, -1, 100, 1.5, new BigDecimal("1.0"), "2", true, List.of(1), Long.MAX_VALUE, 1e30);
    }

    @ParameterizedTest
    @MethodSource("wrongQuantities")
    void refusesAQuantityThatIsNoWholeNumberFromOneTo99(Object quantity) {
        Answer answer = PlacedOrder.place(shikanji.customer().once(), Basket.of(SHIKANJI, quantity))
                .expect(422, "invalid_quantity");

        assertThat(answer.texts("/errors", "pointer")).containsExactly("/items/0/quantity");
    }

    @Test
    void takesTheMostThatMayBeOrdered() {
        PlacedOrder.place(shikanji.customer().once(), Basket.of("masala-shikanji-mix", 99))
                .expect(201);
    }

    @Test
    void refusesWhenTheStoreIsClosed() {
        shikanji.setClock(NIGHT);

        Answer answer = PlacedOrder.place(shikanji.customer().once(), Basket.of(SHIKANJI, 1))
                .expect(422, "store_closed");

        assertThat(answer.texts("/errors", "pointer")).containsExactly("/storeId");
        assertThat(answer.text("/detail")).contains("11:00");
    }

    @Test
    void refusesMoreThanThereIs() {
        Stock stock = Stock.of(shikanji, "samosa").setTo(3);

        Answer answer = PlacedOrder.place(
                        shikanji.customer().once(), Basket.of("samosa", 2).and("samosa", 2))
                .expect(422, "out_of_stock");

        assertThat(answer.texts("/errors", "pointer")).containsExactly("/items/0/quantity", "/items/1/quantity");
        assertThat(stock.available()).isEqualTo(3);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        shikanji.setClock(NIGHT);
        Stock.of(shikanji, "kachori").setTo(0);
        Basket basket = Basket.of("cola", 1)
                .and(SHIKANJI, 1, "opt_none")
                .and("kachori", 1)
                .deliveredTo("110001")
                .with("paymentMethod", "counter");

        Answer answer = PlacedOrder.place(shikanji.customer().once(), basket).expect(422, "store_closed");

        assertThat(answer.texts("/errors", "code"))
                .containsExactlyInAnyOrder(
                        "store_closed",
                        "outside_delivery_zone",
                        "item_unavailable",
                        "unknown_option",
                        "out_of_stock",
                        "payment_method_unavailable");
        assertThat(answer.texts("/errors", "pointer"))
                .contains("/storeId", "/items/0/productId", "/items/1/options", "/items/2/quantity");
    }

    @Test
    void pricesInTheRequestAreIgnored() {
        Map<String, Object> cheap = Map.of(
                "productId", SHIKANJI, "quantity", 2, "unitPricePaise", -1, "totalPaise", -1, "discountPaise", 15999);
        Basket basket = Basket.of(SHIKANJI, 1)
                .with("items", List.of(cheap))
                .with("totalPaise", -1)
                .with("subtotalPaise", 1);

        Answer order = PlacedOrder.place(shikanji.customer().once(), basket).expect(201);

        assertThat(order.number("/totalPaise")).isEqualTo(16000);
        assertThat(order.number("/discountPaise")).isZero();
    }

    @Test
    void aStoreThatDoesNotExistIsNotFound() {
        PlacedOrder.place(shikanji.customer().once(), Basket.of(SHIKANJI, 1).from("mars"))
                .expect(404, "not_found");
    }

    @Test
    void nothingIsHeldForAnOrderThatWasRefused() {
        Stock stock = Stock.of(shikanji, "dhokla");
        long before = stock.available();

        IntStream.range(0, 5)
                .forEach(_ -> PlacedOrder.place(
                        shikanji.customer().once(), Basket.of("dhokla", 1).deliveredTo("110001")));

        assertThat(stock.available()).isEqualTo(before);
    }

    @Test
    void aBodyThatIsNoObjectIsMalformed() {
        Client customer = shikanji.customer().once();

        for (String body : List.of("{", "[]", "null", "{\"items\":[]}{}", "{\"storeId\":\"a\",\"storeId\":\"b\"}")) {
            customer.send("POST", "/orders", body).expect(400, "malformed_request");
        }
    }

    private static Arguments refusal(String code, String pointer, Basket basket) {
        return Arguments.of(code, pointer, basket);
    }

    private static Basket delivery(@Nullable Object fulfilment) {
        return Basket.of(SHIKANJI, 1).with("fulfilment", fulfilment).with("paymentMethod", "cod");
    }
}
