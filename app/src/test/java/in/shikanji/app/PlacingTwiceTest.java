package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One wish is one order, however often it arrives. */
class PlacingTwiceTest {
    private static final Basket BASKET = Basket.of("masala-chai", 2);

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void tenTriesAtOnceWithOneKeyAreOneOrder() {
        Stock stock = Stock.of(shikanji, "masala-chai");
        long before = stock.available();
        Client keyed = shikanji.customer().once();

        List<Answer> answers = AtOnce.run(10, _ -> untilDone(keyed));

        assertThat(answers)
                .extracting(answer -> answer.text("/id"))
                .containsOnly(answers.getFirst().text("/id"));
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotent-Replayed").equals("true"))
                .hasSize(9);
        assertThat(stock.movementsOf(answers.getFirst().text("/id"))).containsExactly("reserve");
        assertThat(stock.available()).isEqualTo(before - 2);
        assertThat(keyed.get("/orders/customer/me").texts("/items", "id")).hasSize(1);
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void aLateRetryGetsTheOrderAsItStandsNow() {
        Client keyed = shikanji.customer().once();
        Answer first = PlacedOrder.place(keyed, BASKET).expect(201);
        new PlacedOrder(keyed, first.text("/id")).along(shikanji.manager(), "confirmed");

        Answer again = PlacedOrder.place(keyed, BASKET).expect(201);

        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(again.text("/status")).isEqualTo("confirmed");
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void theSameKeyForAnotherBasketIsRefused() {
        Client keyed = shikanji.customer().once();
        PlacedOrder.place(keyed, BASKET).expect(201);

        PlacedOrder.place(keyed, Basket.of("masala-chai", 3)).expect(422, "idempotency_key_reused");

        assertThat(keyed.get("/orders/customer/me").texts("/items", "id")).hasSize(1);
    }

    @Test
    void anOrderWithoutAKeyIsRefused() {
        PlacedOrder.place(shikanji.customer(), BASKET).expect(400, "idempotency_key_required");
    }

    @Test
    void anotherCustomerMayUseTheSameKey() {
        Answer one =
                PlacedOrder.place(shikanji.customer().keyed("monday"), BASKET).expect(201);
        Answer other =
                PlacedOrder.place(shikanji.customer().keyed("monday"), BASKET).expect(201);

        assertThat(one.text("/id")).isNotEqualTo(other.text("/id"));
        assertThat(other.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void aRefusalIsForgottenSoThatTheSameWishMaySucceedLater() {
        Stock stock = Stock.of(shikanji, "kachori").setTo(0);
        Client keyed = shikanji.customer().once();
        PlacedOrder.place(keyed, Basket.of("kachori", 1)).expect(422, "out_of_stock");

        stock.setTo(5);

        PlacedOrder.place(keyed, Basket.of("kachori", 1)).expect(201);
        assertThat(stock.available()).isEqualTo(4);
    }

    @Test
    void aDifferenceOfStockIsAddedOnce() {
        Stock stock = Stock.of(shikanji, "samosa").setTo(10);
        Client keyed = shikanji.manager().once();
        Map<String, Object> found = Map.of("storeId", "mg-road", "quantity", 4, "reason", "found");

        List<Answer> answers = AtOnce.run(5, _ -> keyed.put("/inventory/samosa/adjust", found));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(stock.onHand()).isEqualTo(14);
        keyed.put("/inventory/samosa/adjust", Map.of("storeId", "mg-road", "quantity", 5, "reason", "found"))
                .expect(422, "idempotency_key_reused");
        shikanji.manager().put("/inventory/samosa/adjust", found).expect(400, "idempotency_key_required");
    }

    private static Answer untilDone(Client keyed) {
        Answer answer = PlacedOrder.place(keyed, BASKET);
        while (answer.status() == 409) {
            answer.expect(409, "idempotency_key_in_progress");
            answer = PlacedOrder.place(keyed, BASKET);
        }
        return answer.expect(201);
    }
}
