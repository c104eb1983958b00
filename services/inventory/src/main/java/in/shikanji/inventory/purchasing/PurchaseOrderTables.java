package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.purchasing.PurchaseOrder.Line;
import in.shikanji.inventory.purchasing.PurchaseOrder.Status;
import in.shikanji.inventory.purchasing.PurchaseOrder.Step;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of purchase orders. */
final class PurchaseOrderTables {
    private static final String COLUMNS =
            "id, number, store_id, supplier_id, status, expected_on, note, created_at, version";

    private PurchaseOrderTables() {}

    /** The next number of a store in a financial year; taken back with the unit, so that there are no gaps. */
    static long nextNumber(Sql sql, String storeId, String financialYear) {
        return sql.get("""
                insert into purchase_numbers (store_id, financial_year, last) values (?, ?, 1)
                on conflict (store_id, financial_year) do update set last = purchase_numbers.last + 1
                returning last
                """, row -> row.number("last"), storeId, financialYear);
    }

    static void insert(Sql sql, PurchaseOrder order) {
        sql.update(
                """
                insert into purchase_orders (id, number, store_id, supplier_id, status, expected_on, note, created_at,
                    version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                order.id(),
                order.number(),
                order.storeId(),
                order.supplierId(),
                order.status(),
                text(order.expectedOn()),
                order.note(),
                order.createdAt(),
                order.version());
        insertLines(sql, order);
    }

    /** Writes a draft as it is now. */
    static void change(Sql sql, PurchaseOrder order) {
        sql.update(
                "update purchase_orders set expected_on = ?, note = ?, version = ? where id = ?",
                text(order.expectedOn()),
                order.note(),
                order.version(),
                order.id());
        sql.update("delete from purchase_lines where order_id = ?", order.id());
        insertLines(sql, order);
    }

    static void move(Sql sql, String orderId, Status to) {
        sql.update("update purchase_orders set status = ?, version = version + 1 where id = ?", to, orderId);
    }

    /** Counts what came; false, and nothing counted, if that is more than was ordered and may not be. */
    static boolean receive(Sql sql, String orderId, int line, long amount, boolean allowOver) {
        return sql.update("""
                        update purchase_lines set received = received + ?
                        where order_id = ? and line = ? and (? or received + ? <= amount)
                        """, amount, orderId, line, allowOver, amount) == 1;
    }

    /** What has not come yet of a line. */
    static long open(Sql sql, String orderId, int line) {
        return sql.get(
                "select amount - received as open from purchase_lines where order_id = ? and line = ?",
                row -> Math.max(0, row.number("open")),
                orderId,
                line);
    }

    /** Appends what happened; an order's units come one after the other, so the next number is free. */
    static void insertStep(Sql sql, String orderId, Step step) {
        long next = sql.get(
                "select coalesce(max(step), 0) + 1 as next from purchase_steps where order_id = ?",
                row -> row.number("next"),
                orderId);
        sql.update("""
                insert into purchase_steps (order_id, step, status, note, receipt_id, actor, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, orderId, next, step.status(), step.note(), step.receiptId(), step.actor(), step.at());
    }

    static Optional<PurchaseOrder> find(Sql sql, String id) {
        return sql.find("select " + COLUMNS + " from purchase_orders where id = ?", row -> order(sql, row), id);
    }

    /** Newest first. */
    static List<PurchaseOrder> list(Sql sql, PurchaseOrderService.Wanted wanted) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(wanted.storeId()));
        StringBuilder where = new StringBuilder(" where store_id = ?");
        if (wanted.status() != null) {
            where.append(" and status = ?");
            parameters.add(wanted.status());
        }
        if (wanted.supplierId() != null) {
            where.append(" and supplier_id = ?");
            parameters.add(wanted.supplierId());
        }
        where.append(" and id < ? order by id desc limit ?");
        parameters.add(wanted.before() == null ? "~" : wanted.before());
        parameters.add(wanted.limit());
        return sql.list(
                "select " + COLUMNS + " from purchase_orders" + where, row -> order(sql, row), parameters.toArray());
    }

    static List<Step> steps(Sql sql, String orderId) {
        return sql.list(
                "select step, status, note, receipt_id, actor, at from purchase_steps where order_id = ? order by step",
                row -> new Step(
                        row.integer("step"),
                        status(row),
                        row.textOrNull("note"),
                        row.textOrNull("receipt_id"),
                        row.text("actor"),
                        row.instant("at")),
                orderId);
    }

    private static void insertLines(Sql sql, PurchaseOrder order) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Line line : order.lines()) {
            rows.add(new @Nullable Object[] {
                order.id(),
                line.number(),
                line.itemId(),
                line.unit(),
                line.unitSize(),
                line.amount(),
                line.pricePaise(),
                line.taxBps(),
                line.received()
            });
        }
        sql.batch("""
                insert into purchase_lines (order_id, line, item_id, unit, unit_size, amount, price_paise, tax_bps, received)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static PurchaseOrder order(Sql sql, Sql.Row row) {
        String id = row.text("id");
        String expectedOn = row.textOrNull("expected_on");
        Instant createdAt = row.instant("created_at");
        return new PurchaseOrder(
                id,
                row.text("number"),
                row.text("store_id"),
                row.text("supplier_id"),
                status(row),
                expectedOn == null ? null : LocalDate.parse(expectedOn),
                row.textOrNull("note"),
                createdAt,
                row.number("version"),
                lines(sql, id));
    }

    private static List<Line> lines(Sql sql, String orderId) {
        return sql.list(
                """
                select line, item_id, unit, unit_size, amount, price_paise, tax_bps, received from purchase_lines
                where order_id = ? order by line
                """,
                row -> new Line(
                        row.integer("line"),
                        row.text("item_id"),
                        row.text("unit"),
                        row.number("unit_size"),
                        row.number("amount"),
                        row.number("price_paise"),
                        row.integer("tax_bps"),
                        row.number("received")),
                orderId);
    }

    private static Status status(Sql.Row row) {
        return Status.valueOf(row.text("status").toUpperCase(Locale.ROOT));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
