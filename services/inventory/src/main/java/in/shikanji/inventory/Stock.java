package in.shikanji.inventory;

import in.shikanji.contracts.inventory.StockSignal;
import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.goods.Arrival;
import in.shikanji.inventory.goods.Batches;
import in.shikanji.inventory.goods.Batches.Part;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes levels of stock, so that the ledger, the batches, the shelf and whoever listens hear of it. */
final class Stock {
    private final Shelf shelf;
    private final EventLog events;

    Stock(Shelf shelf, EventLog events) {
        this.shelf = shelf;
        this.events = events;
    }

    /** What was taken, and of which batches, if it lay in any. */
    record Taken(Level level, List<Part> parts) {
        Taken {
            parts = List.copyOf(parts);
        }
    }

    /** As {@link StockTables#move}. What lies in batches is taken first expired first; what comes goes where nobody knows. */
    Optional<Level> move(Sql sql, String storeId, String itemId, Change change) {
        return change.onHandDelta() < 0
                ? take(sql, storeId, itemId, change).map(Taken::level)
                : bring(sql, storeId, itemId, change, List.of());
    }

    /** Takes, first what expires first. */
    Optional<Taken> take(Sql sql, String storeId, String itemId, Change change) {
        return change(sql, storeId, itemId, change)
                .map(after -> new Taken(
                        after,
                        after.batched() ? Batches.take(sql, storeId, itemId, -change.onHandDelta()) : List.of()));
    }

    /** Takes from one batch, which has that much; empty if so much is not free. */
    Optional<Level> takeFrom(Sql sql, Level level, Part part, Change change) {
        Optional<Level> after = change(sql, level.storeId(), level.itemId(), change);
        after.ifPresent(_ -> Batches.take(sql, level.storeId(), level.itemId(), part));
        return after;
    }

    /** Brings into batches, in which the item is kept from then on; what the arrivals leave goes where nobody knows. */
    Optional<Level> bring(Sql sql, String storeId, String itemId, Change change, List<Arrival> arrivals) {
        Optional<Level> level = change(sql, storeId, itemId, change);
        level.ifPresent(after -> {
            if (!after.batched() && !arrivals.isEmpty()) {
                StockTables.keepInBatches(sql, storeId, itemId);
                Batches.begin(sql, storeId, itemId, after.onHand() - change.onHandDelta(), change.at());
            }
            long unknown = change.onHandDelta()
                    - arrivals.stream().mapToLong(Arrival::amount).sum();
            arrivals.forEach(arrival -> Batches.add(sql, storeId, itemId, arrival, change.at()));
            if (unknown > 0 && (after.batched() || !arrivals.isEmpty())) {
                Batches.add(sql, storeId, itemId, Arrival.unknown(unknown), change.at());
            }
        });
        return level;
    }

    /** What left a level for an order came out of batches, if it lies in any. */
    void taken(Sql sql, Level after, long amount) {
        if (after.batched()) {
            Batches.take(sql, after.storeId(), after.itemId(), amount);
        }
    }

    private Optional<Level> change(Sql sql, String storeId, String itemId, Change change) {
        Optional<Level> level = StockTables.move(sql, storeId, itemId, change);
        level.ifPresent(after -> changed(sql, after, change.availableDelta(), change.at()));
        return level;
    }

    /** Begins to keep an item at a store. */
    void open(Sql sql, String storeId, String itemId, boolean estimated) {
        StockTables.open(sql, storeId, itemId, null, estimated);
        sql.afterCommit(() -> shelf.add(storeId, itemId, 0));
    }

    /** Tells of a level that is another since now; it is ours alone until the commit, so what was before is known. */
    void changed(Sql sql, Level after, long change, Instant at) {
        if (change == 0) {
            return;
        }
        sql.afterCommit(() -> shelf.add(after.storeId(), after.itemId(), change));
        long now = after.available();
        long before = now - change;
        if (now <= 0 && before > 0) {
            tell(sql, StockSignal.OUT, after, at);
        } else if (now > 0 && before <= 0) {
            tell(sql, StockSignal.BACK, after, at);
        } else if (after.lowAt() != null && now <= after.lowAt() && before > after.lowAt()) {
            tell(sql, StockSignal.LOW, after, at);
        }
    }

    private void tell(Sql sql, String type, Level level, Instant at) {
        StockSignal signal = new StockSignal(level.storeId(), level.itemId(), level.available(), level.lowAt(), at);
        events.append(sql, type, level.storeId() + '/' + level.itemId(), signal, at);
    }
}
