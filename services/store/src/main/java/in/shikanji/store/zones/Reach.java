package in.shikanji.store.zones;

import in.shikanji.contracts.store.Stores.FeeStep;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a store's zone holds for a place.
 *
 * @param metres from the store; null if that isn't known
 */
public record Reach(String storeId, Zone zone, @Nullable Integer metres) {
    /** The lower rank, then the nearer store; one of which that isn't known is far. */
    public static final Comparator<Reach> RATHER = Comparator.comparingInt(
                    (Reach reach) -> reach.zone().rank())
            .thenComparing(Reach::metres, Comparator.nullsLast(Comparator.naturalOrder()));

    public List<FeeStep> fees() {
        return zone.fees().steps(metres);
    }

    /** Whether any basket is delivered so far. */
    public boolean delivers() {
        return fees().stream().map(FeeStep::feePaise).anyMatch(Objects::nonNull);
    }
}
