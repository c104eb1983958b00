package in.shikanji.inventory;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** @param amounts by item, sorted; of a hold that ended without the ingredients */
    record Hold(String orderId, String storeId, State state, SortedMap<String, Long> amounts) {}

    private record Line(String itemId, long quantity) {}

    static Optional<Hold> find(Sql sql, String orderId) {
        return sql.find(
                "select order_id, store_id, state, ingredients from holds where order_id = ?",
                row -> new Hold(
                        row.text("order_id"),
                        row.text("store_id"),
                        State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                        amounts(sql, orderId, row.textOrNull("ingredients"))),
                orderId);
    }

    /** Begins a hold, still without lines; false if the order has one already. */
    static boolean begin(
            Sql sql, String orderId, String storeId, Instant expiresAt, SortedMap<String, Long> ingredients) {
        return sql.update("""
                        insert into holds (order_id, store_id, state, expires_at, ingredients)
                        values (?, ?, 'held', ?, ?) on conflict do nothing""", orderId, storeId, expiresAt, ingredients.isEmpty() ? null : Json.text(ingredients)) == 1;
    }

    static void insertLines(Sql sql, String orderId, Map<String, Long> quantities) {
        List<@Nullable Object[]> lines = new ArrayList<>();
        quantities.forEach((itemId, quantity) -> lines.add(new @Nullable Object[] {orderId, itemId, quantity}));
        sql.batch("insert into hold_lines (order_id, item_id, quantity) values (?, ?, ?)", lines);
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
                        "update holds set state = ?, expires_at = null, ingredients = null where order_id = ? and state in ('held', 'placed')",
                        to,
                        orderId)
                == 1;
    }

    static void postpone(Sql sql, String orderId, Instant expiresAt) {
        sql.update("update holds set expires_at = ? where order_id = ? and state = 'held'", expiresAt, orderId);
    }

    /** What live holds take of a store's items. */
    static Map<String, Long> live(Sql sql, String storeId) {
        Map<String, Long> quantities = new HashMap<>();
        // A cross join is gone through in the order in which it is written, on SQLite.
        sql.list("""
                        select l.item_id, sum(l.quantity) as quantity from holds h cross join hold_lines l
                        where h.state in ('held', 'placed') and h.store_id = ? and l.order_id = h.order_id
                        group by l.item_id
                        """, row -> new Line(row.text("item_id"), row.number("quantity")), storeId)
                .forEach(line -> quantities.put(line.itemId(), line.quantity()));
        sql.list("""
                        select ingredients from holds
                        where state in ('held', 'placed') and store_id = ? and ingredients is not null
                        """, row -> Json.amounts(row.text("ingredients")), storeId)
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

    private static SortedMap<String, Long> amounts(Sql sql, String orderId, @Nullable String ingredients) {
        SortedMap<String, Long> amounts = new TreeMap<>();
        sql.list(
                        "select item_id, quantity from hold_lines where order_id = ?",
                        row -> new Line(row.text("item_id"), row.number("quantity")),
                        orderId)
                .forEach(line -> amounts.put(line.itemId(), line.quantity()));
        if (ingredients != null) {
            amounts.putAll(Json.amounts(ingredients));
        }
        return amounts;
    }
}
