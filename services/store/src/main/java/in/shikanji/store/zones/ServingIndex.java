package in.shikanji.store.zones;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds who serves a place without asking every store. It never changes: whoever changes a store makes a new one. */
public final class ServingIndex {
    private final Map<String, List<Entry>> byPincode = new HashMap<>();
    private final STRtree byBox = new STRtree();

    private ServingIndex() {}

    private record Entry(Outlet outlet, Zone zone) {}

    public static ServingIndex of(List<Outlet> outlets) {
        ServingIndex index = new ServingIndex();
        outlets.forEach(index::add);
        // Else it is built by the first who asks.
        index.byBox.build();
        return index;
    }

    private void add(Outlet outlet) {
        for (Zone zone : outlet.zones()) {
            Entry entry = new Entry(outlet, zone);
            if (zone.area() instanceof Area.Pincodes pincodes) {
                pincodes.codes()
                        .forEach(code -> byPincode
                                .computeIfAbsent(code, _ -> new ArrayList<>(1))
                                .add(entry));
            }
            zone.area().boxes(outlet.at()).forEach(box -> byBox.insert(box, entry));
        }
    }

    /** How those stores reach a place that do, each by the zone of {@link Outlet#reach}; in no order. */
    public List<Reach> find(Place place) {
        Map<String, Entry> holding = new HashMap<>();
        if (place.pincode() != null) {
            byPincode.getOrDefault(place.pincode(), List.of()).forEach(entry -> hold(holding, entry, place));
        }
        Point at = place.at();
        if (at != null) {
            byBox.query(new Envelope(new Coordinate(at.lng(), at.lat())), item -> hold(holding, (Entry) item, place));
        }
        return holding.values().stream()
                .map(entry -> new Reach(
                        entry.outlet().storeId(), entry.zone(), entry.outlet().metresTo(place)))
                .toList();
    }

    private static void hold(Map<String, Entry> holding, Entry entry, Place place) {
        Entry best = holding.get(entry.outlet().storeId());
        if ((best == null || Outlet.RATHER.compare(entry.zone(), best.zone()) < 0)
                && entry.zone().area().covers(entry.outlet().at(), place)) {
            holding.put(entry.outlet().storeId(), entry);
        }
    }
}
