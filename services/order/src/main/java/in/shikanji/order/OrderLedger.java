package in.shikanji.order;

import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Database;

/** Recomputes all orders, some in each read, so that nobody waits for long however many there are. */
final class OrderLedger {
    private static final int ORDERS_AT_ONCE = 500;

    private final Database database;
    private final int atOnce;

    OrderLedger(Database database) {
        this(database, ORDERS_AT_ONCE);
    }

    /** @param atOnce how many orders are recomputed in one read */
    OrderLedger(Database database, int atOnce) {
        this.database = database;
        this.atOnce = atOnce;
    }

    Ledger.Result recompute() {
        String after = "";
        long checked = 0;
        long drift = 0;
        while (true) {
            String from = after;
            OrderTables.Audit audit = database.read(sql -> OrderTables.audit(sql, from, atOnce));
            checked += audit.checked();
            drift += audit.drift();
            if (audit.last() == null) {
                return new Ledger.Result(checked, drift);
            }
            after = audit.last();
        }
    }
}
