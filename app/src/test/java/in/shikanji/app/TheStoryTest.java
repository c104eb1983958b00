package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the product is for, from the basket to the handover. */
class TheStoryTest {
    private static final String SHIKANJI = "traditional-shikanji";

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void twoGlassesGoFromTheBasketToTheDoor() {
        Client customer = shikanji.customer();
        Client manager = shikanji.manager();

        PlacedOrder order = PlacedOrder.by(customer, Basket.of(SHIKANJI, 2).deliveredTo("560025"));
        order.along(manager, "confirmed", "preparing", "ready", "out_for_delivery", "delivered");

        assertThat(order.timeline())
                .containsExactly("pending", "confirmed", "preparing", "ready", "out_for_delivery", "delivered");
        Answer seen = order.seenBy(customer).expect(200);
        assertThat(seen.text("/status")).isEqualTo("delivered");
        assertThat(seen.text("/paymentStatus")).isEqualTo("paid");
        assertThat(seen.text("/number")).startsWith("MGR-");
        assertThat(seen.number("/version")).isEqualTo(6);
        assertThat(seen.texts("/timeline", "by"))
                .containsExactly("customer", "staff", "staff", "staff", "staff", "staff");
    }

    @Test
    void theGlassesLeaveTheShelfOnce() {
        Stock stock = Stock.of(shikanji, SHIKANJI);
        long before = stock.onHand();

        PlacedOrder order =
                PlacedOrder.by(shikanji.customer(), Basket.of(SHIKANJI, 2).deliveredTo("560025"));
        assertThat(stock.reserved()).isEqualTo(2);
        order.along(shikanji.manager(), "confirmed", "preparing");
        stock.when(() -> stock.reserved() == 0);
        order.along(shikanji.manager(), "ready", "preparing", "ready", "out_for_delivery", "delivered");

        assertThat(stock.onHand()).isEqualTo(before - 2);
        assertThat(stock.available()).isEqualTo(before - 2);
        assertThat(stock.movementsOf(order.id())).containsExactly("reserve", "consume");
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void theBillAddsUp() {
        Basket basket = Basket.of(SHIKANJI, 2, shikanji.option(SHIKANJI, "Large, 450 ml"))
                .and("samosa", 1)
                .deliveredTo("560025")
                .with("tipPaise", 2000);

        Answer order = PlacedOrder.place(shikanji.customer().once(), basket).expect(201);

        assertThat(order.number("/subtotalPaise")).isEqualTo(2 * 11000 + 8000);
        assertThat(order.number("/deliveryFeePaise")).isZero();
        assertThat(order.number("/totalPaise")).isEqualTo(30000 + 2000);
        assertThat(order.number("/lines/0/optionsPaise")).isEqualTo(3000);
        assertThat(order.number("/lines/0/totalPaise")).isEqualTo(22000);
    }

    @Test
    void whatWasQuotedIsWhatIsCharged() {
        Client customer = shikanji.customer();
        Basket basket = Basket.of("masala-chai", 3).deliveredTo("560025");

        Answer quote = customer.post("/orders/quote", basket.json()).expect(200);
        Answer order = customer.once()
                .post("/orders", java.util.Map.of("quoteToken", quote.text("/quoteToken"), "paymentMethod", "cod"))
                .expect(201);

        assertThat(quote.number("/totalPaise")).isEqualTo(9000 + 4000);
        assertThat(order.number("/totalPaise")).isEqualTo(quote.number("/totalPaise"));
        assertThat(order.at("/lines/0/totalPaise")).isEqualTo(quote.at("/lines/0/totalPaise"));
        assertThat(order.number("/roundOffPaise")).isEqualTo(quote.number("/roundOffPaise"));
    }

    @Test
    void anOrderToFetchIsHandedOverFromReady() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("kachori", 1));

        order.along(shikanji.staff("cashier"), "confirmed", "preparing", "ready", "delivered");

        assertThat(order.timeline()).containsExactly("pending", "confirmed", "preparing", "ready", "delivered");
    }

    @Test
    void theOrderStandsInTheListsOfItsCustomerAndItsStoreOnly() {
        Client customer = shikanji.customer();
        PlacedOrder order = PlacedOrder.by(customer, Basket.of("dhokla", 1));

        assertThat(customer.get("/orders/customer/me").expect(200).texts("/items", "id"))
                .containsExactly(order.id());
        assertThat(shikanji.staff("chef")
                        .get("/orders?status=pending")
                        .expect(200)
                        .texts("/items", "id"))
                .contains(order.id());
        assertThat(shikanji.customer().get("/orders/customer/me").expect(200).texts("/items", "id"))
                .isEmpty();
        order.seenBy(shikanji.customer()).expect(404, "not_found");
        shikanji.customer().get("/orders").expect(403, "not_allowed");
    }
}
