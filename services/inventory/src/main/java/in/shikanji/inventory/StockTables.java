package in.shikanji.inventory;

import in.shikanji.platform.Ids;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of stock: every change is one conditional update and one movement. */
final class StockTables {
    private StockTables() {}

    record Level(
            String storeId,
            String productId,
            long onHand,
            long reserved,
            @Nullable Long lowAt) {
        long available() {
            return onHand - reserved;
        }
    }

    enum Kind {
        RECEIVE,
        RESERVE,
        RELEASE,
        CONSUME,
        ADJUST
    }

    /** A change that is wanted. */
    record Change(
            Kind kind,
            long onHandDelta,
            long reservedDelta,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String reference,
            String actor,
            Instant at) {
        static Change of(Kind kind, long onHandDelta, long reservedDelta, String reference, String actor, Instant at) {
            return new Change(kind, onHandDelta, reservedDelta, null, null, reference, actor, at);
        }

        long availableDelta() {
            return onHandDelta - reservedDelta;
        }
    }

    /** A change that was made. The ids of one level's movements are in the order in which they were made. */
    record Movement(
            String id,
            Kind kind,
            long onHandDelta,
            long reservedDelta,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String reference,
            String actor,
            Instant at) {}

    /** A change that was made to a level, and what the level is since. */
    record Moved(String id, Level level, Change change) {}

    /**
     * Changes a level if stock allows it and writes the movement; empty, and nothing written, if it would leave fewer on
     * hand than reserved, or if the store does not keep the product.
     */
    static Optional<Level> move(Sql sql, String storeId, String productId, Change change) {
        Optional<Moved> moved = change(sql, storeId, productId, change);
        moved.ifPresent(one -> insertMovements(sql, List.of(one)));
        return moved.map(Moved::level);
    }

    /** As {@link #move}, but leaves the movement to be written, with others, in the same transaction. */
    static Optional<Moved> change(Sql sql, String storeId, String productId, Change change) {
        return sql.find(
                        """
                        update stock set on_hand = on_hand + ?, reserved = reserved + ?
                        where store_id = ? and product_id = ? and on_hand + ? >= reserved + ? and reserved + ? >= 0
                        returning store_id, product_id, on_hand, reserved, low_at
                        """,
                        StockTables::level,
                        change.onHandDelta(),
                        change.reservedDelta(),
                        storeId,
                        productId,
                        change.onHandDelta(),
                        change.reservedDelta(),
                        change.reservedDelta())
                // The id is made now that the level is ours alone, so that another's change can't come in between.
                .map(level -> new Moved(Ids.next("mov"), level, change));
    }

    /** Begins to keep a product at a store, at zero. */
    static void open(Sql sql, String storeId, String productId, long lowAt) {
        sql.update(
                "insert into stock (store_id, product_id, on_hand, reserved, low_at) values (?, ?, 0, 0, ?)",
                storeId,
                productId,
                lowAt);
    }

    static Optional<Level> find(Sql sql, String storeId, String productId) {
        return sql.find(
                "select store_id, product_id, on_hand, reserved, low_at from stock where store_id = ? and product_id = ?",
                StockTables::level,
                storeId,
                productId);
    }

    static List<Level> list(Sql sql, String storeId) {
        return sql.list(
                "select store_id, product_id, on_hand, reserved, low_at from stock where store_id = ? order by product_id",
                StockTables::level,
                storeId);
    }

    static List<Level> listAll(Sql sql) {
        return sql.list("select store_id, product_id, on_hand, reserved, low_at from stock", StockTables::level);
    }

    /** Newest first; {@code before} is the id to go on from. */
    static List<Movement> movements(Sql sql, String storeId, String productId, @Nullable String before, int limit) {
        return sql.list("""
                select id, kind, on_hand_delta, reserved_delta, reason, note, reference, actor, at from movements
                where store_id = ? and product_id = ? and id < ? order by id desc limit ?
                """, StockTables::movement, storeId, productId, before == null ? "~" : before, limit);
    }

    /** The stores that keep anything. */
    static List<String> stores(Sql sql) {
        return sql.list("select distinct store_id from stock order by store_id", row -> row.text("store_id"));
    }

    /**
     * What some movements of a level add up to.
     *
     * @param last the id of the last of them, after which the next begin
     */
    record Sums(long movements, long onHand, long reserved, String last) {
        static final Sums NONE = new Sums(0, 0, 0, "");

        Sums plus(Sums more) {
            return new Sums(
                    movements + more.movements,
                    onHand + more.onHand,
                    reserved + more.reserved,
                    more.movements == 0 ? last : more.last);
        }
    }

    /** Adds up a level's next movements after one. */
    static Sums sums(Sql sql, String storeId, String productId, String after, int limit) {
        return sql.get(
                """
                select count(*) as movements, coalesce(sum(on_hand_delta), 0) as on_hand,
                    coalesce(sum(reserved_delta), 0) as reserved, coalesce(max(id), '') as last
                from (
                    select id, on_hand_delta, reserved_delta from movements
                    where store_id = ? and product_id = ? and id > ? order by id limit ?
                ) as counted
                """,
                row -> new Sums(
                        row.number("movements"), row.number("on_hand"), row.number("reserved"), row.text("last")),
                storeId,
                productId,
                after,
                limit);
    }

    static void insertMovements(Sql sql, List<Moved> moved) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Moved one : moved) {
            Change change = one.change();
            rows.add(new @Nullable Object[] {
                one.id(),
                one.level().storeId(),
                one.level().productId(),
                change.kind(),
                change.onHandDelta(),
                change.reservedDelta(),
                change.reason(),
                change.note(),
                change.reference(),
                change.actor(),
                change.at()
            });
        }
        sql.batch("""
                insert into movements (id, store_id, product_id, kind, on_hand_delta, reserved_delta, reason, note,
                    reference, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Level level(Sql.Row row) {
        return new Level(
                row.text("store_id"),
                row.text("product_id"),
                row.number("on_hand"),
                row.number("reserved"),
                row.numberOrNull("low_at"));
    }

    private static Movement movement(Sql.Row row) {
        return new Movement(
                row.text("id"),
                Kind.valueOf(row.text("kind").toUpperCase(java.util.Locale.ROOT)),
                row.number("on_hand_delta"),
                row.number("reserved_delta"),
                row.textOrNull("reason"),
                row.textOrNull("note"),
                row.textOrNull("reference"),
                row.text("actor"),
                row.instant("at"));
    }
}
