package in.shikanji.store;

import in.shikanji.store.zones.Reach;
import java.util.Comparator;

/** A store that delivers to where somebody asked. */
record Served(Store store, Reach reach, boolean open) {
    static final Comparator<Served> BEST_FIRST = Comparator.comparing((Served served) -> !served.open())
            .thenComparing(Served::reach, Reach.RATHER)
            .thenComparing(served -> served.store().name())
            .thenComparing(served -> served.store().id());
}
