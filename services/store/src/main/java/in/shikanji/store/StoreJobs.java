package in.shikanji.store;

import in.shikanji.contracts.order.Orders;
import in.shikanji.contracts.order.Orders.HoldRuling;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.StorageException;
import java.time.Duration;
import java.time.Instant;

/** What the store service does by the clock: lets places go whose order never came, and forgets old ones. */
final class StoreJobs {
    private static final int AT_ONCE = 100;
    private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

    /** An order may be cancelled for days after it was to be there; then its place is nobody's concern any more. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Database database;
    private final BusinessClock clock;
    private final Orders orders;

    StoreJobs(Database database, BusinessClock clock, Orders orders) {
        this.database = database;
        this.clock = clock;
        this.orders = orders;
    }

    void releaseExpiredPlaces() {
        Instant now = clock.instant();
        for (String orderId : database.read(sql -> PlaceTables.expired(sql, now, AT_ONCE))) {
            settle(orderId, now);
        }
    }

    void forgetOldPlaces() {
        Instant before = clock.instant().minus(KEPT);
        int forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            forgotten = database.write("old places", sql -> PlaceTables.forget(sql, before, AT_ONCE));
        }
    }

    private void settle(String orderId, Instant now) {
        try {
            HoldRuling ruling = orders.ruleOnHold(orderId);
            database.write("place of " + orderId, sql -> {
                switch (ruling) {
                    case RELEASE -> PlaceTables.release(sql, orderId);
                    // An order that stands tells so by its event; until then, and while nobody knows, the place stays.
                    case KEEP, UNAVAILABLE -> PlaceTables.postpone(sql, orderId, now.plus(ASK_AGAIN));
                }
                return ruling;
            });
        } catch (DatabaseBusyException | StorageException busy) {
            // Still expired, so the next turn finds it again; the others are not kept waiting.
        }
    }
}
