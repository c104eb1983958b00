package in.shikanji.store;

import in.shikanji.contracts.store.Places.Promise;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import in.shikanji.store.Load.Piece;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of places that orders have. */
final class PlaceTables {
    private PlaceTables() {}

    enum State {
        HELD,
        PLACED,
        RELEASED
    }

    /** The place of an order. */
    record Place(String storeId, State state, Promise promise) {}

    private record Taken(Instant slot, int orders) {}

    static Optional<Place> find(Sql sql, String orderId) {
        return sql.find(
                "select store_id, state, promise from places where order_id = ?",
                row -> new Place(
                        row.text("store_id"),
                        State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                        Json.read(row.text("promise"), Promise.class)),
                orderId);
    }

    /** @param slot null without one */
    static void insert(
            Sql sql, String orderId, String storeId, @Nullable Instant slot, Planner.Plan plan, Instant expiresAt) {
        sql.update(
                """
                insert into places (order_id, store_id, slot, promise, state, expires_at, until)
                values (?, ?, ?, ?, 'held', ?, ?)
                """,
                orderId,
                storeId,
                slot,
                Json.text(plan.promise()),
                expiresAt,
                plan.promise().promisedAt());
        sql.batch(
                "insert into kitchen_work (store_id, begins_at, station, order_id, seconds) values (?, ?, ?, ?, ?)",
                plan.pieces().stream()
                        .map(piece ->
                                new @Nullable Object[] {storeId, piece.from(), piece.station(), orderId, piece.seconds()
                                })
                        .toList());
    }

    /** What a store has taken on between two instants. */
    static Load load(Sql sql, String storeId, Instant from, Instant to) {
        Map<Instant, Integer> orders = new HashMap<>();
        sql.list("""
                        select slot, count(*) as orders from places
                        where store_id = ? and slot >= ? and slot < ? and state in ('held', 'placed') group by slot
                        """, row -> new Taken(row.instant("slot"), row.integer("orders")), storeId, from, to)
                .forEach(taken -> orders.put(taken.slot(), taken.orders()));
        List<Piece> pieces = sql.list(
                """
                select station, begins_at, sum(seconds) as seconds from kitchen_work
                where store_id = ? and begins_at >= ? and begins_at < ? group by station, begins_at
                """,
                row -> new Piece(row.text("station"), row.instant("begins_at"), row.integer("seconds")),
                storeId,
                from,
                to);
        return Load.of(orders, pieces);
    }

    /** The order stands. */
    static void place(Sql sql, String orderId) {
        sql.update(
                "update places set state = 'placed', expires_at = null where order_id = ? and state = 'held'", orderId);
    }

    static void release(Sql sql, String orderId) {
        sql.update("update places set state = 'released', expires_at = null where order_id = ?", orderId);
        sql.update("delete from kitchen_work where order_id = ?", orderId);
    }

    static void postpone(Sql sql, String orderId, Instant expiresAt) {
        sql.update("update places set expires_at = ? where order_id = ? and state = 'held'", expiresAt, orderId);
    }

    static List<String> expired(Sql sql, Instant now, int limit) {
        return sql.list(
                "select order_id from places where expires_at <= ? order by expires_at limit ?",
                row -> row.text("order_id"),
                now,
                limit);
    }

    /** Forgets places that were promised for before an instant; how many. */
    static int forget(Sql sql, Instant before, int limit) {
        List<String> old = sql.list(
                "select order_id from places where until < ? and expires_at is null order by until limit ?",
                row -> row.text("order_id"),
                before,
                limit);
        old.forEach(orderId -> {
            sql.update("delete from kitchen_work where order_id = ?", orderId);
            sql.update("delete from places where order_id = ?", orderId);
        });
        return old.size();
    }
}
