package in.shikanji.bench;

import in.shikanji.bench.load.Arrivals;
import in.shikanji.bench.load.Traffic;

/** The whole program: orders placed over HTTP, durable when the 201 is there, all listeners on; the bare engine by turns. */
final class OrdersOverHttp {
    /** Enough that the writers always find somebody waiting; fewer mostly wait themselves, for one commit after the other. */
    private static final int MANY = 64;

    /** Of each load: within minutes a virtual machine becomes a third slower, and quick again. */
    private static final int RUNS = 5;

    /** By then the optimising compiler is through with most of the path; a shop's server is warm all day. */
    private static final int WARM_UP_LOADS = 10;

    /** Where nobody waits in line, other branches are taken: two hundred methods are compiled anew in the first seconds. */
    private static final int OPEN_WARM_UP_LOADS = 2;

    private static final String ORDERS = "orders placed, closed loop, %d connections";
    private static final String HALF = "orders placed, open loop at half the rate of " + MANY;

    /** Half of what must be reached: the same load on every machine and after every change, so that runs can be compared. */
    private static final double FIXED_RATE = 1_000;

    private static final String FIXED = "orders placed, open loop at 1,000 a second";
    private static final String BARE = "bare group commit";

    private OrdersOverHttp() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario = new Scenario("Orders over HTTP");
        try (ChildProcess program = bench.program().start(bench.newFolder("orders"));
                BareGroupCommit bare = new BareGroupCommit(bench.newFolder("bare"))) {
            Shop shop = new Shop(program.port()).open();
            bench.driver().run(WARM_UP_LOADS * bench.seconds(), shop.orders(MANY, Arrivals.closed()));
            DurableWrites.warmUp(bench, bare::place);
            for (int run = 0; run < RUNS; run++) {
                closedLoop(scenario, bench, program, shop.orders(MANY, Arrivals.closed()), MANY);
                closedLoop(scenario, bench, program, shop.orders(Bench.CALLERS, Arrivals.closed()), Bench.CALLERS);
                DurableWrites.measure(scenario, BARE, bench, bare::place);
            }
            double half = scenario.median(ORDERS.formatted(MANY)) / 2;
            bench.driver().run(OPEN_WARM_UP_LOADS * bench.seconds(), shop.orders(MANY, bench.arrivals(FIXED_RATE)));
            for (int run = 0; run < RUNS; run++) {
                openLoop(scenario, HALF, bench, shop, half);
                openLoop(scenario, FIXED, bench, shop, FIXED_RATE);
            }
            scenario.add("resident after", "MiB", program.usage().residentMebibytes());
            scenario.add("most resident", "MiB", program.usage().peakMebibytes());
            program.stop();
        }
        hold(scenario);
        return scenario;
    }

    private static void closedLoop(
            Scenario scenario, Bench bench, ChildProcess program, Traffic traffic, int connections) throws Exception {
        Usage before = program.usage();
        DriverProcess.Run run = bench.driver().run(bench.seconds(), traffic);
        Usage after = program.usage();
        double orders = run.only().count();
        String name = ORDERS.formatted(connections);
        scenario.addClosed(name, run.only());
        scenario.add(
                name + ", CPU of the server", "µs each", 1e6 * (after.cpuSeconds() - before.cpuSeconds()) / orders);
        scenario.add(name + ", CPU of the driver", "µs each", run.cpuMicrosecondsEach());
        scenario.add(name + ", written", "KiB each", (after.writtenBytes() - before.writtenBytes()) / orders / 1024);
    }

    private static void openLoop(Scenario scenario, String name, Bench bench, Shop shop, double rate) throws Exception {
        scenario.addOpen(
                name,
                bench.driver()
                        .run(bench.seconds(), shop.orders(MANY, bench.arrivals(rate)))
                        .only());
    }

    private static void hold(Scenario scenario) {
        String many = ORDERS.formatted(MANY);
        double placed = scenario.median(many);
        scenario.hold("orders over HTTP, 1/s", placed, "at least 2,000");
        scenario.hold(
                "orders over HTTP, % of the bare group commit",
                100 * placed / scenario.median(BARE), "at least 20, stretch 40");
        scenario.hold(
                "orders over HTTP with " + Bench.CALLERS + " connections, 1/s",
                scenario.median(ORDERS.formatted(Bench.CALLERS)),
                "printed");
        scenario.hold("CPU of the server per order, µs", scenario.median(many + ", CPU of the server"), "printed");
        scenario.hold("written per order, KiB", scenario.median(many + ", written"), "printed");
        scenario.hold("order, p99 at half that load, ms", scenario.median(HALF + ", p99"), "under 25");
        scenario.hold("order, p99 at 1,000 a second, ms", scenario.median(FIXED + ", p99"), "under 25");
        scenario.hold("resident at full load, MiB", scenario.median("resident after"), "at most 320");
    }
}
