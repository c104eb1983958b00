package in.shikanji.inventory.purchasing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What should be bought of an item, and what that rests on. Amounts as the item is kept.
 *
 * @param packs whole ones, of the supplier's size
 * @param amount in them
 * @param leftOnArrival what there will be when it comes, if it is used up as it was of late
 */
record Suggestion(Figures figures, long packs, long amount, long leftOnArrival) {
    /** Over how many days use is looked at. */
    static final int DAYS = 28;

    /**
     * What is known.
     *
     * @param available on hand and not held for orders
     * @param onOrder what suppliers still have to bring
     * @param used in the last {@link #DAYS} days
     */
    record Figures(
            String supplierId,
            String itemId,
            long packSize,
            @Nullable String packName,
            @Nullable Long packPaise,
            int leadDays,
            long available,
            long onOrder,
            long used,
            long reorderAt,
            long reorderTo) {
        /** What will be used until it comes, rounded up: what is begun is used. */
        private long usedUntilArrival() {
            return Math.ceilDiv(Math.multiplyExact(used, (long) leadDays), (long) DAYS);
        }
    }

    /** Empty if there is enough, now and until it could come. */
    static Optional<Suggestion> of(Figures figures) {
        long there = figures.available() + figures.onOrder();
        long left = there - figures.usedUntilArrival();
        long missing = figures.reorderTo() - there;
        if (left > figures.reorderAt() || missing <= 0) {
            return Optional.empty();
        }
        long packs = Math.ceilDiv(missing, figures.packSize());
        return Optional.of(new Suggestion(figures, packs, packs * figures.packSize(), left));
    }
}
