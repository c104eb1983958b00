package in.shikanji.inventory.transfer;

import in.shikanji.inventory.goods.Batches.Part;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.transfer.Transfer.Line;
import in.shikanji.inventory.transfer.Transfer.Status;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of transfers. */
final class TransferTables {
    private static final String COLUMNS =
            "id, from_store_id, to_store_id, status, note, sent_at, sent_by, ended_at, ended_by";

    private TransferTables() {}

    static void insert(Sql sql, Transfer transfer) {
        sql.update(
                """
                insert into transfers (id, from_store_id, to_store_id, status, note, sent_at, sent_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                transfer.id(),
                transfer.fromStoreId(),
                transfer.toStoreId(),
                transfer.status(),
                transfer.note(),
                transfer.sentAt(),
                transfer.sentBy());
        List<@Nullable Object[]> lines = new ArrayList<>();
        List<@Nullable Object[]> lots = new ArrayList<>();
        for (Line line : transfer.lines()) {
            lines.add(new @Nullable Object[] {transfer.id(), line.itemId(), line.amount()});
            for (Part part : line.parts()) {
                lots.add(new @Nullable Object[] {
                    transfer.id(), line.itemId(), expiry(part.lot()), part.lot().label(), part.amount()
                });
            }
        }
        sql.batch("insert into transfer_lines (transfer_id, item_id, amount) values (?, ?, ?)", lines);
        sql.batch(
                "insert into transfer_lots (transfer_id, item_id, expires_on, label, amount) values (?, ?, ?, ?, ?)",
                lots);
    }

    /** Ends one that is on its way; false, and nothing changed, if it ended before. */
    static boolean end(Sql sql, String id, Status to, Instant at, String by) {
        return sql.update("""
                        update transfers set status = ?, ended_at = ?, ended_by = ?
                        where id = ? and status = 'in_transit'
                        """, to, at, by, id) == 1;
    }

    static void end(Sql sql, String id, Line line) {
        sql.update("""
                update transfer_lines set received = ?, lost = ?, returned = ? where transfer_id = ? and item_id = ?
                """, line.received(), line.lost(), line.returned(), id, line.itemId());
    }

    static Optional<Transfer> find(Sql sql, String id) {
        return sql.find("select " + COLUMNS + " from transfers where id = ?", row -> transfer(sql, row), id);
    }

    /** Those from and to a store, newest first. */
    static List<Transfer> list(Sql sql, String storeId, @Nullable Status status, @Nullable String before, int limit) {
        String any = status == null ? "" : status.name().toLowerCase(Locale.ROOT);
        return sql.list(
                "select " + COLUMNS + """
                         from transfers
                        where (from_store_id = ? or to_store_id = ?) and (? = '' or status = ?) and id < ?
                        order by id desc limit ?
                        """,
                row -> transfer(sql, row),
                storeId,
                storeId,
                any,
                any,
                before == null ? "~" : before,
                limit);
    }

    /**
     * What came of recomputing some transfers.
     *
     * @param last the id of the last of them, to go on from; null if there was none
     * @param drift how many lines are not what the ledgers of both stores say, or do not add up
     */
    record Audit(@Nullable String last, long checked, long drift) {}

    /** Recomputes the lines of the next transfers after an id. */
    static Audit audit(Sql sql, String after, int limit) {
        return sql.get(
                """
                with next_transfers as (
                    select id, from_store_id, to_store_id, status from transfers where id > ? order by id limit ?
                ), moved as (
                    select t.id, l.item_id, t.status, l.amount, l.received, l.lost, l.returned,
                        (select coalesce(sum(m.on_hand_delta), 0) from movements m
                            where m.reference = t.id and m.item_id = l.item_id and m.kind = 'transfer_out'
                                and m.store_id = t.from_store_id) as sent,
                        (select coalesce(sum(m.on_hand_delta), 0) from movements m
                            where m.reference = t.id and m.item_id = l.item_id and m.kind = 'transfer_in'
                                and m.store_id = t.to_store_id) as arrived,
                        (select coalesce(sum(m.on_hand_delta), 0) from movements m
                            where m.reference = t.id and m.item_id = l.item_id and m.kind = 'transfer_in'
                                and m.store_id = t.from_store_id) as back
                    from next_transfers t join transfer_lines l on l.transfer_id = t.id
                )
                select (select max(id) from next_transfers) as last, count(*) as checked,
                    coalesce(sum(case when sent = -amount and arrived = received and back = returned
                        and received + lost + returned = case when status = 'in_transit' then 0 else amount end
                        then 0 else 1 end), 0) as drift
                from moved
                """,
                row -> new Audit(row.textOrNull("last"), row.number("checked"), row.number("drift")),
                after,
                limit);
    }

    private static Transfer transfer(Sql sql, Sql.Row row) {
        String id = row.text("id");
        return new Transfer(
                id,
                row.text("from_store_id"),
                row.text("to_store_id"),
                Status.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
                row.textOrNull("note"),
                row.instant("sent_at"),
                row.text("sent_by"),
                row.instantOrNull("ended_at"),
                row.textOrNull("ended_by"),
                lines(sql, id));
    }

    private static List<Line> lines(Sql sql, String id) {
        return sql.list(
                """
                select item_id, amount, received, lost, returned from transfer_lines
                where transfer_id = ? order by item_id
                """,
                row -> new Line(
                        row.text("item_id"),
                        row.number("amount"),
                        row.number("received"),
                        row.number("lost"),
                        row.number("returned"),
                        parts(sql, id, row.text("item_id"))),
                id);
    }

    private static List<Part> parts(Sql sql, String id, String itemId) {
        return sql.list(
                """
                select expires_on, label, amount from transfer_lots
                where transfer_id = ? and item_id = ? order by expires_on, label
                """,
                row -> new Part(
                        new Lot(
                                row.text("label"),
                                row.text("expires_on").isEmpty() ? null : LocalDate.parse(row.text("expires_on"))),
                        row.number("amount")),
                id,
                itemId);
    }

    private static String expiry(Lot lot) {
        return lot.expiresOn() == null ? "" : lot.expiresOn().toString();
    }
}
