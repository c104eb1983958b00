package in.shikanji.store;

import in.shikanji.store.hours.Opening;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a store has taken on already.
 *
 * @param orders how many, by the beginning of their slot
 * @param seconds of work at a station, by the beginning of the stretch in which it is done
 */
record Load(Map<Instant, Integer> orders, Map<String, NavigableMap<Instant, Integer>> seconds) {
    static final Load NONE = new Load(Map.of(), Map.of());

    /** Work at a station in the stretch that begins then. */
    record Piece(String station, Instant from, int seconds) {}

    static Load of(Map<Instant, Integer> orders, List<Piece> pieces) {
        Map<String, NavigableMap<Instant, Integer>> seconds = new HashMap<>();
        pieces.forEach(piece -> seconds.computeIfAbsent(piece.station(), _ -> new TreeMap<>())
                .merge(piece.from(), piece.seconds(), Integer::sum));
        return new Load(orders, seconds);
    }

    int ordersOf(Instant slot) {
        return orders.getOrDefault(slot, 0);
    }

    /** In a stretch: also what was planned when stretches were shorter. */
    int secondsAt(String station, Opening stretch) {
        NavigableMap<Instant, Integer> at = seconds.get(station);
        return at == null
                ? 0
                : at.subMap(stretch.from(), true, stretch.to(), false).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }
}
