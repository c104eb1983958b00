package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.inventory.Inventory.Reserve;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer;
import in.shikanji.inventory.HoldTables.Hold;
import in.shikanji.inventory.HoldTables.State;
import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.StockTables.Moved;
import in.shikanji.platform.Ids;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToLongFunction;

/**
 * The life of stock held for an order: held, then placed, then consumed; or released. Each step happens once. Reserving and
 * releasing are movements of what is counted by the piece; of ingredients, of which an order takes many, only what leaves the
 * store is one, and what is reserved of them stands in the live holds.
 */
final class Holds {
    private final Stock stock;
    private final StoreItems items;

    Holds(Stock stock, StoreItems items) {
        this.stock = stock;
        this.items = items;
    }

    /** Leaves the unit of work so that no line of it is taken. */
    static final class Shortage extends RuntimeException {
        private final transient List<Refusal> refusals;

        Shortage(List<Refusal> refusals) {
            super("not enough stock", null, false, false);
            this.refusals = List.copyOf(refusals);
        }

        List<Refusal> refusals() {
            return refusals;
        }
    }

    /** Takes all lines or throws {@link Shortage}. */
    ReserveAnswer hold(Sql sql, Levels shared, Wanted wanted, Instant now) {
        Reserve command = wanted.command();
        String orderId = command.orderId();
        String storeId = command.storeId();
        if (!HoldTables.begin(sql, orderId, storeId, command.expiresAt(), wanted.text())) {
            return heldBefore(sql, orderId);
        }
        requireOffered(storeId, wanted.basket(), now);
        // Levels come last: from then on other orders of the store wait, where there are several writers.
        List<Level> levels = shared.of(sql, storeId, wanted.kept());
        if (!wanted.isThere(levels)) {
            throw new Shortage(wanted.shortages(levels));
        }
        Step step = new Step(Kind.RESERVE, 0, 1, orderId, command.actor(), now);
        List<Level> after = step.change(levels, wanted::amount);
        after.forEach(shared::change);
        step.note(sql, after, wanted.pieces());
        after.forEach(level -> stock.changed(sql, level, -wanted.amount(level), now));
        return new ReserveAnswer.Reserved();
    }

    /** Taken off the menu, or sold out by hand, since it was priced. */
    private void requireOffered(String storeId, Basket basket, Instant now) {
        List<Refusal> refusals = new ArrayList<>(basket.refusals());
        basket.combos().stream()
                .filter(taken -> !items.of(storeId, taken.combo().id()).isOffered(now))
                .forEach(taken -> refusals.add(gone(taken.combo().name(), taken.pointer())));
        basket.lines().stream()
                .filter(line -> !items.of(storeId, line.product().id()).isOffered(now))
                .forEach(line -> refusals.add(gone(line.product().name(), line.pointer())));
        if (!refusals.isEmpty()) {
            throw new Shortage(refusals);
        }
    }

    private static Refusal gone(String name, String pointer) {
        return new Refusal("item_unavailable", name + " can't be ordered any more. Remove it.", pointer + "/productId");
    }

    private static ReserveAnswer heldBefore(Sql sql, String orderId) {
        return HoldTables.find(sql, orderId).orElseThrow().state() == State.RELEASED
                ? new ReserveAnswer.Refused(List.of(
                        new Refusal("hold_released", "This took too long and the items were let go. Try again.", "")))
                : new ReserveAnswer.Reserved();
    }

    /** The order stands: its hold no longer expires. */
    void place(Sql sql, String orderId) {
        if (!HoldTables.place(sql, orderId)
                && HoldTables.find(sql, orderId)
                        .filter(hold -> hold.state() != State.RELEASED)
                        .isEmpty()) {
            throw new IllegalStateException("the order " + orderId + " was placed, but no stock is held for it");
        }
    }

    /** Preparation began: what was held leaves the shelf. */
    void consume(Sql sql, String orderId, String actor, Instant now) {
        end(sql, orderId, State.CONSUMED).ifPresent(hold -> {
            Step step = new Step(Kind.CONSUME, -1, -1, orderId, actor, now);
            step.make(sql, hold, hold.amounts())
                    .forEach(level -> stock.taken(sql, level, amount(hold.amounts(), level)));
        });
    }

    /** Gives back what is still held; what was consumed stays consumed. */
    boolean release(Sql sql, String orderId, String actor, Instant now) {
        Optional<Hold> ended = end(sql, orderId, State.RELEASED);
        ended.ifPresent(hold -> {
            Step step = new Step(Kind.RELEASE, 0, -1, orderId, actor, now);
            step.make(sql, hold, Items.pieces(hold.amounts()))
                    .forEach(level -> stock.changed(sql, level, amount(hold.amounts(), level), now));
        });
        return ended.isPresent();
    }

    private static Optional<Hold> end(Sql sql, String orderId, State to) {
        return HoldTables.find(sql, orderId).filter(hold -> hold.state().isLive() && HoldTables.end(sql, hold, to));
    }

    private static List<Level> held(Sql sql, Hold hold) {
        SortedMap<String, Long> amounts = hold.amounts();
        List<Level> levels = StockTables.lock(sql, hold.storeId(), amounts.keySet());
        if (levels.size() < amounts.size()
                || levels.stream().anyMatch(level -> level.reserved() < amount(amounts, level))) {
            throw new IllegalStateException("held stock of " + hold.orderId() + " is not there");
        }
        return levels;
    }

    /** One step of a hold's life; the signs say which way on hand and reserved go. */
    private record Step(Kind kind, int onHand, int reserved, String orderId, String actor, Instant now) {
        /** Changes the levels of what is held; answers what they are since. */
        List<Level> make(Sql sql, Hold hold, SortedMap<String, Long> told) {
            List<Level> after = change(held(sql, hold), level -> amount(hold.amounts(), level));
            StockTables.write(sql, after);
            note(sql, after, told);
            return after;
        }

        /** The levels as the step leaves them. */
        List<Level> change(List<Level> levels, ToLongFunction<Level> amounts) {
            return levels.stream()
                    .map(level -> {
                        long amount = amounts.applyAsLong(level);
                        return level.plus(onHand * amount, reserved * amount);
                    })
                    .toList();
        }

        /**
         * Writes movements of some of them. The ids are made now that the levels are ours alone, so that another's change can't
         * come in between.
         */
        void note(Sql sql, List<Level> after, SortedMap<String, Long> amounts) {
            StockTables.insertMovements(
                    sql,
                    after.stream()
                            .filter(level -> amounts.containsKey(level.itemId()))
                            .map(level -> new Moved(Ids.next("mov"), level, moved(level, amount(amounts, level))))
                            .toList());
        }

        private Change moved(Level level, long amount) {
            long held = Items.isIngredient(level.itemId()) ? 0 : reserved * amount;
            return Change.of(kind, onHand * amount, held, orderId, actor, now);
        }
    }

    private static long amount(SortedMap<String, Long> amounts, Level level) {
        return amounts.getOrDefault(level.itemId(), 0L);
    }
}
