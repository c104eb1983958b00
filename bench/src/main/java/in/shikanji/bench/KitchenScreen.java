package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** From an order's 201 to its event on the store's live stream, at a fixed rate of orders. */
final class KitchenScreen {
    static final String DELAY = "from 201 to the screen";
    private static final int CUSTOMERS = 8;
    private static final int ORDERS_A_SECOND = 100;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private KitchenScreen() {}

    private record Moments(long sent, long answered) {}

    static Scenario measure(Bench bench, Path data) throws Exception {
        Scenario scenario = new Scenario("Commit to kitchen screen at " + ORDERS_A_SECOND + " orders/s");
        try (ChildProcess program = ChildProcess.program(bench.folder(), data, 0)) {
            Shop shop = new Shop(program.port());
            shop.open();
            try (LiveOrders screen = new LiveOrders(shop.port(), shop.signIn("manager"))) {
                var _ = orders(shop, bench.seconds() / 2);
                for (int run = 0; run < Bench.RUNS; run++) {
                    add(scenario, screen, orders(shop, bench.seconds() / 2), bench.seconds() / 2);
                }
            }
            program.stop();
        }
        return scenario;
    }

    private static void add(Scenario scenario, LiveOrders screen, Map<String, Moments> orders, double seconds) {
        // The screen may be told before the customer.
        Latencies fromAnswer = Latencies.ofNanos(orders.entrySet().stream()
                .mapToLong(order -> Math.max(
                        0, await(screen, order.getKey()) - order.getValue().answered())));
        Latencies fromRequest = Latencies.ofNanos(orders.entrySet().stream()
                .mapToLong(order ->
                        await(screen, order.getKey()) - order.getValue().sent()));
        scenario.add("orders reached", "1/s", orders.size() / seconds);
        scenario.add(DELAY + ", p50", "ms", fromAnswer.milliseconds(0.5));
        scenario.add(DELAY + ", p99", "ms", fromAnswer.milliseconds(0.99));
        scenario.add("from the request to the screen, p50", "ms", fromRequest.milliseconds(0.5));
        scenario.add("from the request to the screen, p99", "ms", fromRequest.milliseconds(0.99));
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

    private static Map<String, Moments> orders(Shop shop, double seconds) throws IOException, InterruptedException {
        Map<String, Moments> orders = new ConcurrentHashMap<>();
        long begin = System.nanoTime();
        Thread[] threads = new Thread[CUSTOMERS];
        for (int number = 0; number < CUSTOMERS; number++) {
            Shop.Customer customer = shop.customer(number + (int) (begin % 1_000_000) * CUSTOMERS);
            long first = System.nanoTime();
            threads[number] = Thread.ofVirtual().start(() -> order(customer, orders, first, seconds));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return orders;
    }

    private static void order(Shop.Customer customer, Map<String, Moments> orders, long first, double seconds) {
        long interval = 1_000_000_000L * CUSTOMERS / ORDERS_A_SECOND;
        try (customer) {
            for (long due = first; due - first < seconds * 1e9; due += interval) {
                for (long ahead = due - System.nanoTime(); ahead > 0; ahead = due - System.nanoTime()) {
                    LockSupport.parkNanos(ahead);
                }
                long sent = System.nanoTime();
                String id = customer.order();
                orders.put(id, new Moments(sent, System.nanoTime()));
            }
        } catch (IOException failed) {
            throw new IllegalStateException("an order failed", failed);
        }
    }
}
