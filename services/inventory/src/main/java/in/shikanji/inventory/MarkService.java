package in.shikanji.inventory;

import in.shikanji.inventory.MarkTables.Marks;
import in.shikanji.inventory.goods.Batch;
import in.shikanji.inventory.goods.BatchTables;
import in.shikanji.inventory.goods.Batches;
import in.shikanji.inventory.goods.Item;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The marks that a store sets for an item, and the batches in which the item lies there. */
final class MarkService {
    private final InventoryService inventory;
    private final Audit audit;

    MarkService(InventoryService inventory, Audit audit) {
        this.inventory = inventory;
        this.audit = audit;
    }

    Optional<Marks> find(String storeId, String itemId) {
        return inventory.database().read(sql -> MarkTables.find(sql, storeId, itemId));
    }

    /** Empty if the store does not keep the item. */
    Optional<List<Batch>> batches(String storeId, String itemId) {
        return inventory
                .database()
                .read(sql -> StockTables.find(sql, storeId, itemId).map(_ -> Batches.live(sql, storeId, itemId)));
    }

    /** Sets all of them; empty if the store does not keep the item. */
    Optional<Marks> set(String storeId, Item item, Marks marks, Caller caller) {
        return inventory.database().write(storeId, sql -> {
            // The level first, as everybody does who changes its batches.
            if (StockTables.lock(sql, storeId, item.id()).isEmpty()) {
                return Optional.empty();
            }
            Marks before = MarkTables.find(sql, storeId, item.id()).orElseThrow();
            if (!before.equals(marks)) {
                MarkTables.write(sql, storeId, item.id(), marks);
                if (!Objects.equals(before.withdrawDays(), marks.withdrawDays())) {
                    redate(sql, storeId, item, marks);
                }
                audit.note(sql, caller, act(storeId, item, before, marks));
            }
            return Optional.of(marks);
        });
    }

    private static void redate(Sql sql, String storeId, Item item, Marks marks) {
        for (Batch batch : Batches.live(sql, storeId, item.id())) {
            LocalDate expiresOn = batch.lot().expiresOn();
            if (expiresOn != null) {
                LocalDate lastDay = item.lastDay(expiresOn, marks.withdrawDays());
                BatchTables.redate(sql, storeId, item.id(), batch.lot(), lastDay);
            }
        }
    }

    private static Act act(String storeId, Item item, Marks before, Marks after) {
        return Act.of("stock.marked", item.id())
                .at(storeId)
                .change("lowAt", said(item, before.lowAt()), said(item, after.lowAt()))
                .change("reorderAt", said(item, before.reorderAt()), said(item, after.reorderAt()))
                .change("reorderTo", said(item, before.reorderTo()), said(item, after.reorderTo()))
                .change("withdrawDays", before.withdrawDays(), after.withdrawDays());
    }

    private static @Nullable String said(Item item, @Nullable Long kept) {
        return kept == null ? null : item.said(kept).toPlainString();
    }
}
