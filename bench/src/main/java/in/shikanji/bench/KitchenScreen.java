package in.shikanji.bench;

import in.shikanji.bench.load.Driver;
import in.shikanji.bench.load.Plan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * From an order's 201 to its event on the store's live stream, at fixed rates of orders. The driver runs in this process,
 * beside the screen, so that both go by one clock.
 */
final class KitchenScreen {
    private static final List<Integer> ORDERS_A_SECOND = List.of(12, 100);
    private static final int CONNECTIONS = 32;
    private static final long PATIENCE_NANOS = 10_000_000_000L;
    private static final String ID = "\"id\":\"";

    private KitchenScreen() {}

    private record Moments(long due, long answered) {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario = new Scenario("Commit to kitchen screen, open loop");
        try (ChildProcess program = bench.program().start(bench.newFolder("kitchen"))) {
            Shop shop = new Shop(program.port()).open();
            try (LiveOrders screen = new LiveOrders(shop.port(), shop.signIn("manager"))) {
                var _ = orders(bench, shop, ORDERS_A_SECOND.getLast());
                for (int run = 0; run < Bench.RUNS; run++) {
                    for (int rate : ORDERS_A_SECOND) {
                        add(scenario, "at " + rate + " orders a second, ", screen, orders(bench, shop, rate));
                    }
                }
            }
            program.stop();
        }
        for (int rate : ORDERS_A_SECOND) {
            scenario.hold(
                    "commit to kitchen screen at " + rate + " orders a second, p99, ms",
                    scenario.median("at " + rate + " orders a second, from 201 to the screen, p99"),
                    "under 100");
        }
        return scenario;
    }

    private static void add(Scenario scenario, String at, LiveOrders screen, Map<String, Moments> orders) {
        Histogram fromAnswer = new Histogram(3);
        Histogram fromRequest = new Histogram(3);
        orders.forEach((id, moments) -> {
            long seen = await(screen, id);
            // The screen may be told before the customer.
            fromAnswer.recordValue(Math.max(0, seen - moments.answered()));
            fromRequest.recordValue(Math.max(0, seen - moments.due()));
        });
        scenario.add(at + "from 201 to the screen, p50", "ms", fromAnswer.getValueAtPercentile(50) / 1e6);
        scenario.add(at + "from 201 to the screen, p99", "ms", fromAnswer.getValueAtPercentile(99) / 1e6);
        scenario.add(at + "from the request to the screen, p50", "ms", fromRequest.getValueAtPercentile(50) / 1e6);
        scenario.add(at + "from the request to the screen, p99", "ms", fromRequest.getValueAtPercentile(99) / 1e6);
    }

    /** When the screen heard of the order. */
    private static long await(LiveOrders screen, String orderId) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (screen.heardOf(orderId).isEmpty()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("the screen never heard of " + orderId);
            }
            LockSupport.parkNanos(1_000_000);
        }
        return screen.heardOf(orderId).orElseThrow();
    }

    private static Map<String, Moments> orders(Bench bench, Shop shop, int rate) throws IOException {
        Map<String, Moments> orders = new ConcurrentHashMap<>();
        Plan plan = new Plan(List.of(shop.orders(CONNECTIONS, bench.arrivals(rate))), bench.seconds(), Bench.SEED);
        Driver.run(plan, (_, due, at, body) -> orders.put(id(body.get()), new Moments(due, at)));
        return orders;
    }

    private static String id(String body) {
        int from = body.indexOf(ID) + ID.length();
        return body.substring(from, body.indexOf('"', from));
    }
}
