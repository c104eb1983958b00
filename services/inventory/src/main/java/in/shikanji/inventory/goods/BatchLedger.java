package in.shikanji.inventory.goods;

import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Database;

/** Recomputes what is on hand from the batches in which it lies. */
public final class BatchLedger {
    private BatchLedger() {}

    public static Ledger.Result recompute(Database database) {
        long checked = 0;
        long drift = 0;
        for (String storeId : database.read(BatchTables::stores)) {
            Ledger.Result result = database.read(sql -> BatchTables.compare(sql, storeId));
            checked += result.checked();
            drift += result.drift();
        }
        return new Ledger.Result(checked, drift);
    }
}
