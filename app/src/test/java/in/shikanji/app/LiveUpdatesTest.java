package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever watches an order, or a store, sees each change as it happens. */
class LiveUpdatesTest {
    private static final Basket BASKET = Basket.of("sweet-lassi", 1);

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void theCustomerSeesEveryStepOfTheOrder() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), BASKET);

        try (LiveStream stream = LiveStream.open(order.customer(), "/orders/" + order.id() + "/events")) {
            long position = stream.next("hello").id();
            for (String status : new String[] {"confirmed", "preparing", "ready", "delivered"}) {
                order.along(shikanji.manager(), status);

                LiveStream.Event event = stream.nextOf(order.id(), status);
                assertThat(event.id()).isGreaterThan(position);
                position = event.id();
            }
        }
    }

    @Test
    void theStoreSeesNewOrdersAndTheirSteps() {
        try (LiveStream stream = LiveStream.open(shikanji.staff("chef"), "/stores/mg-road/orders/events")) {
            long position = stream.next("hello").id();

            PlacedOrder order = PlacedOrder.by(shikanji.customer(), BASKET);
            LiveStream.Event placed = stream.nextOf(order.id(), "pending");
            order.along(shikanji.manager(), "confirmed");
            LiveStream.Event confirmed = stream.nextOf(order.id(), "confirmed");

            assertThat(placed.id()).isGreaterThan(position);
            assertThat(confirmed.id()).isGreaterThan(placed.id());
        }
    }

    @Test
    void ordersOfAnotherStoreAreNotShown() {
        try (LiveStream stream = LiveStream.open(shikanji.staff("chef"), "/stores/mg-road/orders/events")) {
            stream.next("hello");

            PlacedOrder there = PlacedOrder.by(shikanji.customer(), BASKET.from("koramangala"));
            PlacedOrder here = PlacedOrder.by(shikanji.customer(), BASKET);

            LiveStream.Event event = stream.next("order");
            while (!event.data().path("id").asString().equals(here.id())) {
                assertThat(event.data().path("id").asString()).isNotEqualTo(there.id());
                event = stream.next("order");
            }
        }
    }

    @Test
    void whoComesBackGetsWhatWasMissed() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), BASKET);
        String path = "/orders/" + order.id() + "/events";
        long seen;
        try (LiveStream stream = LiveStream.open(order.customer(), path)) {
            stream.next("hello");
            order.along(shikanji.manager(), "confirmed");
            seen = stream.nextOf(order.id(), "confirmed").id();
        }

        order.along(shikanji.manager(), "preparing", "ready");
        PlacedOrder.by(shikanji.customer(), BASKET);

        try (LiveStream stream = LiveStream.open(order.customer().with("Last-Event-ID", "" + seen), path)) {
            LiveStream.Event missed = stream.next("order");
            assertThat(missed.id()).isGreaterThan(seen);
            assertThat(missed.status()).isEqualTo("ready");
            order.along(shikanji.manager(), "delivered");
            LiveStream.Event live = stream.nextOf(order.id(), "delivered");
            assertThat(live.id()).isGreaterThan(missed.id());
        }
    }

    @Test
    void whoComesFromAnotherTimeIsToldToReload() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), BASKET);
        Client late = order.customer().with("Last-Event-ID", "999999999");

        try (LiveStream stream = LiveStream.open(late, "/orders/" + order.id() + "/events")) {
            assertThat(stream.next("reset").id()).isLessThan(999999999);
        }
    }

    @Test
    void anothersStreamIsNotThere() throws IOException {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), BASKET);
        String path = "/orders/" + order.id() + "/events";

        assertThat(statusOf(shikanji.customer(), path)).isEqualTo(404);
        assertThat(statusOf(shikanji.anyone(), path)).isEqualTo(401);
        assertThat(statusOf(shikanji.customer(), "/stores/mg-road/orders/events"))
                .isEqualTo(403);
        assertThat(statusOf(shikanji.staff("chef"), "/stores/koramangala/orders/events"))
                .isEqualTo(404);
    }

    private static int statusOf(Client client, String path) throws IOException {
        HttpResponse<InputStream> response = client.stream(path);
        response.body().close();
        return response.statusCode();
    }
}
