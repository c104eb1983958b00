package in.shikanji.bench;

import in.shikanji.bench.load.Outcome;
import java.util.List;

/** A busy lunch, open loop: what the program needs for it, and how fast it answers then. */
final class LunchPeak {
    private static final int ORDERS_A_SECOND = 12;
    private static final int READS_A_SECOND = 2_000;
    private static final int CONNECTIONS = 32;

    private LunchPeak() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario = new Scenario(
                "Lunch peak, " + ORDERS_A_SECOND + " orders and " + READS_A_SECOND + " reads a second, open loop");
        try (ChildProcess program = bench.program().start(bench.newFolder("lunch"))) {
            Shop shop = new Shop(program.port()).open();
            for (int run = 0; run < Bench.RUNS; run++) {
                Usage before = program.usage();
                DriverProcess.Run load = bench.driver()
                        .run(
                                bench.seconds(),
                                shop.orders(CONNECTIONS, bench.arrivals(ORDERS_A_SECOND)),
                                Shop.reads(
                                        shop.port(), List.of(Shop.STORE), CONNECTIONS, bench.arrivals(READS_A_SECOND)));
                Usage after = program.usage();
                for (Outcome outcome : load.outcomes()) {
                    scenario.addOpen(outcome.name(), outcome);
                }
                double seconds = load.outcomes().getLast().seconds();
                scenario.add(
                        "CPU of the server", "% of a core", 100 * (after.cpuSeconds() - before.cpuSeconds()) / seconds);
                scenario.add("CPU of the driver", "µs each", load.cpuMicrosecondsEach());
                scenario.add("resident after", "MiB", after.residentMebibytes());
                scenario.add("most resident so far", "MiB", after.peakMebibytes());
            }
            program.stop();
        }
        scenario.hold("resident through the lunch peak, MiB", scenario.median("resident after"), "at most 256");
        return scenario;
    }
}
