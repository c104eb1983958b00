package in.shikanji.inventory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What menus show of the stock, in memory: how much is available, exact only up to {@link #SHOWN_UP_TO}. Every change
 * that a guest could see moves {@link #version}, which prepared menus are kept by; sales from a full shelf do not.
 */
final class Shelf {
    static final long SHOWN_UP_TO = 10;

    private final Map<Place, Long> available = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong(1);

    record Place(String storeId, String productId) {
        // Written out, since the JDK would work out a record's own at each start, which takes as long as reading the
        // menu.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place && storeId.equals(place.storeId) && productId.equals(place.productId);
        }

        @Override
        public int hashCode() {
            return 31 * storeId.hashCode() + productId.hashCode();
        }
    }

    /** Begins with what is available, before anything changes. */
    void put(Place place, long quantity) {
        available.put(place, quantity);
        touch();
    }

    /**
     * Tells of a change, once it is durable. Changes of one place may arrive in another order than they were made: so they
     * are added, for a quantity that came late would stay.
     */
    void add(Place place, long change) {
        available.merge(place, change, (before, more) -> {
            if (shown(before) != shown(before + more)) {
                touch();
            }
            return before + more;
        });
    }

    long available(String storeId, String productId) {
        return available.getOrDefault(new Place(storeId, productId), 0L);
    }

    /** What the best stocked store has. */
    long bestAvailable(String productId) {
        return available.entrySet().stream()
                .filter(entry -> entry.getKey().productId().equals(productId))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Grows with every change that a menu shows. */
    long version() {
        return version.get();
    }

    /** Makes every prepared menu stale: the catalogue itself changed. */
    void touch() {
        version.incrementAndGet();
    }

    private static long shown(long quantity) {
        return Math.min(quantity, SHOWN_UP_TO + 1);
    }
}
