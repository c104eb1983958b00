package in.shikanji.bench;

/** Searching a menu of 5,000 products, beside a scan of the same texts, on one processor, in a new process each run. */
final class MenuSearches {
    private MenuSearches() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario = new Scenario("Searching a menu of 5,000 products in process, one caller, one processor");
        for (int run = 0; run < Bench.RUNS; run++) {
            InProcess.measure(bench, SearchProcess.class, scenario);
        }
        for (Query.Kind kind : Query.Kind.values()) {
            scenario.hold(
                    "search for " + kind.words + ", p99, µs",
                    scenario.median("search for " + kind.words + ", p99"),
                    "under 1,000");
        }
        scenario.hold("5,000 products prepared, ms", scenario.median("5,000 products prepared, warm"), "under 200");
        scenario.hold(
                "first menu of a process prepared, ms",
                scenario.median("first menu of the process, 12 products, prepared"),
                "at most 20");
        return scenario;
    }
}
