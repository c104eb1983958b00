package in.shikanji.inventory;

import in.shikanji.contracts.inventory.StockSignal;
import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog;
import java.time.Instant;
import java.util.Optional;

/** Changes levels of stock, so that the ledger, the shelf and whoever listens hear of it. */
final class Stock {
    private final Shelf shelf;
    private final EventLog events;

    Stock(Shelf shelf, EventLog events) {
        this.shelf = shelf;
        this.events = events;
    }

    /** As {@link StockTables#move}. */
    Optional<Level> move(Sql sql, String storeId, String itemId, Change change) {
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
