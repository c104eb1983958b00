package in.shikanji.inventory;

import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.StockTables.Movement;
import in.shikanji.inventory.goods.Arrival;
import in.shikanji.inventory.goods.Batch;
import in.shikanji.inventory.goods.Batches;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Begin;
import in.shikanji.platform.database.Idempotency;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of stock by hand: levels, corrections, counts, waste, the ledger. */
final class StockService {
    private final InventoryService inventory;
    private final Audit audit;
    private final Idempotency idempotency = new Idempotency();

    StockService(InventoryService inventory, Audit audit) {
        this.inventory = inventory;
        this.audit = audit;
    }

    /** How a line of a posting changes a level. */
    enum Way {
        /** By a difference that somebody knows. */
        ADJUST("stock.adjusted", Kind.ADJUST),
        /** To what it should be. */
        SET("stock.adjusted", Kind.ADJUST),
        /** To what was counted. */
        COUNT("stock.counted", Kind.COUNT),
        /** Less by what was thrown away. */
        WASTE("stock.wasted", Kind.WASTE);

        private final String action;
        private final Kind kind;

        Way(String action, Kind kind) {
            this.action = action;
            this.kind = kind;
        }
    }

    /**
     * What was changed by hand at a store: all of it or nothing.
     *
     * @param reference the id of what it came with; null of what came alone
     * @param request what makes a retry the same request; null where a retry changes nothing
     */
    record Posting(
            String storeId,
            Way way,
            List<Line> lines,
            String reason,
            @Nullable String note,
            Caller caller,
            @Nullable String reference,
            @Nullable RequestKey request) {
        Posting {
            // Sorted, so that two postings of the same items never wait for each other crosswise.
            lines = lines.stream()
                    .sorted(Comparator.comparing(line -> line.item().id()))
                    .toList();
        }
    }

    /**
     * One item of a posting.
     *
     * @param index where it stands in what was sent
     * @param amount a difference, what was counted, or what was thrown away; as it is kept
     * @param lot where what is more is put, or of which it was thrown away; null if nobody knows
     */
    record Line(int index, Item item, long amount, @Nullable Lot lot) {}

    /** What came of a posting. */
    sealed interface Posted {
        record Done(List<Level> levels, boolean replayed) implements Posted {
            public Done {
                levels = List.copyOf(levels);
            }
        }

        /** Fewer would be left than are held for orders. */
        record BelowReserved(Line line, Level level) implements Posted {}

        /** The batch that was named has less than was thrown away of it. */
        record NotInBatch(Line line, long there) implements Posted {}

        /** The store does not keep this item. */
        record NotKept(Line line) implements Posted {}

        record KeyReused() implements Posted {}
    }

    Posted post(Posting posting) {
        try {
            return inventory.database().write(posting.storeId(), sql -> write(sql, posting));
        } catch (Stopped stopped) {
            return stopped.posted;
        }
    }

    /** Posts in a unit of others, which is to be left unless it is done. */
    Posted post(Sql sql, Posting posting) {
        try {
            return write(sql, posting);
        } catch (Stopped stopped) {
            return stopped.posted;
        }
    }

    /** Leaves the unit of work so that no line of the posting is kept. */
    private static final class Stopped extends RuntimeException {
        private final transient Posted posted;

        private Stopped(Posted posted) {
            super("a line can't be posted", null, false, false);
            this.posted = posted;
        }
    }

    Optional<Level> find(String storeId, String itemId) {
        return inventory.database().read(sql -> StockTables.find(sql, storeId, itemId));
    }

    List<Level> list(String storeId) {
        return inventory.database().read(sql -> StockTables.list(sql, storeId));
    }

    List<Movement> movements(String storeId, String itemId, @Nullable String before, int limit) {
        return inventory.database().read(sql -> StockTables.movements(sql, storeId, itemId, before, limit));
    }

    private Posted write(Sql sql, Posting posting) {
        RequestKey request = posting.request();
        if (request != null) {
            switch (idempotency.begin(sql, request, Ids.next("adj"))) {
                case Begin.Done _, Begin.Running _ -> {
                    return new Posted.Done(levels(sql, posting), true);
                }
                case Begin.Reused _ -> {
                    return new Posted.KeyReused();
                }
                case Begin.Fresh _, Begin.Resumed _ -> {}
            }
        }
        List<Level> levels = new ArrayList<>();
        for (Line line : posting.lines()) {
            levels.add(post(sql, posting, line));
        }
        if (request != null) {
            idempotency.complete(sql, request, 200);
        }
        return new Posted.Done(levels, false);
    }

    private static List<Level> levels(Sql sql, Posting posting) {
        return posting.lines().stream()
                .flatMap(line ->
                        StockTables.find(sql, posting.storeId(), line.item().id()).stream())
                .toList();
    }

    private Level post(Sql sql, Posting posting, Line line) {
        Item item = line.item();
        if (posting.way() == Way.COUNT) {
            inventory.stock().open(sql, posting.storeId(), item.id(), item.estimated());
        }
        Level before = StockTables.lock(sql, posting.storeId(), item.id())
                .orElseThrow(() -> new Stopped(new Posted.NotKept(line)));
        long difference = switch (posting.way()) {
            case ADJUST -> line.amount();
            case SET, COUNT -> line.amount() - before.onHand();
            case WASTE -> -line.amount();
        };
        if (difference == 0) {
            return before;
        }
        Change change = new Change(
                posting.way().kind,
                difference,
                0,
                posting.reason(),
                note(posting, line),
                posting.reference(),
                posting.caller().actor().reference(),
                inventory.clock().instant());
        Level after =
                move(sql, before, line, change).orElseThrow(() -> new Stopped(new Posted.BelowReserved(line, before)));
        audit.note(
                sql,
                posting.caller(),
                Act.of(posting.way().action, item.id())
                        .at(posting.storeId())
                        .change("onHand", item.said(before.onHand()), item.said(after.onHand())));
        return after;
    }

    /** Of what was taken from a batch the ledger has to tell which. */
    private static @Nullable String note(Posting posting, Line line) {
        if (posting.way() != Way.WASTE || line.lot() == null) {
            return posting.note();
        }
        return posting.note() == null ? line.lot().toString() : line.lot() + "; " + posting.note();
    }

    private Optional<Level> move(Sql sql, Level before, Line line, Change change) {
        Lot lot = line.lot();
        if (lot != null && change.kind() == Kind.WASTE) {
            return takeFrom(sql, before, line, lot, change);
        }
        return lot == null || change.onHandDelta() < 0
                ? inventory.stock().move(sql, before.storeId(), line.item().id(), change)
                : inventory
                        .stock()
                        .bring(
                                sql,
                                before.storeId(),
                                line.item().id(),
                                change,
                                List.of(new Arrival(
                                        lot,
                                        MarkTables.lastDay(sql, before.storeId(), line.item(), lot),
                                        change.onHandDelta(),
                                        null)));
    }

    private Optional<Level> takeFrom(Sql sql, Level before, Line line, Lot lot, Change change) {
        long there = Batches.find(sql, before.storeId(), line.item().id(), lot)
                .map(Batch::onHand)
                .orElse(0L);
        if (there < line.amount()) {
            throw new Stopped(new Posted.NotInBatch(line, there));
        }
        return inventory.stock().takeFrom(sql, before, new Batches.Part(lot, line.amount()), change);
    }
}
