package in.shikanji.inventory.goods;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The batches in which a level lies; together they are what is on hand of it, always. Whoever changes them has changed the
 * level in the same unit, and so has it alone.
 */
public final class Batches {
    private Batches() {}

    /** A part of an amount, and where it lies. */
    public record Part(Lot lot, long amount) {}

    /** Begins to keep a level in batches: of what is there nobody knows anything. */
    public static void begin(Sql sql, String storeId, String itemId, long onHand, Instant at) {
        BatchTables.add(sql, storeId, itemId, Arrival.unknown(onHand), at);
    }

    /** Takes first what expires first, and answers of which it took. */
    public static List<Part> take(Sql sql, String storeId, String itemId, long amount) {
        List<Part> parts = firstExpiredFirst(BatchTables.live(sql, storeId, itemId), amount);
        BatchTables.take(sql, storeId, itemId, parts);
        return parts;
    }

    /** Takes from one of them, which has that much. */
    public static void take(Sql sql, String storeId, String itemId, Part part) {
        BatchTables.take(sql, storeId, itemId, List.of(part));
    }

    /** Puts something into a batch, and makes up from it for what was taken of none. */
    public static void add(Sql sql, String storeId, String itemId, Arrival arrival, Instant at) {
        BatchTables.add(sql, storeId, itemId, arrival, at);
        List<Batch> live = BatchTables.live(sql, storeId, itemId);
        long there =
                live.stream().mapToLong(batch -> Math.max(0, batch.onHand())).sum();
        long owed =
                live.stream().mapToLong(batch -> Math.max(0, -batch.onHand())).sum();
        long paid = Math.min(there, owed);
        if (paid > 0) {
            BatchTables.take(sql, storeId, itemId, firstExpiredFirst(live, paid));
            BatchTables.take(sql, storeId, itemId, List.of(new Part(Lot.UNKNOWN, -paid)));
        }
    }

    /** Those of a level that have anything, the first to be sold first. */
    public static List<Batch> live(Sql sql, String storeId, String itemId) {
        return BatchTables.live(sql, storeId, itemId);
    }

    /** What a store has of one lot now. */
    public static Optional<Batch> find(Sql sql, String storeId, String itemId, Lot lot) {
        return BatchTables.live(sql, storeId, itemId).stream()
                .filter(batch -> batch.lot().equals(lot))
                .findFirst();
    }

    /**
     * @param batches in the order in which they are sold
     */
    static List<Part> firstExpiredFirst(List<Batch> batches, long amount) {
        List<Part> parts = new ArrayList<>();
        long left = amount;
        for (Batch batch : batches) {
            long part = Math.min(left, Math.max(0, batch.onHand()));
            if (part > 0) {
                parts.add(new Part(batch.lot(), part));
                left -= part;
            }
        }
        if (left > 0) {
            // Of what is estimated more may be used than the books have.
            parts.add(new Part(Lot.UNKNOWN, left));
        }
        return parts;
    }
}
