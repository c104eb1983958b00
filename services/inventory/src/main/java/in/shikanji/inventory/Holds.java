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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The life of stock held for an order: held, then placed, then consumed; or released. Each step happens once. Reserving and
 * releasing are movements of what is counted by the piece; of ingredients, of which an order takes many, only what leaves the
 * store is one, and what is reserved of them stands in the live holds.
 */
final class Holds {
    private final Shelf shelf;
    private final Stock stock;
    private final StoreItems items;

    Holds(Shelf shelf, Stock stock, StoreItems items) {
        this.shelf = shelf;
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
    ReserveAnswer hold(Sql sql, Reserve command, Catalogue catalogue, Instant now) {
        String storeId = command.storeId();
        Basket basket = Basket.of(catalogue, command.lines());
        Demand demand = Demand.of(catalogue, basket);
        Predicate<String> kept = item -> shelf.keeps(storeId, item);
        SortedMap<String, Long> amounts = demand.totals(kept);
        SortedMap<String, Long> pieces = pieces(amounts);
        SortedMap<String, Long> ingredients = new TreeMap<>(amounts);
        ingredients.keySet().removeAll(pieces.keySet());
        if (!HoldTables.begin(sql, command.orderId(), storeId, command.expiresAt(), ingredients)) {
            return heldBefore(sql, command.orderId());
        }
        requireOffered(storeId, basket, now);
        HoldTables.insertLines(sql, command.orderId(), pieces);
        // Levels are changed last: from then on other orders of the item wait, where there are several writers.
        List<Level> taken = amounts.isEmpty() ? List.of() : StockTables.reserve(sql, storeId, amounts);
        if (taken.size() < amounts.size() || !demand.isSold(kept)) {
            throw new Shortage(demand.shortages(kept, before(sql, storeId, amounts, taken)::get));
        }
        Step step = new Step(Kind.RESERVE, 0, 1, command.orderId(), command.actor(), now);
        StockTables.insertMovements(sql, step.movements(taken, pieces));
        taken.forEach(level -> stock.changed(sql, level, -amount(amounts, level), now));
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
        Optional<Hold> hold = end(sql, orderId, State.CONSUMED);
        hold.map(Hold::amounts).filter(amounts -> !amounts.isEmpty()).ifPresent(amounts -> {
            List<Level> levels = StockTables.consume(sql, hold.get().storeId(), amounts);
            require(levels, amounts, orderId);
            Step step = new Step(Kind.CONSUME, -1, -1, orderId, actor, now);
            StockTables.insertMovements(sql, step.movements(levels, amounts));
            levels.forEach(level -> stock.taken(sql, level, amount(amounts, level)));
        });
    }

    /** Gives back what is still held; what was consumed stays consumed. */
    boolean release(Sql sql, String orderId, String actor, Instant now) {
        Optional<Hold> hold = end(sql, orderId, State.RELEASED);
        hold.map(Hold::amounts).filter(amounts -> !amounts.isEmpty()).ifPresent(amounts -> {
            List<Level> levels = StockTables.release(sql, hold.get().storeId(), amounts);
            require(levels, amounts, orderId);
            Step step = new Step(Kind.RELEASE, 0, -1, orderId, actor, now);
            StockTables.insertMovements(sql, step.movements(levels, pieces(amounts)));
            levels.forEach(level -> stock.changed(sql, level, amount(amounts, level), now));
        });
        return hold.isPresent();
    }

    private static Optional<Hold> end(Sql sql, String orderId, State to) {
        return HoldTables.find(sql, orderId).filter(hold -> hold.state().isLive() && HoldTables.end(sql, orderId, to));
    }

    private static void require(List<Level> levels, SortedMap<String, Long> amounts, String orderId) {
        if (levels.size() != amounts.size()) {
            throw new IllegalStateException("held stock of " + orderId + " is not there");
        }
    }

    /** One step of a hold's life; the signs say which way on hand and reserved go. */
    private record Step(Kind kind, int onHand, int reserved, String orderId, String actor, Instant now) {
        /** The ids are made now that the levels are ours alone, so that another's change can't come in between. */
        List<Moved> movements(List<Level> levels, SortedMap<String, Long> amounts) {
            return levels.stream()
                    .filter(level -> amounts.containsKey(level.itemId()))
                    .map(level -> new Moved(Ids.next("mov"), level, change(level, amount(amounts, level))))
                    .toList();
        }

        private Change change(Level level, long amount) {
            long held = Items.isIngredient(level.itemId()) ? 0 : reserved * amount;
            return Change.of(kind, onHand * amount, held, orderId, actor, now);
        }
    }

    /** What was there before this unit took some of it. */
    private static Map<String, Long> before(
            Sql sql, String storeId, SortedMap<String, Long> amounts, List<Level> taken) {
        Map<String, Long> before = new HashMap<>();
        amounts.keySet()
                .forEach(item -> before.put(
                        item,
                        StockTables.find(sql, storeId, item)
                                .map(Level::available)
                                .orElse(0L)));
        taken.forEach(level -> before.merge(level.itemId(), amount(amounts, level), Long::sum));
        return before;
    }

    private static SortedMap<String, Long> pieces(SortedMap<String, Long> amounts) {
        SortedMap<String, Long> pieces = new TreeMap<>(amounts);
        pieces.keySet().removeIf(Items::isIngredient);
        return pieces;
    }

    private static long amount(SortedMap<String, Long> amounts, Level level) {
        return amounts.getOrDefault(level.itemId(), 0L);
    }
}
