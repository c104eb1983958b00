package in.shikanji.inventory;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of holds: stock taken for an order. */
final class HoldTables {
    private HoldTables() {}

    enum State {
        HELD,
        PLACED,
        CONSUMED,
        RELEASED;

        /** Whether stock is still reserved. */
        boolean isLive() {
            return this == HELD || this == PLACED;
        }
    }

    record Hold(String orderId, String storeId, State state, List<Line> lines) {
        Hold {
            lines = List.copyOf(lines);
        }
    }

    record Line(String productId, long quantity) {}

    static Optional<Hold> find(Sql sql, String orderId) {
        return sql.find(
                "select order_id, store_id, state from holds where order_id = ?",
                row -> new Hold(
                        row.text("order_id"),
                        row.text("store_id"),
                        State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                        lines(sql, orderId)),
                orderId);
    }

    /** Begins a hold, still without lines; false if the order has one already. */
    static boolean begin(Sql sql, String orderId, String storeId, Instant expiresAt) {
        return sql.update("""
                        insert into holds (order_id, store_id, state, expires_at) values (?, ?, 'held', ?)
                        on conflict do nothing""", orderId, storeId, expiresAt) == 1;
    }

    static void insertLines(Sql sql, String orderId, Map<String, Long> quantities) {
        List<@Nullable Object[]> lines = new ArrayList<>();
        quantities.forEach((productId, quantity) -> lines.add(new @Nullable Object[] {orderId, productId, quantity}));
        sql.batch("insert into hold_lines (order_id, product_id, quantity) values (?, ?, ?)", lines);
    }

    /** Keeps a hold for its order; false if it is not held any more, so that nothing happens twice. */
    static boolean place(Sql sql, String orderId) {
        return sql.update(
                        "update holds set state = 'placed', expires_at = null where order_id = ? and state = 'held'",
                        orderId)
                == 1;
    }

    /** Ends a hold that is live, whether its order was placed meanwhile or not; false if it ended before. */
    static boolean end(Sql sql, String orderId, State to) {
        return sql.update(
                        "update holds set state = ?, expires_at = null where order_id = ? and state in ('held', 'placed')",
                        to,
                        orderId)
                == 1;
    }

    static void postpone(Sql sql, String orderId, Instant expiresAt) {
        sql.update("update holds set expires_at = ? where order_id = ? and state = 'held'", expiresAt, orderId);
    }

    /** What live holds take of a store's products. */
    static Map<String, Long> live(Sql sql, String storeId) {
        Map<String, Long> quantities = new HashMap<>();
        // A cross join is gone through in the order in which it is written, on SQLite.
        sql.list("""
                        select l.product_id, sum(l.quantity) as quantity from holds h cross join hold_lines l
                        where h.state in ('held', 'placed') and h.store_id = ? and l.order_id = h.order_id
                        group by l.product_id
                        """, row -> new Line(row.text("product_id"), row.number("quantity")), storeId)
                .forEach(line -> quantities.put(line.productId(), line.quantity()));
        return quantities;
    }

    /** What is placed has no time at which it would expire. */
    static List<String> expired(Sql sql, Instant now, int limit) {
        return sql.list(
                "select order_id from holds where state in ('held', 'placed') and expires_at <= ? order by expires_at limit ?",
                row -> row.text("order_id"),
                now,
                limit);
    }

    private static List<Line> lines(Sql sql, String orderId) {
        return sql.list(
                "select product_id, quantity from hold_lines where order_id = ? order by product_id",
                row -> new Line(row.text("product_id"), row.number("quantity")),
                orderId);
    }
}
