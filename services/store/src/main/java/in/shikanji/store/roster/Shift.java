package in.shikanji.store.roster;

import org.jspecify.annotations.Nullable;

/**
 * Time that somebody is to work at a store.
 *
 * @param station where, in the words of those who plan
 */
record Shift(
        String id,
        String storeId,
        String staffId,
        Stretch time,
        @Nullable String station,
        @Nullable String note,
        long version) {
    /** What staff enter of one. */
    record Wish(
            String staffId,
            Stretch time,
            @Nullable String station,
            @Nullable String note) {}

    static Shift of(String id, String storeId, Wish wish, long version) {
        return new Shift(id, storeId, wish.staffId(), wish.time(), wish.station(), wish.note(), version);
    }
}
