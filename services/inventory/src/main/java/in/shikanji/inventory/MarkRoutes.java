package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.MarkTables.Marks;
import in.shikanji.inventory.goods.Batch;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP of the marks that a store sets for an item, and of its batches. */
final class MarkRoutes {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_DAYS = 3_650;

    private final MarkService service;
    private final InventoryService inventory;
    private final StoreInput stores;

    MarkRoutes(MarkService service, InventoryService inventory, Stores stores) {
        this.service = service;
        this.inventory = inventory;
        this.stores = new StoreInput(stores);
    }

    Routes routes() {
        return new Routes()
                .get("/inventory/{productId}/marks", Access.holding(Permission.SEE_STOCK), this::get)
                .put("/inventory/{productId}/marks", Access.holding(Permission.ADJUST_STOCK), this::set)
                .get("/inventory/{productId}/batches", Access.holding(Permission.SEE_STOCK), this::batches);
    }

    record MarksView(
            String productId,
            String productName,
            String unit,
            String storeId,
            @Nullable BigDecimal lowAt,
            @Nullable BigDecimal reorderAt,
            @Nullable BigDecimal reorderTo,
            @Nullable Integer withdrawDays) {}

    record BatchView(
            @Nullable String label,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate lastDay,
            BigDecimal onHand,
            BigDecimal received,
            Instant receivedAt) {}

    private Reply get(Request request) {
        String storeId = stores.ofQuery(request);
        Item item = item(request);
        return service.find(storeId, item.id())
                .map(marks -> Reply.ok(view(storeId, item, marks)))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private Reply batches(Request request) {
        String storeId = stores.ofQuery(request);
        Item item = item(request);
        return service.batches(storeId, item.id())
                .map(batches -> Reply.ok(Page.whole(
                        batches.stream().map(batch -> view(item, batch)).toList())))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    /** What the body leaves out stays as it is. */
    private Reply set(Request request) {
        Item item = item(request);
        Input body = request.input();
        String named = body.text("storeId", 1, 80);
        body.check();
        String storeId = stores.own(request, named);
        Marks before = service.find(storeId, item.id())
                .orElseThrow(() -> Problem.notFound().asException());
        Input input = body.withDefaults(view(storeId, item, before));
        Marks marks = marks(input, item);
        input.check();
        return service.set(storeId, item, marks, request.caller())
                .map(set -> Reply.ok(view(storeId, item, set)))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private static Marks marks(Input input, Item item) {
        Optional<Long> lowAt = amount(input, "lowAt", item);
        Optional<Long> reorderAt = amount(input, "reorderAt", item);
        Optional<Long> reorderTo = amount(input, "reorderTo", item);
        if (reorderAt.isPresent() && reorderTo.isEmpty()) {
            input.error("reorderTo", "required", "Say up to how much is bought then.");
        } else if (reorderTo.isPresent() && reorderTo.get() <= reorderAt.orElse(0L)) {
            input.error("reorderTo", "reorder_to_too_low", "This must be more than the mark at which it is bought.");
        }
        Optional<Long> days = input.optionalInteger("withdrawDays", 0, MOST_DAYS);
        return new Marks(
                lowAt.orElse(null),
                reorderAt.orElse(null),
                reorderTo.orElse(null),
                days.map(Math::toIntExact).orElse(null));
    }

    private static Optional<Long> amount(Input input, String field, Item item) {
        return input.optionalExact(field, BigDecimal.ZERO, MOST).flatMap(amount -> {
            Optional<Long> kept = item.kept(amount);
            if (kept.isEmpty()) {
                input.error(field, "too_fine", "This is finer than it is counted.");
            }
            return kept;
        });
    }

    private Item item(Request request) {
        return Items.find(inventory.catalogue(), request.variable("productId"))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    private static MarksView view(String storeId, Item item, Marks marks) {
        return new MarksView(
                item.id(),
                item.name(),
                item.unit().code(),
                storeId,
                said(item, marks.lowAt()),
                said(item, marks.reorderAt()),
                said(item, marks.reorderTo()),
                marks.withdrawDays());
    }

    private static BatchView view(Item item, Batch batch) {
        return new BatchView(
                batch.lot().label().isEmpty() ? null : batch.lot().label(),
                batch.lot().expiresOn(),
                batch.lastDay(),
                item.said(batch.onHand()),
                item.said(batch.received()),
                batch.receivedAt());
    }

    private static @Nullable BigDecimal said(Item item, @Nullable Long kept) {
        return kept == null ? null : item.said(kept);
    }
}
