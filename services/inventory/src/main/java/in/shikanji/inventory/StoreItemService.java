package in.shikanji.inventory;

import in.shikanji.inventory.StoreItems.StoreItem;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;

/** Writes what one store does differently; its menu shows it as soon as that is durable. */
record StoreItemService(CatalogueEdits edits, InventoryService inventory) {
    void write(Sql sql, Caller caller, String action, StoreItem before, StoreItem after) {
        StoreItemTables.write(sql, after);
        sql.afterCommit(() -> {
            inventory.storeItems().put(after);
            inventory.shelf().touch(after.storeId());
        });
        edits.note(
                sql,
                caller,
                Act.of(action, after.itemId())
                        .at(after.storeId())
                        .change("pricePaise", before.pricePaise(), after.pricePaise())
                        .change("listed", before.listed(), after.listed())
                        .change("soldOutUntil", before.soldOutUntil(), after.soldOutUntil()));
    }
}
