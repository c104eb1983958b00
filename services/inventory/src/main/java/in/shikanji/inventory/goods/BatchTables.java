package in.shikanji.inventory.goods;

import in.shikanji.inventory.goods.Batches.Part;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of batches. Dates are ISO 8601 there, and empty where there is none, so that they sort as they are sold. */
public final class BatchTables {
    private BatchTables() {}

    /** A batch whose last day is over. */
    public record Due(String storeId, String itemId, Lot lot, LocalDate lastDay) {}

    /** Those that have anything, or lack it, in the order in which they are sold. */
    static List<Batch> live(Sql sql, String storeId, String itemId) {
        return sql.list("""
                select label, expires_on, last_day, on_hand, received, cost_paise, received_at from batches
                where store_id = ? and item_id = ? and on_hand <> 0 order by expires_on, label
                """, BatchTables::batch, storeId, itemId);
    }

    /** Adds to a batch, or makes it. What was said to be sold longer stays so. */
    static void add(Sql sql, String storeId, String itemId, Arrival arrival, Instant at) {
        sql.update(
                """
                insert into batches (store_id, item_id, expires_on, label, last_day, on_hand, received, cost_paise,
                    received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (store_id, item_id, expires_on, label) do update set
                    last_day = case when excluded.last_day > batches.last_day then excluded.last_day
                        else batches.last_day end,
                    on_hand = batches.on_hand + excluded.on_hand, received = batches.received + excluded.received,
                    cost_paise = batches.cost_paise + excluded.cost_paise, received_at = excluded.received_at
                """,
                storeId,
                itemId,
                text(arrival.lot().expiresOn()),
                arrival.lot().label(),
                text(arrival.lastDay()),
                arrival.amount(),
                arrival.costPaise() == null ? 0 : arrival.amount(),
                arrival.costPaise() == null ? 0 : arrival.costPaise(),
                at);
    }

    static void take(Sql sql, String storeId, String itemId, List<Part> parts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Part part : parts) {
            rows.add(new @Nullable Object[] {
                part.amount(),
                storeId,
                itemId,
                text(part.lot().expiresOn()),
                part.lot().label()
            });
        }
        sql.batch("""
                update batches set on_hand = on_hand - ?
                where store_id = ? and item_id = ? and expires_on = ? and label = ?
                """, rows);
    }

    /** Says of batches until when they are sold. */
    public static void redate(Sql sql, String storeId, String itemId, Lot lot, LocalDate lastDay) {
        sql.update("""
                update batches set last_day = ?
                where store_id = ? and item_id = ? and expires_on = ? and label = ?
                """, text(lastDay), storeId, itemId, text(lot.expiresOn()), lot.label());
    }

    /** What is still there of batches whose last day was before one, the earliest first. */
    public static List<Due> due(Sql sql, LocalDate day, int limit) {
        return sql.list(
                """
                select store_id, item_id, label, expires_on, last_day from batches
                where on_hand > 0 and last_day <> '' and last_day < ? order by last_day, store_id limit ?
                """,
                row -> new Due(
                        row.text("store_id"),
                        row.text("item_id"),
                        new Lot(row.text("label"), date(row, "expires_on")),
                        LocalDate.parse(row.text("last_day"))),
                text(day),
                limit);
    }

    /** How many of a store's levels lie in batches, and how many differ from what lies there. */
    static Ledger.Result compare(Sql sql, String storeId) {
        return sql.get("""
                with sums as (
                    select item_id, sum(on_hand) as on_hand from batches where store_id = ? group by item_id
                )
                select count(*) as checked,
                    coalesce(sum(case when s.batched and s.on_hand = b.on_hand then 0 else 1 end), 0) as drift
                from stock s left join sums b on b.item_id = s.item_id
                where s.store_id = ? and (s.batched or b.item_id is not null)
                """, row -> new Ledger.Result(row.number("checked"), row.number("drift")), storeId, storeId);
    }

    static List<String> stores(Sql sql) {
        return sql.list(
                "select store_id from batches union select store_id from stock where batched order by store_id",
                row -> row.text("store_id"));
    }

    private static Batch batch(Sql.Row row) {
        return new Batch(
                new Lot(row.text("label"), date(row, "expires_on")),
                date(row, "last_day"),
                row.number("on_hand"),
                row.number("received"),
                row.number("cost_paise"),
                row.instant("received_at"));
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static @Nullable LocalDate date(Sql.Row row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
