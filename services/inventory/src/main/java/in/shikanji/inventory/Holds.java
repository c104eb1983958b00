package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.inventory.Inventory.Reserve;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer;
import in.shikanji.contracts.inventory.Inventory.WantedLine;
import in.shikanji.inventory.HoldTables.Hold;
import in.shikanji.inventory.HoldTables.State;
import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.StockTables.Moved;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The life of stock held for an order: held, then placed, then consumed; or released. Each step happens once. */
final class Holds {
    private final Shelf shelf;

    Holds(Shelf shelf) {
        this.shelf = shelf;
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
        if (!HoldTables.begin(sql, command.orderId(), command.storeId(), command.expiresAt())) {
            return heldBefore(sql, command.orderId());
        }
        // Sorted by product id, so that two orders that share products never wait for each other crosswise.
        Map<String, Long> quantities = new TreeMap<>();
        for (WantedLine line : command.lines()) {
            quantities.merge(productId(catalogue, line), (long) line.quantity(), Long::sum);
        }
        HoldTables.insertLines(sql, command.orderId(), quantities);
        List<Moved> taken = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        // Levels are changed last: from then on other orders of the product wait, where there are several writers.
        quantities.forEach((productId, quantity) -> {
            Change change = Change.of(Kind.RESERVE, 0, quantity, command.orderId(), command.actor(), now);
            StockTables.change(sql, command.storeId(), productId, change)
                    .ifPresentOrElse(taken::add, () -> refusals.addAll(shortage(sql, command, catalogue, productId)));
        });
        if (!refusals.isEmpty()) {
            throw new Shortage(refusals);
        }
        StockTables.insertMovements(sql, taken);
        taken.forEach(moved -> show(sql, moved.level(), moved.change()));
        return new ReserveAnswer.Reserved();
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
        move(sql, orderId, State.CONSUMED, Kind.CONSUME, actor, now);
    }

    /** Gives back what is still held; what was consumed stays consumed. */
    boolean release(Sql sql, String orderId, String actor, Instant now) {
        return move(sql, orderId, State.RELEASED, Kind.RELEASE, actor, now);
    }

    private boolean move(Sql sql, String orderId, State to, Kind kind, String actor, Instant now) {
        Optional<Hold> hold =
                HoldTables.find(sql, orderId).filter(found -> found.state().isLive());
        if (hold.isEmpty() || !HoldTables.end(sql, orderId, to)) {
            return false;
        }
        for (HoldTables.Line line : hold.get().lines()) {
            long onHand = kind == Kind.CONSUME ? -line.quantity() : 0;
            Change change = Change.of(kind, onHand, -line.quantity(), orderId, actor, now);
            Level level = StockTables.move(sql, hold.get().storeId(), line.productId(), change)
                    .orElseThrow(() -> new IllegalStateException("held stock of " + orderId + " is not there"));
            show(sql, level, change);
        }
        return true;
    }

    private void show(Sql sql, Level level, Change change) {
        Shelf.Place place = new Shelf.Place(level.storeId(), level.productId());
        sql.afterCommit(() -> shelf.add(place, change.availableDelta()));
    }

    private static String productId(Catalogue catalogue, WantedLine line) {
        return catalogue
                .find(line.product())
                .map(Product::id)
                .orElseThrow(() -> new Shortage(
                        List.of(new Refusal("item_unavailable", "This item is no longer sold. Remove it.", "/items"))));
    }

    private static List<Refusal> shortage(Sql sql, Reserve command, Catalogue catalogue, String productId) {
        long available = StockTables.find(sql, command.storeId(), productId)
                .map(Level::available)
                .orElse(0L);
        String name = catalogue.find(productId).map(Product::name).orElse(productId);
        List<Refusal> refusals = new ArrayList<>();
        for (int index = 0; index < command.lines().size(); index++) {
            if (productId(catalogue, command.lines().get(index)).equals(productId)) {
                refusals.add(outOfStock(name, available, "/items/" + index + "/quantity"));
            }
        }
        return refusals;
    }

    static Refusal outOfStock(String name, long available, String pointer) {
        String message = available <= 0
                ? name + " is sold out at this store. Remove it, or choose another store."
                : "Only " + available + " of " + name + " left at this store. Take fewer.";
        return new Refusal("out_of_stock", message, pointer);
    }
}
