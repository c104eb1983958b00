package in.shikanji.inventory.transfer;

import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Database;

/** Recomputes transfers from the ledgers of both stores: what left is what came, was lost, came back, or is on its way. */
final class TransferLedger {
    private static final int AT_ONCE = 200;

    private final Database database;

    TransferLedger(Database database) {
        this.database = database;
    }

    Ledger.Result recompute() {
        long checked = 0;
        long drift = 0;
        String last = "";
        while (true) {
            String after = last;
            TransferTables.Audit audit = database.read(sql -> TransferTables.audit(sql, after, AT_ONCE));
            if (audit.last() == null) {
                return new Ledger.Result(checked, drift);
            }
            checked += audit.checked();
            drift += audit.drift();
            last = audit.last();
        }
    }
}
