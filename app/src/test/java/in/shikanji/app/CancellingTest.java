package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may call an order off, until when, and what becomes of what was held for it. */
class CancellingTest {
    private static final String LASSI = "sweet-lassi";
    private static final Basket BASKET = Basket.of(LASSI, 2);

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Stock stock = Stock.of(shikanji, LASSI);

    @BeforeEach
    void hundredGlasses() {
        Client owner = shikanji.staff("owner");
        owner.get("/orders?status=pending,confirmed&limit=100")
                .texts("/items", "id")
                .forEach(id -> new PlacedOrder(owner, id).cancel(owner).expect(200));
        stock.when(() -> stock.reserved() == 0).setTo(100);
    }

    @Test
    void insideTheWindowTheStockComesBack() {
        PlacedOrder order = order();

        Answer cancelled = order.cancel(order.customer()).expect(200);

        assertThat(cancelled.text("/status")).isEqualTo("cancelled");
        assertThat(cancelled.at("/canCancelUntil").isNull()).isTrue();
        assertThat(order.timeline()).containsExactly("pending", "cancelled");
        stock.when(() -> stock.available() == 100);
        assertThat(stock.movementsOf(order.id())).containsExactly("reserve", "release");
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void twentyTimesAtOnceGivesItBackOnce() {
        PlacedOrder order = order();

        List<Answer> answers = AtOnce.run(20, _ -> order.cancel(order.customer()));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(order.timeline()).containsExactly("pending", "cancelled");
        stock.when(() -> stock.available() == 100);
        assertThat(stock.movementsOf(order.id())).containsExactly("reserve", "release");
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void eitherTheKitchenBeginsOrTheCustomerCancels() {
        List<PlacedOrder> orders = IntStream.range(0, 10)
                .mapToObj(_ -> order().along(shikanji.manager(), "confirmed"))
                .toList();

        List<Answer> answers = AtOnce.run(20, turn -> {
            PlacedOrder order = orders.get(turn / 2);
            return turn % 2 == 0 ? order.cancel(order.customer()) : order.move(shikanji.staff("chef"), "preparing");
        });

        int cooked = 0;
        for (int index = 0; index < orders.size(); index++) {
            boolean cancelled = answers.get(2 * index).status() == 200;
            answers.get(2 * index + (cancelled ? 1 : 0))
                    .expect(409, cancelled ? "invalid_transition" : "cancellation_closed");
            assertThat(orders.get(index).status()).isEqualTo(cancelled ? "cancelled" : "preparing");
            cooked += cancelled ? 0 : 1;
        }
        stock.when(() -> stock.reserved() == 0);
        assertThat(stock.onHand()).isEqualTo(100 - 2L * cooked);
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void anOrderAcceptedAsItIsCancelledEndsCancelled() {
        List<PlacedOrder> orders = IntStream.range(0, 10).mapToObj(_ -> order()).toList();

        AtOnce.run(20, turn -> {
            PlacedOrder order = orders.get(turn / 2);
            return turn % 2 == 0 ? order.cancel(order.customer()) : order.move(shikanji.manager(), "confirmed");
        });

        assertThat(orders).extracting(PlacedOrder::status).containsOnly("cancelled");
        stock.when(() -> stock.available() == 100);
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void afterTheWindowTheCustomerMustCall() {
        PlacedOrder order = order();
        shikanji.pass(Duration.ofSeconds(119));
        assertThat(order.seenBy(order.customer()).text("/canCancelUntil"))
                .isEqualTo(RunningShikanji.OPEN.plusSeconds(120).toString());

        shikanji.pass(Duration.ofSeconds(1));

        order.cancel(order.customer()).expect(409, "cancellation_closed");
        assertThat(order.seenBy(order.customer()).at("/canCancelUntil").isNull())
                .isTrue();
        assertThat(order.status()).isEqualTo("pending");
        order.cancel(shikanji.staff("support")).expect(200);
    }

    @Test
    void staffSayWhy() {
        PlacedOrder order = order();

        Answer wordless = order.move(shikanji.manager(), "cancelled").expect(422);
        Answer cancelled =
                order.move(shikanji.manager(), "cancelled", "Out of curd.").expect(200);

        assertThat(wordless.texts("/errors", "pointer")).containsExactly("/reason");
        assertThat(cancelled.texts("/timeline", "note")).last().isEqualTo("Out of curd.");
        assertThat(cancelled.texts("/timeline", "by")).containsExactly("customer", "staff");
    }

    @Test
    void onceItIsBeingMadeOnlyAManagerMayCancelAndNothingComesBack() {
        PlacedOrder order = order().along(shikanji.manager(), "confirmed", "preparing");

        order.cancel(order.customer()).expect(409, "cancellation_closed");
        for (String role : new String[] {"support", "cashier", "chef"}) {
            order.cancel(shikanji.staff(role)).expect(403, "not_allowed");
        }
        order.cancel(shikanji.manager()).expect(200);

        stock.when(() -> stock.reserved() == 0);
        assertThat(stock.movementsOf(order.id())).containsExactly("reserve", "consume");
        assertThat(stock.onHand()).isEqualTo(98);
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void anOrderThatNobodyAcceptsIsCancelledAndGivesBackItsStock() {
        PlacedOrder order = order();
        shikanji.pass(Duration.ofSeconds(599));
        assertThat(order.status()).isEqualTo("pending");

        shikanji.pass(Duration.ofSeconds(1));

        Answer seen = order.seenBy(order.customer());
        assertThat(seen.text("/status")).isEqualTo("cancelled");
        assertThat(seen.texts("/timeline", "by")).containsExactly("customer", "system");
        stock.when(() -> stock.available() == 100);
        assertThat(stock.movementsOf(order.id())).containsExactly("reserve", "release");
    }

    @Test
    void anAcceptedOrderDoesNotRunOut() {
        PlacedOrder order = order().along(shikanji.manager(), "confirmed");

        shikanji.pass(Duration.ofHours(1));

        assertThat(order.status()).isEqualTo("confirmed");
        assertThat(stock.reserved()).isEqualTo(2);
    }

    @Test
    void anothersOrderIsNotThereToBeCancelled() {
        PlacedOrder order = order();

        order.cancel(shikanji.customer()).expect(404, "not_found");
        order.cancel(shikanji.anyone()).expect(401, "not_authenticated");

        assertThat(order.status()).isEqualTo("pending");
    }

    private static PlacedOrder order() {
        return PlacedOrder.by(shikanji.customer(), BASKET);
    }
}
