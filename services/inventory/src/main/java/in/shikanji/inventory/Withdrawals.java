package in.shikanji.inventory;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.store.Stores;
import in.shikanji.contracts.store.Stores.TermsAnswer;
import in.shikanji.contracts.store.Stores.TermsRequest;
import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.inventory.goods.Batch;
import in.shikanji.inventory.goods.BatchTables;
import in.shikanji.inventory.goods.BatchTables.Due;
import in.shikanji.inventory.goods.Batches;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.StorageException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes batches off the shelf whose last day is over. What orders hold of them is left, and looked at again at the next turn;
 * what was taken is not there any more, so a turn too many does nothing.
 */
final class Withdrawals {
    static final String REASON = "expiring";

    private static final int AT_ONCE = 1_000;

    private final InventoryService inventory;
    private final Stores stores;

    Withdrawals(InventoryService inventory, Stores stores) {
        this.inventory = inventory;
        this.stores = stores;
    }

    void withdraw() {
        Instant now = inventory.clock().instant();
        // Nowhere is it later than this; what day it is there each store's own clock says.
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14)).plusDays(1);
        Map<String, Optional<LocalDate>> days = new HashMap<>();
        for (Due due : inventory.database().read(sql -> BatchTables.due(sql, latest, AT_ONCE))) {
            days.computeIfAbsent(due.storeId(), store -> today(store, now))
                    .filter(due.lastDay()::isBefore)
                    .ifPresent(today -> settle(due, today, now));
        }
    }

    /** The trading day of a store, which ends when the night's business does; empty if nobody knows it now. */
    private Optional<LocalDate> today(String storeId, Instant now) {
        return switch (stores.terms(new TermsRequest(storeId, FulfilmentType.PICKUP, null, null, now))) {
            case TermsAnswer.Known known -> Optional.of(known.terms().businessDate());
            case TermsAnswer.NoSuchStore _, TermsAnswer.Unavailable _ -> Optional.empty();
        };
    }

    private void settle(Due due, LocalDate today, Instant now) {
        try {
            inventory.database().write(due.storeId(), sql -> withdraw(sql, due, today, now));
        } catch (DatabaseBusyException | StorageException busy) {
            // Still over, so the next turn finds it again; the others are not kept waiting.
        }
    }

    private boolean withdraw(Sql sql, Due due, LocalDate today, Instant now) {
        var level = StockTables.lock(sql, due.storeId(), due.itemId()).orElseThrow();
        Optional<Batch> batch = Batches.find(sql, due.storeId(), due.itemId(), due.lot())
                .filter(found -> found.lastDay() != null && found.lastDay().isBefore(today));
        long amount = Math.min(batch.map(Batch::onHand).orElse(0L), level.available());
        if (amount <= 0) {
            return false;
        }
        Change change = new Change(Kind.WASTE, -amount, 0, REASON, due.lot().toString(), null, "system:expiry", now);
        return inventory
                .stock()
                .takeFrom(sql, level, new Batches.Part(due.lot(), amount), change)
                .isPresent();
    }
}
