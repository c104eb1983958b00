package in.shikanji.inventory;

import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.StockTables.Sums;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recomputes the levels of stock from their movements and from the live holds, in short reads. A movement is never changed,
 * and those of a level have ids in the order in which they were made; so what was added up in earlier reads still holds when
 * the last read of a store adds what came since and compares, all in one snapshot.
 */
final class StockLedger {
    private static final int MOVEMENTS_AT_ONCE = 3_000;

    private final Database database;
    private final int atOnce;

    StockLedger(Database database) {
        this(database, MOVEMENTS_AT_ONCE);
    }

    /** @param atOnce how many movements are added up in one read */
    StockLedger(Database database, int atOnce) {
        this.database = database;
        this.atOnce = atOnce;
    }

    Ledger.Result recompute() {
        long checked = 0;
        long drift = 0;
        for (String storeId : database.read(StockTables::stores)) {
            Map<String, Sums> sums = new HashMap<>();
            for (Level level : database.read(sql -> StockTables.list(sql, storeId))) {
                sums.put(level.itemId(), addUp(storeId, level.itemId()));
            }
            Ledger.Result result = database.read(sql -> compare(sql, storeId, sums));
            checked += result.checked();
            drift += result.drift();
        }
        return new Ledger.Result(checked, drift);
    }

    private Sums addUp(String storeId, String itemId) {
        Sums sums = Sums.NONE;
        while (true) {
            Sums before = sums;
            Sums more = database.read(sql -> StockTables.sums(sql, storeId, itemId, before.last(), atOnce));
            sums = before.plus(more);
            if (more.movements() < atOnce) {
                return sums;
            }
        }
    }

    private static Ledger.Result compare(Sql sql, String storeId, Map<String, Sums> earlier) {
        Map<String, Long> held = HoldTables.live(sql, storeId);
        List<Level> levels = StockTables.list(sql, storeId);
        long drift = levels.stream()
                .filter(level -> {
                    Sums before = earlier.getOrDefault(level.itemId(), Sums.NONE);
                    Sums sums = before.plus(
                            StockTables.sums(sql, storeId, level.itemId(), before.last(), Integer.MAX_VALUE));
                    return level.onHand() != sums.onHand()
                            || (!Items.isIngredient(level.itemId()) && level.reserved() != sums.reserved())
                            || level.reserved() != held.getOrDefault(level.itemId(), 0L);
                })
                .count();
        return new Ledger.Result(levels.size(), drift);
    }
}
