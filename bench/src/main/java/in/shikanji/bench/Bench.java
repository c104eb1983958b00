package in.shikanji.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the scenarios one after the other.
 *
 * @param folder where everything is written that is thrown away
 * @param seconds how long orders are placed in each run; other loads take half
 */
record Bench(Path folder, double seconds) {
    static final int RUNS = 3;
    static final int CALLERS = 16;

    Report run() throws Exception {
        String load = Machine.load();
        Path data = folder.resolve("data");
        List<Scenario> scenarios = new ArrayList<>();
        Scenario writes = said(scenarios, DurableWrites.measure(this));
        Scenario orders = said(scenarios, OrdersOverHttp.measure(this, data));
        Scenario reads = said(scenarios, CatalogueReads.measure(this, data));
        Scenario start = said(scenarios, FirstAnswer.measure(this, data));
        Scenario screen = said(scenarios, KitchenScreen.measure(this, data));

        double bare = writes.median(DurableWrites.BARE);
        double placed = orders.median(OrdersOverHttp.ORDERS);
        List<Report.Beside> beside = List.of(
                new Report.Beside(
                        "platform database, % of the bare group commit",
                        100 * writes.median(DurableWrites.PLATFORM) / bare, ""),
                new Report.Beside("orders over HTTP, 1/s", placed, "at least 2,000"),
                new Report.Beside(
                        "orders over HTTP, % of the bare group commit", 100 * placed / bare, "at least 20, stretch 40"),
                new Report.Beside("CPU of the server per order, ms", orders.median(OrdersOverHttp.CPU), "printed"),
                new Report.Beside(
                        "catalogue read, CPU beside bare Helidon, times",
                        reads.median(CatalogueReads.cpu(CatalogueReads.PROGRAM))
                                / reads.median(CatalogueReads.cpu(CatalogueReads.BARE)),
                        "at most 1.6"),
                new Report.Beside(
                        "catalogue read, % of bare Helidon's rate",
                        100 * reads.median(CatalogueReads.PROGRAM) / reads.median(CatalogueReads.BARE),
                        "(45 of bare Netty's, which is not measured yet)"),
                new Report.Beside("first answer without AOT cache, ms", start.median("first answer"), "at most 2,000"),
                new Report.Beside(
                        "commit to kitchen screen, p99, ms",
                        screen.median(KitchenScreen.DELAY + ", p99"),
                        "under 100"));
        return new Report(
                Machine.now(load),
                seconds,
                scenarios.stream().map(Report.Part::of).toList(),
                beside);
    }

    /** Shows that it goes on. */
    private static Scenario said(List<Scenario> scenarios, Scenario scenario) {
        System.err.println("Measured: " + scenario.title() + ".");
        scenarios.add(scenario);
        return scenario;
    }
}
