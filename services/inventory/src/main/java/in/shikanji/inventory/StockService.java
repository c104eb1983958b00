package in.shikanji.inventory;

import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.StockTables.Movement;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Begin;
import in.shikanji.platform.database.Idempotency;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of stock by hand: levels, counts, the ledger. */
final class StockService {
    private final InventoryService inventory;
    private final Audit audit;
    private final Idempotency idempotency = new Idempotency();

    StockService(InventoryService inventory, Audit audit) {
        this.inventory = inventory;
        this.audit = audit;
    }

    /**
     * A correction by hand.
     *
     * @param difference by how much, or null if {@code counted} is given
     * @param counted what was counted, or null if {@code difference} is given
     * @param request for a difference: what makes a retry the same request
     */
    record Adjust(
            String storeId,
            String productId,
            @Nullable Long difference,
            @Nullable Long counted,
            String reason,
            @Nullable String note,
            Caller caller,
            @Nullable RequestKey request) {}

    /** What came of a correction. */
    sealed interface Adjusted {
        record Done(Level level, boolean replayed) implements Adjusted {}

        /** Fewer would be left than are held for orders. */
        record BelowReserved(Level level) implements Adjusted {}

        /** The store does not keep this product. */
        record NotKept() implements Adjusted {}

        record KeyReused() implements Adjusted {}
    }

    Adjusted adjust(Adjust command) {
        return inventory.database().write(command.storeId() + command.productId(), sql -> adjust(sql, command));
    }

    Optional<Level> find(String storeId, String productId) {
        return inventory.database().read(sql -> StockTables.find(sql, storeId, productId));
    }

    List<Level> list(String storeId) {
        return inventory.database().read(sql -> StockTables.list(sql, storeId));
    }

    List<Movement> movements(String storeId, String productId, @Nullable String before, int limit) {
        return inventory.database().read(sql -> StockTables.movements(sql, storeId, productId, before, limit));
    }

    private Adjusted adjust(Sql sql, Adjust command) {
        Optional<Level> level = StockTables.find(sql, command.storeId(), command.productId());
        if (level.isEmpty()) {
            return new Adjusted.NotKept();
        }
        RequestKey request = command.request();
        if (request != null) {
            switch (idempotency.begin(sql, request, Ids.next("adj"))) {
                case Begin.Done _, Begin.Running _ -> {
                    return new Adjusted.Done(level.get(), true);
                }
                case Begin.Reused _ -> {
                    return new Adjusted.KeyReused();
                }
                case Begin.Fresh _, Begin.Resumed _ -> {}
            }
        }
        Adjusted adjusted = move(sql, command, level.get());
        if (request != null) {
            if (adjusted instanceof Adjusted.Done) {
                idempotency.complete(sql, request, 200);
            } else {
                idempotency.forget(sql, request.caller(), request.route(), request.key());
            }
        }
        return adjusted;
    }

    private Adjusted move(Sql sql, Adjust command, Level level) {
        long difference = command.difference() != null
                ? command.difference()
                : (command.counted() == null ? level.onHand() : command.counted()) - level.onHand();
        if (difference == 0) {
            return new Adjusted.Done(level, false);
        }
        Change change = new Change(
                Kind.ADJUST,
                difference,
                0,
                command.reason(),
                command.note(),
                null,
                command.caller().actor().reference(),
                inventory.clock().instant());
        return StockTables.move(sql, command.storeId(), command.productId(), change)
                .<Adjusted>map(moved -> {
                    Shelf.Place place = new Shelf.Place(moved.storeId(), moved.productId());
                    sql.afterCommit(() -> inventory.shelf().add(place, change.availableDelta()));
                    audit.note(
                            sql,
                            command.caller(),
                            Act.of("stock.adjusted", moved.productId())
                                    .at(moved.storeId())
                                    .change("onHand", level.onHand(), moved.onHand()));
                    return new Adjusted.Done(moved, false);
                })
                .orElseGet(() -> new Adjusted.BelowReserved(level));
    }
}
