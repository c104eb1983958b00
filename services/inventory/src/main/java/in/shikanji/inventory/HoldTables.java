package in.shikanji.inventory;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** @param amounts by item, sorted; of a hold that ended without the ingredients */
    record Hold(String orderId, String storeId, State state, SortedMap<String, Long> amounts) {}

    static Optional<Hold> find(Sql sql, String orderId) {
        return sql.find(
                "select order_id, store_id, state, amounts from holds where order_id = ?",
                row -> new Hold(
                        row.text("order_id"),
                        row.text("store_id"),
                        State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                        new TreeMap<>(Json.amounts(row.text("amounts")))),
                orderId);
    }

    /**
     * Begins a hold; false if the order has one already.
     *
     * @param amounts by item, as JSON
     */
    static boolean begin(Sql sql, String orderId, String storeId, Instant expiresAt, String amounts) {
        return sql.update("""
                        insert into holds (order_id, store_id, state, expires_at, amounts)
                        values (?, ?, 'held', ?, ?) on conflict do nothing""", orderId, storeId, expiresAt, amounts) == 1;
    }

    /** Keeps a hold for its order; false if it is not held any more, so that nothing happens twice. */
    static boolean place(Sql sql, String orderId) {
        return sql.update(
                        "update holds set state = 'placed', expires_at = null where order_id = ? and state = 'held'",
                        orderId)
                == 1;
    }

    /** Ends a hold that is live, whether its order was placed meanwhile or not; false if it ended before. */
    static boolean end(Sql sql, Hold hold, State to) {
        return sql.update(
                        "update holds set state = ?, expires_at = null, amounts = ? where order_id = ? and state in ('held', 'placed')",
                        to,
                        Json.text(Items.pieces(hold.amounts())),
                        hold.orderId())
                == 1;
    }

    static void postpone(Sql sql, String orderId, Instant expiresAt) {
        sql.update("update holds set expires_at = ? where order_id = ? and state = 'held'", expiresAt, orderId);
    }

    /** What live holds take of a store's items. */
    static Map<String, Long> live(Sql sql, String storeId) {
        Map<String, Long> quantities = new HashMap<>();
        sql.list(
                        "select amounts from holds where state in ('held', 'placed') and store_id = ?",
                        row -> Json.amounts(row.text("amounts")),
                        storeId)
                .forEach(amounts -> amounts.forEach((item, amount) -> quantities.merge(item, amount, Long::sum)));
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
}
