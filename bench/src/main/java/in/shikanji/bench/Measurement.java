package in.shikanji.bench;

import java.util.List;

/**
 * A scenario by its name.
 *
 * @param usual whether it runs when none is named
 */
record Measurement(String name, boolean usual, How how) {
    static final List<Measurement> ALL = List.of(
            new Measurement("durable", true, DurableWrites::measure),
            new Measurement("orders", true, OrdersOverHttp::measure),
            new Measurement("catalogue", true, CatalogueReads::measure),
            new Measurement("chain", true, ChainOfStores::measure),
            new Measurement("lunch", true, LunchPeak::measure),
            new Measurement("kitchen", true, KitchenScreen::measure),
            new Measurement("flood", true, SignInFlood::measure),
            new Measurement("search", true, MenuSearches::measure),
            new Measurement("zones", true, ServedPlaces::measure),
            new Measurement("start", true, FirstAnswer::measure),
            new Measurement("house", false, FullHouse::measure));

    /** How it is measured. */
    @FunctionalInterface
    interface How {
        Scenario measure(Bench bench) throws Exception;
    }
}
