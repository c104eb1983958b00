package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Orders at a fixed rate while fifty clients try wrong passwords, at the usual cost of hashing, by turns with orders alone.
 * Guessers with a network of other people's machines come from a new address with a new account each time, so that nothing
 * but the hashing itself holds them back; those with one machine each try again at once and are told to wait.
 */
final class SignInFlood {
    private static final int GUESSERS = 50;
    private static final int CONNECTIONS = 32;
    private static final int ORDERS_A_SECOND = 100;
    /** By then the path of an order is compiled. */
    private static final int WARM_UP_LOADS = 5;

    private static final long BETWEEN_TRIES_NANOS = 100_000_000;

    private SignInFlood() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario =
                new Scenario("Sign-in flood, %d orders a second, %d guessers".formatted(ORDERS_A_SECOND, GUESSERS));
        List<String> options = new ArrayList<>(bench.settings().programOptions());
        options.addAll(List.of("--bcrypt-cost", "12", "--trusted-proxies", "127.0.0.1"));
        Path data = bench.newFolder("flood");
        try (ChildProcess program = new Program(bench.folder(), options).start(data)) {
            Shop shop = new Shop(program.port()).open();
            bench.driver()
                    .run(WARM_UP_LOADS * bench.seconds(), shop.orders(CONNECTIONS, bench.arrivals(ORDERS_A_SECOND)));
            for (int run = 0; run < Bench.RUNS; run++) {
                orders(scenario, "orders alone", bench, shop);
                for (Guesses guesses : Guesses.values()) {
                    try (Flood flood = new Flood(shop.port(), guesses)) {
                        orders(scenario, "orders beside " + guesses.words, bench, shop);
                        scenario.add(guesses.words + ", tries", "1/s", flood.tries.get() / bench.seconds());
                    }
                }
            }
            program.stop();
        }
        double alone = scenario.median("orders alone, p99");
        for (Guesses guesses : Guesses.values()) {
            double beside = scenario.median("orders beside " + guesses.words + ", p99");
            scenario.hold("order, p99 beside " + guesses.words + ", % of alone", 100 * beside / alone, "under 150");
        }
        return scenario;
    }

    private static void orders(Scenario scenario, String name, Bench bench, Shop shop) throws IOException {
        scenario.addOpen(
                name,
                bench.driver()
                        .run(bench.seconds(), shop.orders(CONNECTIONS, bench.arrivals(ORDERS_A_SECOND)))
                        .only());
    }

    private enum Guesses {
        SPREAD("guesses from everywhere"),
        STUBBORN("guesses that are told to wait");

        private final String words;

        Guesses(String words) {
            this.words = words;
        }
    }

    /** The guessers, until closed. */
    private static final class Flood implements AutoCloseable {
        private final AtomicLong tries = new AtomicLong();
        private final ExecutorService guessers = Executors.newVirtualThreadPerTaskExecutor();
        private final List<Future<?>> done = new ArrayList<>();
        private volatile boolean over;

        Flood(int port, Guesses guesses) {
            for (int guesser = 0; guesser < GUESSERS; guesser++) {
                int number = guesser;
                done.add(guessers.submit(() -> {
                    guess(port, guesses, number);
                    return null;
                }));
            }
        }

        private void guess(int port, Guesses guesses, int number) throws IOException {
            try (Wire wire = new Wire(port)) {
                while (!over) {
                    int who = guesses == Guesses.SPREAD
                            ? ThreadLocalRandom.current().nextInt(1 << 24)
                            : number;
                    int status = wire.exchange(Wire.request(
                            "POST",
                            "/api/v1/auth/login",
                            Map.of("X-Forwarded-For", "10." + (who >> 16) + "." + (who >> 8 & 255) + "." + (who & 255)),
                            "{\"email\":\"guest" + who + "@example.com\",\"password\":\"guess-and-try\"}"));
                    if (status != 401 && status != 429 && status != 503) {
                        throw new IOException("a guess was answered with " + status + ": " + wire.body());
                    }
                    tries.incrementAndGet();
                    if (guesses == Guesses.STUBBORN) {
                        LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
                    }
                }
            }
        }

        @Override
        public void close() {
            over = true;
            guessers.close();
            for (Future<?> each : done) {
                if (each.state() == Future.State.FAILED) {
                    throw new IllegalStateException("a guesser gave up", each.exceptionNow());
                }
            }
        }
    }
}
