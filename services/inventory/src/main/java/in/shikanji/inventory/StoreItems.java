package in.shikanji.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What stores do differently with products and options, in memory. */
final class StoreItems {
    private final Map<String, Map<String, StoreItem>> stores = new ConcurrentHashMap<>();
    private volatile Instant lastEnd = Instant.MIN;

    /**
     * One store's own way with an item.
     *
     * @param pricePaise null for the chain's price
     * @param listed whether the store sells it at all
     * @param soldOutUntil until when it is sold out, whatever the books say; null for not
     */
    record StoreItem(
            String storeId,
            String itemId,
            @Nullable Long pricePaise,
            boolean listed,
            @Nullable Instant soldOutUntil,
            @Nullable String soldOutReason,
            long version) {
        static StoreItem usual(String storeId, String itemId) {
            return new StoreItem(storeId, itemId, null, true, null, null, 0);
        }

        /** As it stands otherwise, at another price or not sold here. */
        StoreItem offered(@Nullable Long paise, boolean sold) {
            return new StoreItem(storeId, itemId, paise, sold, soldOutUntil, soldOutReason, version + 1);
        }

        StoreItem soldOut(@Nullable Instant until, @Nullable String reason) {
            return new StoreItem(storeId, itemId, pricePaise, listed, until, reason, version + 1);
        }

        boolean isSoldOut(Instant now) {
            return soldOutUntil != null && now.isBefore(soldOutUntil);
        }

        boolean isOffered(Instant now) {
            return listed && !isSoldOut(now);
        }
    }

    /** Whether some item is sold out for a while, so that time alone will change what is offered. */
    boolean hasSoldOut(Instant now) {
        return now.isBefore(lastEnd);
    }

    void fill(List<StoreItem> items) {
        items.forEach(this::put);
    }

    void put(StoreItem item) {
        if (item.soldOutUntil() != null && item.soldOutUntil().isAfter(lastEnd)) {
            lastEnd = item.soldOutUntil();
        }
        stores.computeIfAbsent(item.storeId(), _ -> new ConcurrentHashMap<>())
                .merge(item.itemId(), item, (one, other) -> one.version() > other.version() ? one : other);
    }

    StoreItem of(String storeId, String itemId) {
        StoreItem own = stores.getOrDefault(storeId, Map.of()).get(itemId);
        return own == null ? StoreItem.usual(storeId, itemId) : own;
    }

    long price(String storeId, Product product) {
        return price(storeId, product.id(), product.pricePaise());
    }

    long price(String storeId, Combo combo) {
        return price(storeId, combo.id(), combo.pricePaise());
    }

    private long price(String storeId, String itemId, long usual) {
        Long own = of(storeId, itemId).pricePaise();
        return own == null ? usual : own;
    }
}
