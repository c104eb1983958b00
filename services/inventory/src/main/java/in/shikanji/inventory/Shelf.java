package in.shikanji.inventory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;

/**
 * What menus show of the stock, in memory: how much of each item is available at each store. Every change that a guest could
 * see moves a {@link #version}, which prepared menus are kept by; sales from a full shelf do not.
 */
final class Shelf {
    static final long SHOWN_UP_TO = 10;

    private final Map<String, Map<String, Long>> stores = new ConcurrentHashMap<>();
    /** Of what all stores show, of what any of them shows, and of what each one does. */
    private final AtomicLong everywhere = new AtomicLong(1);

    private final AtomicLong anywhere = new AtomicLong();
    private final Map<String, AtomicLong> versions = new ConcurrentHashMap<>();
    private volatile ToLongFunction<String> shown = _ -> SHOWN_UP_TO;

    /**
     * From now on changes of an item at or below this much of it are seen by guests: of a product ten, of an ingredient as
     * much as ten portions of the dish take that takes most.
     */
    void show(ToLongFunction<String> upTo) {
        shown = upTo;
        touch();
    }

    /** Begins with what is available, before anything changes. */
    void put(String storeId, String itemId, long quantity) {
        of(storeId).put(itemId, quantity);
    }

    /**
     * Tells of a change, once it is durable. Changes of one item may arrive in another order than they were made: so they
     * are added, for a quantity that came late would stay.
     */
    void add(String storeId, String itemId, long change) {
        long after = of(storeId).merge(itemId, change, Long::sum);
        if (change != 0 && Math.min(after, after - change) <= shown.applyAsLong(itemId)) {
            touch(storeId);
        }
    }

    /** Whether the store counts this item. */
    boolean keeps(String storeId, String itemId) {
        return of(storeId).containsKey(itemId);
    }

    long available(String storeId, String itemId) {
        return of(storeId).getOrDefault(itemId, 0L);
    }

    /** The stores that count anything. */
    Iterable<String> stores() {
        return stores.keySet();
    }

    /** Grows with every change that the chain's menu shows, which is that of no store. */
    long version() {
        return everywhere.get() + anywhere.get();
    }

    /** Grows with every change that the store's menu shows. */
    long version(String storeId) {
        return everywhere.get() + own(storeId).get();
    }

    /** Makes every prepared menu stale: the catalogue itself changed. */
    void touch() {
        everywhere.incrementAndGet();
    }

    /** Makes the store's menus stale, and the chain's. */
    void touch(String storeId) {
        own(storeId).incrementAndGet();
        anywhere.incrementAndGet();
    }

    private AtomicLong own(String storeId) {
        return versions.computeIfAbsent(storeId, _ -> new AtomicLong());
    }

    private Map<String, Long> of(String storeId) {
        return stores.computeIfAbsent(storeId, _ -> new ConcurrentHashMap<>());
    }
}
