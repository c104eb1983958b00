package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Lot;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of deliveries, and of what goods cost by them. */
final class ReceiptTables {
    private ReceiptTables() {}

    static void insert(Sql sql, String orderId, String storeId, Receipt receipt) {
        sql.update(
                "insert into receipts (id, order_id, supplier_reference, note, actor, at) values (?, ?, ?, ?, ?, ?)",
                receipt.id(),
                orderId,
                receipt.supplierReference(),
                receipt.note(),
                receipt.actor(),
                receipt.at());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Receipt.Line line : receipt.lines()) {
            LocalDate expiresOn = line.lot().expiresOn();
            rows.add(new @Nullable Object[] {
                storeId,
                line.itemId(),
                receipt.id(),
                rows.size(),
                line.orderLine(),
                line.amount(),
                line.costPaise(),
                line.lot().label().isEmpty() ? null : line.lot().label(),
                expiresOn == null ? null : expiresOn.toString()
            });
        }
        sql.batch("""
                insert into receipt_lines (store_id, item_id, receipt_id, position, order_line, amount, cost_paise, label,
                    expires_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** Those of an order, the first one first. */
    static List<Receipt> list(Sql sql, String orderId) {
        return sql.list(
                """
                select id, supplier_reference, note, actor, at from receipts where order_id = ? order by id
                """,
                row -> new Receipt(
                        row.text("id"),
                        row.textOrNull("supplier_reference"),
                        row.textOrNull("note"),
                        row.text("actor"),
                        row.instant("at"),
                        lines(sql, row.text("id"))),
                orderId);
    }

    private static List<Receipt.Line> lines(Sql sql, String receiptId) {
        return sql.list(
                """
                select order_line, item_id, amount, cost_paise, label, expires_on from receipt_lines
                where receipt_id = ? order by position
                """,
                row -> new Receipt.Line(
                        row.integer("order_line"),
                        row.text("item_id"),
                        row.number("amount"),
                        row.number("cost_paise"),
                        lot(row)),
                receiptId);
    }

    /** All that a store ever bought of an item, and what that cost. */
    record Sum(long amount, long costPaise) {}

    static Sum sum(Sql sql, String storeId, String itemId) {
        return sql.get("""
                select coalesce(sum(amount), 0) as amount, coalesce(sum(cost_paise), 0) as cost_paise
                from receipt_lines where store_id = ? and item_id = ?
                """, row -> new Sum(row.number("amount"), row.number("cost_paise")), storeId, itemId);
    }

    /** What came of an item at one time. */
    record Bought(
            String receiptId,
            int position,
            String orderId,
            String orderNumber,
            String supplierId,
            long amount,
            long costPaise,
            Lot lot,
            Instant at) {}

    /** Newest first; of one receipt the first line last. */
    static List<Bought> bought(
            Sql sql, String storeId, String itemId, String beforeReceipt, int beforeLine, int limit) {
        return sql.list(
                """
                select l.receipt_id, l.position, r.order_id, o.number, o.supplier_id, l.amount, l.cost_paise, l.label,
                    l.expires_on, r.at
                from receipt_lines l
                join receipts r on r.id = l.receipt_id
                join purchase_orders o on o.id = r.order_id
                where l.store_id = ? and l.item_id = ? and (l.receipt_id, l.position) < (?, ?)
                order by l.receipt_id desc, l.position desc limit ?
                """,
                row -> new Bought(
                        row.text("receipt_id"),
                        row.integer("position"),
                        row.text("order_id"),
                        row.text("number"),
                        row.text("supplier_id"),
                        row.number("amount"),
                        row.number("cost_paise"),
                        lot(row),
                        row.instant("at")),
                storeId,
                itemId,
                beforeReceipt,
                beforeLine,
                limit);
    }

    private static Lot lot(Sql.Row row) {
        String label = row.textOrNull("label");
        String expiresOn = row.textOrNull("expires_on");
        return new Lot(label == null ? "" : label, expiresOn == null ? null : LocalDate.parse(expiresOn));
    }
}
