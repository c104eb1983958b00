package in.shikanji.bench;

import in.shikanji.bench.load.Arrivals;

/** The whole program: orders placed over HTTP, durable when the 201 is there, all listeners on; the bare engine by turns. */
final class OrdersOverHttp {
    private static final String ORDERS = "orders placed, closed loop";
    private static final String HALF = "orders placed, open loop at half that rate";
    private static final String CPU = "CPU of the server";
    private static final String BARE = "bare group commit";
    private static final int OPEN_CONNECTIONS = 64;

    private OrdersOverHttp() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario = new Scenario("Orders over HTTP, " + Bench.CALLERS + " kept connections");
        try (ChildProcess program = bench.program().start(bench.newFolder("orders"));
                BareGroupCommit bare = new BareGroupCommit(bench.newFolder("bare"))) {
            Shop shop = new Shop(program.port()).open();
            bench.driver().run(bench.seconds(), shop.orders(Bench.CALLERS, Arrivals.closed()));
            DurableWrites.warmUp(bench, bare::place);
            for (int run = 0; run < Bench.RUNS; run++) {
                closedLoop(scenario, bench, program, shop);
                DurableWrites.measure(scenario, BARE, bench, bare::place);
            }
            double half = scenario.median(ORDERS) / 2;
            for (int run = 0; run < Bench.RUNS; run++) {
                DriverProcess.Run open =
                        bench.driver().run(bench.seconds(), shop.orders(OPEN_CONNECTIONS, bench.arrivals(half)));
                scenario.addOpen(HALF, open.only());
            }
            program.stop();
        }
        hold(scenario);
        return scenario;
    }

    private static void closedLoop(Scenario scenario, Bench bench, ChildProcess program, Shop shop) throws Exception {
        Usage before = program.usage();
        DriverProcess.Run run = bench.driver().run(bench.seconds(), shop.orders(Bench.CALLERS, Arrivals.closed()));
        Usage after = program.usage();
        double orders = run.only().count();
        scenario.addClosed(ORDERS, run.only());
        scenario.add(CPU, "µs each", 1e6 * (after.cpuSeconds() - before.cpuSeconds()) / orders);
        scenario.add("CPU of the driver", "µs each", run.cpuMicrosecondsEach());
        scenario.add("written", "KiB each", (after.writtenBytes() - before.writtenBytes()) / orders / 1024);
        scenario.add("resident after", "MiB", after.residentMebibytes());
        scenario.add("most resident so far", "MiB", after.peakMebibytes());
    }

    private static void hold(Scenario scenario) {
        double placed = scenario.median(ORDERS);
        scenario.hold("orders over HTTP, 1/s", placed, "at least 2,000");
        scenario.hold(
                "orders over HTTP, % of the bare group commit",
                100 * placed / scenario.median(BARE), "at least 20, stretch 40");
        scenario.hold("CPU of the server per order, µs", scenario.median(CPU), "printed");
        scenario.hold("written per order, KiB", scenario.median("written"), "printed");
        scenario.hold("order, p99 at half that load, ms", scenario.median(HALF + ", p99"), "under 25");
        scenario.hold("resident at full load, MiB", scenario.median("resident after"), "at most 320");
    }
}
