package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.database.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each service may keep its data elsewhere: here orders on PostgreSQL, all others in files. */
@Tag("once")
class MixedEnginesTest {
    private static final PostgresServer.Copy ORDERS = PostgresServer.running().copy("order");

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji("--database-order", ORDERS.url());

    @Test
    void eventsGoFromOneToTheOther() {
        Stock stock = Stock.of(shikanji, "samosa").setTo(10);

        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 3))
                .along(shikanji.manager(), "confirmed", "preparing");

        stock.when(() -> stock.onHand() == 7);
        assertThat(stock.movementsOf(order.id())).containsExactly("reserve", "consume");
        assertThat(order.timeline()).containsExactly("pending", "confirmed", "preparing");
        Stock.requireIntegrity(shikanji);
    }
}
