package in.shikanji.inventory;

import in.shikanji.platform.Ids;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of stock. Who changes a level has its store's turn, and writes a movement; what live holds reserve of ingredients is
 * none.
 */
final class StockTables {
    private static final String COLUMNS = "store_id, item_id, on_hand, reserved, low_at, estimated, batched";
    private static final String SELECT = "select " + COLUMNS + " from stock";

    private StockTables() {}

    /**
     * How much of an item a store has: products and options by the piece, ingredients in thousandths of their unit.
     *
     * @param estimated whether it is known by recipe only, so that a count may find less than is held
     * @param batched whether it lies in batches, each with its own expiry
     */
    record Level(
            String storeId,
            String itemId,
            long onHand,
            long reserved,
            @Nullable Long lowAt,
            boolean estimated,
            boolean batched) {
        long available() {
            return onHand - reserved;
        }

        Level plus(long onHandDelta, long reservedDelta) {
            return new Level(
                    storeId, itemId, onHand + onHandDelta, reserved + reservedDelta, lowAt, estimated, batched);
        }
    }

    enum Kind {
        RECEIVE,
        RESERVE,
        RELEASE,
        CONSUME,
        ADJUST,
        COUNT,
        WASTE,
        /** Sold though the books said there was none: somebody had it in hand. */
        FOUND,
        TRANSFER_OUT,
        TRANSFER_IN
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
     * hand than reserved, or if the store does not keep the item. A count and waste tell how it is: of what is only estimated
     * they may leave less than is held. What comes is always taken, also where it is not yet as much as is held.
     */
    static Optional<Level> move(Sql sql, String storeId, String itemId, Change change) {
        Optional<Moved> moved = change(sql, storeId, itemId, change);
        moved.ifPresent(one -> insertMovements(sql, List.of(one)));
        return moved.map(Moved::level);
    }

    /** As {@link #move}, but leaves the movement to be written, with others, in the same transaction. */
    static Optional<Moved> change(Sql sql, String storeId, String itemId, Change change) {
        takeTurn(sql, storeId);
        return sql.find(
                        """
                        update stock set on_hand = on_hand + ?, reserved = reserved + ?
                        where store_id = ? and item_id = ? and reserved + ? >= 0
                            and (on_hand + ? >= reserved + ? or (estimated and ?))
                        returning\s""" + COLUMNS,
                        StockTables::level,
                        change.onHandDelta(),
                        change.reservedDelta(),
                        storeId,
                        itemId,
                        change.reservedDelta(),
                        change.onHandDelta(),
                        change.reservedDelta(),
                        change.kind() == Kind.COUNT || change.kind() == Kind.WASTE || change.availableDelta() > 0)
                // The id is made now that the level is ours alone, so that another's change can't come in between.
                .map(level -> new Moved(Ids.next("mov"), level, change));
    }

    /** What a store has of some items, as far as it keeps them; only this unit changes its stock until it ends. */
    static List<Level> lock(Sql sql, String storeId, Collection<String> itemIds) {
        if (itemIds.isEmpty()) {
            return List.of();
        }
        takeTurn(sql, storeId);
        List<Object> parameters = new ArrayList<>(itemIds);
        parameters.addFirst(storeId);
        return sql.list(
                SELECT + " where store_id = ? and item_id in ("
                        + String.join(", ", Collections.nCopies(itemIds.size(), "?")) + ")",
                StockTables::level,
                parameters.toArray());
    }

    /**
     * Writes what levels are since now. They are {@linkplain #lock locked}, and there was enough: for what is only estimated no
     * check of the table says so.
     */
    static void write(Sql sql, Collection<Level> levels) {
        sql.batch(
                "update stock set on_hand = ?, reserved = ? where store_id = ? and item_id = ?",
                levels.stream()
                        .map(level -> new @Nullable Object[] {
                            level.onHand(), level.reserved(), level.storeId(), level.itemId()
                        })
                        .toList());
    }

    /** Begins to keep an item at a store, at zero, unless it is kept already. */
    static void open(Sql sql, String storeId, String itemId, @Nullable Long lowAt, boolean estimated) {
        takeTurn(sql, storeId);
        sql.update("""
                insert into stock (store_id, item_id, on_hand, reserved, low_at, estimated) values (?, ?, 0, 0, ?, ?)
                on conflict do nothing
                """, storeId, itemId, lowAt, estimated);
    }

    /** Begins to keep a level in batches. */
    static void keepInBatches(Sql sql, String storeId, String itemId) {
        sql.update("update stock set batched = true where store_id = ? and item_id = ?", storeId, itemId);
    }

    /** From now on no other unit changes stock of this store, until this one ends. */
    static void takeTurn(Sql sql, String storeId) {
        sql.update(
                "insert into stock_turns (store_id, turn) values (?, 1) on conflict (store_id) do update set turn = 1",
                storeId);
    }

    /** What a level is now and stays until this unit ends, even where there are several writers. */
    static Optional<Level> lock(Sql sql, String storeId, String itemId) {
        takeTurn(sql, storeId);
        return find(sql, storeId, itemId);
    }

    static Optional<Level> find(Sql sql, String storeId, String itemId) {
        return sql.find(SELECT + " where store_id = ? and item_id = ?", StockTables::level, storeId, itemId);
    }

    static List<Level> list(Sql sql, String storeId) {
        return sql.list(SELECT + " where store_id = ? order by item_id", StockTables::level, storeId);
    }

    static List<Level> listAll(Sql sql) {
        return sql.list(SELECT, StockTables::level);
    }

    /** Newest first; {@code before} is the id to go on from. */
    static List<Movement> movements(Sql sql, String storeId, String itemId, @Nullable String before, int limit) {
        return sql.list("""
                select id, kind, on_hand_delta, reserved_delta, reason, note, reference, actor, at from movements
                where store_id = ? and item_id = ? and id < ? order by id desc limit ?
                """, StockTables::movement, storeId, itemId, before == null ? "~" : before, limit);
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
    static Sums sums(Sql sql, String storeId, String itemId, String after, int limit) {
        return sql.get(
                """
                select count(*) as movements, coalesce(sum(on_hand_delta), 0) as on_hand,
                    coalesce(sum(reserved_delta), 0) as reserved, coalesce(max(id), '') as last
                from (
                    select id, on_hand_delta, reserved_delta from movements
                    where store_id = ? and item_id = ? and id > ? order by id limit ?
                ) as counted
                """,
                row -> new Sums(
                        row.number("movements"), row.number("on_hand"), row.number("reserved"), row.text("last")),
                storeId,
                itemId,
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
                one.level().itemId(),
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
                insert into movements (id, store_id, item_id, kind, on_hand_delta, reserved_delta, reason, note,
                    reference, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Level level(Sql.Row row) {
        return new Level(
                row.text("store_id"),
                row.text("item_id"),
                row.number("on_hand"),
                row.number("reserved"),
                row.numberOrNull("low_at"),
                row.flag("estimated"),
                row.flag("batched"));
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
