package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.purchasing.Suggestion.Figures;
import in.shikanji.platform.database.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of what should be bought. */
final class SuggestionTables {
    private SuggestionTables() {}

    /**
     * What is known of everything that a store wants to be bought in time and a supplier has.
     *
     * @param supplierId null for any that is still bought from
     * @param fromDay the first day whose use counts
     */
    static List<Figures> figures(Sql sql, String storeId, @Nullable String supplierId, long fromDay) {
        String every = supplierId == null ? "" : supplierId;
        return sql.list(
                """
                select i.supplier_id, i.item_id, i.pack_size, i.pack_name, i.last_price_paise, p.lead_days,
                    s.on_hand - s.reserved as available, m.reorder_at, m.reorder_to,
                    (select coalesce(sum(l.amount - l.received), 0)
                        from purchase_orders o join purchase_lines l on l.order_id = o.id
                        where o.store_id = s.store_id and o.status in ('sent', 'part_received')
                            and l.item_id = s.item_id and l.amount > l.received) as on_order
                from reorder_marks m
                join stock s on s.store_id = m.store_id and s.item_id = m.item_id
                join supplier_items i on i.item_id = m.item_id
                join suppliers p on p.id = i.supplier_id
                where m.store_id = ? and m.reorder_at is not null and p.active and (? = '' or i.supplier_id = ?)
                order by i.supplier_id, i.item_id
                """,
                row -> new Figures(
                        row.text("supplier_id"),
                        row.text("item_id"),
                        row.number("pack_size"),
                        row.textOrNull("pack_name"),
                        row.numberOrNull("last_price_paise"),
                        row.integer("lead_days"),
                        row.number("available"),
                        row.number("on_order"),
                        UseTables.used(sql, storeId, row.text("item_id"), fromDay),
                        row.number("reorder_at"),
                        row.number("reorder_to")),
                storeId,
                every,
                every);
    }
}
