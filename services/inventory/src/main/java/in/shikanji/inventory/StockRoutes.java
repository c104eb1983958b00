package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.StockService.Line;
import in.shikanji.inventory.StockService.Posted;
import in.shikanji.inventory.StockService.Posting;
import in.shikanji.inventory.StockService.Way;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.goods.Item;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP of stock: for staff of the store. */
final class StockRoutes {
    private static final Map<String, Item.Kind> KINDS = Map.of(
            "product", Item.Kind.PRODUCT,
            "option", Item.Kind.OPTION,
            "ingredient", Item.Kind.INGREDIENT);

    private final StockService service;
    private final InventoryService inventory;
    private final StockInput input;

    StockRoutes(StockService service, InventoryService inventory, Stores stores) {
        this.service = service;
        this.inventory = inventory;
        this.input = new StockInput(inventory, stores);
    }

    Routes routes() {
        return new Routes()
                .get("/inventory", Access.holding(Permission.SEE_STOCK), this::list)
                .get("/inventory/{productId}", Access.holding(Permission.SEE_STOCK), this::get)
                .get("/inventory/{productId}/movements", Access.holding(Permission.SEE_STOCK), this::movements)
                .put(
                        "/inventory/{productId}/adjust",
                        Access.holding(Permission.ADJUST_STOCK),
                        request -> post(input.adjustment(request), this::adjusted))
                .postOnce(
                        "/inventory/counts",
                        Access.holding(Permission.COUNT_STOCK),
                        request -> post(input.count(request), this::listed))
                .postOnce(
                        "/inventory/waste",
                        Access.holding(Permission.WASTE_STOCK),
                        request -> post(input.waste(request), this::listed));
    }

    record LevelView(
            String productId,
            String productName,
            Item.Kind kind,
            String unit,
            String storeId,
            BigDecimal onHand,
            BigDecimal reserved,
            BigDecimal available,
            @Nullable BigDecimal lowAt) {}

    record MovementView(
            String id,
            StockTables.Kind kind,
            BigDecimal onHandDelta,
            BigDecimal reservedDelta,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String reference,
            String actor,
            java.time.Instant at) {}

    record Levels(List<LevelView> items) {}

    private Reply list(Request request) {
        String storeId = input.ownStore(request, request.query("storeId"));
        boolean onlyLow = request.query("low").map(Boolean::parseBoolean).orElse(false);
        Optional<Item.Kind> kind = request.query("kind").map(code -> kind(code));
        List<Level> levels = service.list(storeId).stream()
                .filter(level -> !onlyLow || (level.lowAt() != null && level.available() <= level.lowAt()))
                .filter(level -> kind.isEmpty() || item(level.itemId()).kind() == kind.get())
                .toList();
        return Reply.ok(Page.of(request, levels, Level::itemId, this::view));
    }

    private static Item.Kind kind(String code) {
        Item.Kind kind = KINDS.get(code);
        if (kind == null) {
            throw Problem.malformed("kind is one of product, option, ingredient.")
                    .asException();
        }
        return kind;
    }

    private Reply get(Request request) {
        String storeId = input.ownStore(request, request.query("storeId"));
        return service.find(storeId, input.item(request).id())
                .map(level -> Reply.ok(view(level)))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private Reply movements(Request request) {
        String storeId = input.ownStore(request, request.query("storeId"));
        Page.Wanted wanted = Page.Wanted.of(request);
        Item item = input.item(request);
        return Reply.ok(Page.ofFetched(
                wanted,
                service.movements(storeId, item.id(), wanted.afterKey(), wanted.limit() + 1),
                StockTables.Movement::id,
                movement -> view(item, movement)));
    }

    private interface Answer {
        Reply to(Posting posting, List<Level> levels);
    }

    private Reply post(Posting posting, Answer answer) {
        return switch (service.post(posting)) {
            case Posted.Done(List<Level> levels, boolean replayed) -> {
                Reply reply = answer.to(posting, levels);
                yield replayed ? reply.withHeader("Idempotent-Replayed", "true") : reply;
            }
            case Posted.BelowReserved(Line line, Level level) -> belowReserved(posting, line, level);
            case Posted.NotInBatch(Line line, long there) -> notInBatch(line, there);
            case Posted.NotKept(Line line) ->
                posting.way() == Way.WASTE
                        ? Reply.problem(new Problem(
                                422,
                                "not_kept",
                                "This store does not count " + line.item().name() + ". Count it first.",
                                List.of(new FieldError(
                                        "/items/" + line.index() + "/itemId",
                                        "not_kept",
                                        "This store does not count it."))))
                        : Reply.problem(Problem.notFound());
            case Posted.KeyReused _ -> Reply.problem(RequestKeys.reused());
        };
    }

    private Reply adjusted(Posting posting, List<Level> levels) {
        return Reply.ok(view(levels.getFirst()));
    }

    private Reply listed(Posting posting, List<Level> levels) {
        return Reply.ok(new Levels(levels.stream().map(this::view).toList()));
    }

    private static Reply belowReserved(Posting posting, Line line, Level level) {
        Item item = line.item();
        String pointer = switch (posting.way()) {
            case ADJUST -> "/quantity";
            case SET -> "/setTo";
            case COUNT, WASTE -> "/items/" + line.index();
        };
        String held = item.said(level.reserved()) + " of " + item.name() + " are held for orders";
        return Reply.problem(new Problem(
                422,
                "below_reserved",
                held + ", so at least that many must stay.",
                List.of(new FieldError(
                        pointer, "below_reserved", item.said(level.onHand()) + " on hand, " + held + "."))));
    }

    private static Reply notInBatch(Line line, long there) {
        Item item = line.item();
        return Reply.problem(Problem.refused(List.of(new FieldError(
                "/items/" + line.index() + "/quantity",
                "not_in_batch",
                "This batch has " + item.said(there).toPlainString() + ' '
                        + item.unit().code() + "."))));
    }

    private LevelView view(Level level) {
        Item item = item(level.itemId());
        return new LevelView(
                item.id(),
                item.name(),
                item.kind(),
                item.unit().name().toLowerCase(Locale.ROOT),
                level.storeId(),
                item.said(level.onHand()),
                item.said(level.reserved()),
                item.said(level.available()),
                level.lowAt() == null ? null : item.said(level.lowAt()));
    }

    private static MovementView view(Item item, StockTables.Movement movement) {
        return new MovementView(
                movement.id(),
                movement.kind(),
                item.said(movement.onHandDelta()),
                item.said(movement.reservedDelta()),
                movement.reason(),
                movement.note(),
                movement.reference(),
                movement.actor(),
                movement.at());
    }

    private Item item(String itemId) {
        return Items.find(inventory.catalogue(), itemId)
                .orElseThrow(() -> new IllegalStateException("stock is kept of " + itemId + ", which does not exist"));
    }
}
