package in.shikanji.inventory;

import in.shikanji.inventory.StoreItems.StoreItem;
import in.shikanji.platform.database.Sql;
import java.util.List;

/** The SQL of what stores do differently. */
final class StoreItemTables {
    private static final String COLUMNS =
            "store_id, item_id, price_paise, listed, sold_out_until, sold_out_reason, version";

    private StoreItemTables() {}

    static List<StoreItem> listAll(Sql sql) {
        return sql.list("select " + COLUMNS + " from store_items", StoreItemTables::item);
    }

    /** What a store does with an item now, and until this unit ends, even where there are several writers. */
    static StoreItem lock(Sql sql, String storeId, String itemId) {
        return sql.get("""
                insert into store_items (store_id, item_id, listed, version) values (?, ?, true, 0)
                on conflict (store_id, item_id) do update set version = store_items.version
                returning store_id, item_id, price_paise, listed, sold_out_until, sold_out_reason, version
                """, StoreItemTables::item, storeId, itemId);
    }

    static List<StoreItem> list(Sql sql, String storeId) {
        return sql.list("select " + COLUMNS + " from store_items where store_id = ?", StoreItemTables::item, storeId);
    }

    static void write(Sql sql, StoreItem item) {
        sql.update(
                """
                insert into store_items (store_id, item_id, price_paise, listed, sold_out_until, sold_out_reason, version)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (store_id, item_id) do update set price_paise = excluded.price_paise,
                    listed = excluded.listed, sold_out_until = excluded.sold_out_until,
                    sold_out_reason = excluded.sold_out_reason, version = excluded.version
                """,
                item.storeId(),
                item.itemId(),
                item.pricePaise(),
                item.listed(),
                item.soldOutUntil(),
                item.soldOutReason(),
                item.version());
    }

    private static StoreItem item(Sql.Row row) {
        return new StoreItem(
                row.text("store_id"),
                row.text("item_id"),
                row.numberOrNull("price_paise"),
                row.flag("listed"),
                row.instantOrNull("sold_out_until"),
                row.textOrNull("sold_out_reason"),
                row.number("version"));
    }
}
