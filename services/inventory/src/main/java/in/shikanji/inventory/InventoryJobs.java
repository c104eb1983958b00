package in.shikanji.inventory;

import in.shikanji.contracts.order.Orders;
import in.shikanji.contracts.order.Orders.HoldRuling;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.StorageException;
import java.time.Duration;
import java.time.Instant;

/** What inventory does by the clock: lets expired holds go, if the order service says that no order will come. */
final class InventoryJobs {
    private static final int AT_ONCE = 100;
    private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

    private final InventoryService service;
    private final Orders orders;

    InventoryJobs(InventoryService service, Orders orders) {
        this.service = service;
        this.orders = orders;
    }

    void releaseExpiredHolds() {
        Instant now = service.clock().instant();
        for (String orderId : service.database().read(sql -> HoldTables.expired(sql, now, AT_ONCE))) {
            settle(orderId, now);
        }
    }

    /** A rule table that was approved for later is in effect from its moment on. */
    void followTheRules() {
        Instant now = service.clock().instant();
        long current = service.database().read(sql -> DietPolicyTables.currentVersion(sql, now));
        if (current != service.catalogue().policy().version()) {
            service.reload();
        }
    }

    private void settle(String orderId, Instant now) {
        try {
            HoldRuling ruling = orders.ruleOnHold(orderId);
            service.database().write(orderId, sql -> {
                switch (ruling) {
                    case RELEASE -> service.holds().release(sql, orderId, "system:hold_expired", now);
                    // An order that stands tells so by its event; until then, and while nobody knows, the hold stays.
                    case KEEP, UNAVAILABLE -> HoldTables.postpone(sql, orderId, now.plus(ASK_AGAIN));
                }
                return ruling;
            });
        } catch (DatabaseBusyException | StorageException busy) {
            // Still expired, so the next turn finds it again; the others are not kept waiting.
        }
    }
}
