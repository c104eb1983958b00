package in.shikanji.store.zones;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store, as far as delivering goes.
 *
 * @param at null if nobody put it on the map
 */
public record Outlet(String storeId, @Nullable Point at, List<Zone> zones) {
    static final Comparator<Zone> RATHER = Comparator.comparingInt(Zone::rank).thenComparing(Zone::id);

    public Outlet {
        zones = zones.stream().filter(Zone::active).sorted(RATHER).toList();
    }

    /** The zone that holds for a place: of those that cover it the one of the lowest rank, then of the lowest id. */
    public Optional<Reach> reach(Place place) {
        return zones.stream()
                .filter(zone -> zone.area().covers(at, place))
                .findFirst()
                .map(zone -> new Reach(storeId, zone, metresTo(place)));
    }

    /** As if somebody lived in the zone of the lowest rank and did not say where: what guests read who gave no address. */
    public Optional<Reach> usual() {
        return zones.stream().findFirst().map(zone -> new Reach(storeId, zone, null));
    }

    /** Whether a place could be in a zone if only its point were known. */
    public boolean hasAreas() {
        return zones.stream().anyMatch(zone -> !(zone.area() instanceof Area.Pincodes));
    }

    @Nullable Integer metresTo(Place place) {
        return at == null || place.at() == null ? null : Integer.valueOf(at.metresTo(place.at()));
    }
}
