package in.shikanji.bench;

/** Who serves a place, in process, beside asking every store. */
final class ServedPlaces {
    private ServedPlaces() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario = new Scenario("Who serves a place: %,d stores with %d zones each, one caller, one processor"
                .formatted(ServingProcess.STORES, ServingProcess.ZONES));
        for (int run = 0; run < Bench.RUNS; run++) {
            InProcess.measure(bench, ServingProcess.class, scenario);
        }
        scenario.hold("who serves a place, p99, µs", scenario.median("who serves a place, p99"), "under 2,000");
        scenario.note("Opening hours are looked at besides, once for each store of the answer.");
        return scenario;
    }
}
