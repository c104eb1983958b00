package in.shikanji.inventory;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.platform.database.Sql;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of the marks at which a store acts on what it has of an item. */
final class MarkTables {
    private MarkTables() {}

    /**
     * What a store says of an item; amounts as it is kept.
     *
     * @param lowAt from here down it counts as low
     * @param reorderAt from here down it is to be bought
     * @param reorderTo and up to here
     * @param withdrawDays how many days before its expiry it is no longer sold; null for what is usual
     */
    record Marks(
            @Nullable Long lowAt,
            @Nullable Long reorderAt,
            @Nullable Long reorderTo,
            @Nullable Integer withdrawDays) {}

    /** Empty if the store does not keep the item. */
    static Optional<Marks> find(Sql sql, String storeId, String itemId) {
        return sql.find(
                """
                select s.low_at, m.reorder_at, m.reorder_to, m.withdraw_days from stock s
                left join reorder_marks m on m.store_id = s.store_id and m.item_id = s.item_id
                where s.store_id = ? and s.item_id = ?
                """,
                row -> new Marks(
                        row.numberOrNull("low_at"),
                        row.numberOrNull("reorder_at"),
                        row.numberOrNull("reorder_to"),
                        days(row)),
                storeId,
                itemId);
    }

    /** When a store buys what, by item; of what no mark is set there is none. */
    static Map<String, Marks> reorders(Sql sql, String storeId) {
        return sql
                .list(
                        "select item_id, reorder_at, reorder_to, withdraw_days from reorder_marks where store_id = ?",
                        row -> Map.entry(
                                row.text("item_id"),
                                new Marks(
                                        null,
                                        row.numberOrNull("reorder_at"),
                                        row.numberOrNull("reorder_to"),
                                        days(row))),
                        storeId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static void write(Sql sql, String storeId, String itemId, Marks marks) {
        sql.update("update stock set low_at = ? where store_id = ? and item_id = ?", marks.lowAt(), storeId, itemId);
        sql.update("""
                insert into reorder_marks (store_id, item_id, reorder_at, reorder_to, withdraw_days)
                values (?, ?, ?, ?, ?)
                on conflict (store_id, item_id) do update set reorder_at = excluded.reorder_at,
                    reorder_to = excluded.reorder_to, withdraw_days = excluded.withdraw_days
                """, storeId, itemId, marks.reorderAt(), marks.reorderTo(), marks.withdrawDays());
    }

    /** How many days before its expiry a store no longer sells an item; null for what is usual. */
    static @Nullable Integer withdrawDays(Sql sql, String storeId, String itemId) {
        return find(sql, storeId, itemId).map(Marks::withdrawDays).orElse(null);
    }

    /** The last day on which a store sells a lot; null if nobody knows when it expires. */
    static @Nullable LocalDate lastDay(Sql sql, String storeId, Item item, Lot lot) {
        return lot.expiresOn() == null ? null : item.lastDay(lot.expiresOn(), withdrawDays(sql, storeId, item.id()));
    }

    private static @Nullable Integer days(Sql.Row row) {
        Long days = row.numberOrNull("withdraw_days");
        return days == null ? null : Math.toIntExact(days);
    }
}
