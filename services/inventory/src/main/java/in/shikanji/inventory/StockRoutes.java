package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.StockService.Adjust;
import in.shikanji.inventory.StockService.Adjusted;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP of stock: for staff of the store. */
final class StockRoutes {
    private static final long MOST = 1_000_000;

    private final StockService service;
    private final InventoryService inventory;
    private final Stores stores;

    StockRoutes(StockService service, InventoryService inventory, Stores stores) {
        this.service = service;
        this.inventory = inventory;
        this.stores = stores;
    }

    Routes routes() {
        return new Routes()
                .get("/inventory", Access.holding(Permission.SEE_STOCK), this::list)
                .get("/inventory/{productId}", Access.holding(Permission.SEE_STOCK), this::get)
                .get("/inventory/{productId}/movements", Access.holding(Permission.SEE_STOCK), this::movements)
                .put("/inventory/{productId}/adjust", Access.holding(Permission.ADJUST_STOCK), this::adjust);
    }

    record LevelView(
            String productId,
            String productName,
            String storeId,
            long onHand,
            long reserved,
            long available,
            @Nullable Long lowAt) {}

    private Reply list(Request request) {
        String storeId = ownStore(request, request.query("storeId"));
        boolean onlyLow = request.query("low").map(Boolean::parseBoolean).orElse(false);
        List<Level> levels = service.list(storeId).stream()
                .filter(level -> !onlyLow || (level.lowAt() != null && level.available() <= level.lowAt()))
                .toList();
        return Reply.ok(Page.of(request, levels, Level::productId, this::view));
    }

    private Reply get(Request request) {
        String storeId = ownStore(request, request.query("storeId"));
        return service.find(storeId, product(request).id())
                .map(level -> Reply.ok(view(level)))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private Reply movements(Request request) {
        String storeId = ownStore(request, request.query("storeId"));
        Page.Wanted wanted = Page.Wanted.of(request);
        return Reply.ok(Page.ofFetched(
                wanted,
                service.movements(storeId, product(request).id(), wanted.afterKey(), wanted.limit() + 1),
                StockTables.Movement::id,
                movement -> movement));
    }

    private Reply adjust(Request request) {
        Product product = product(request);
        Input input = request.input();
        Optional<Long> difference = input.optionalInteger("quantity", -MOST, MOST);
        Optional<Long> counted = input.optionalInteger("setTo", 0, MOST);
        String store = input.text("storeId", 1, 80);
        String reason = input.text("reason", 1, 60);
        Optional<String> note = input.optionalText("note", 500);
        if (difference.isPresent() == counted.isPresent()) {
            input.error("quantity", "required", "Give either quantity (a difference) or setTo (a counted number).");
        }
        input.check();
        RequestKey key = difference.isPresent() ? RequestKeys.required(request) : null;
        Adjust command = new Adjust(
                ownStore(request, Optional.of(store)),
                product.id(),
                difference.orElse(null),
                counted.orElse(null),
                reason,
                note.orElse(null),
                request.caller(),
                key);
        return switch (service.adjust(command)) {
            case Adjusted.Done(Level level, boolean replayed) ->
                replayed ? Reply.ok(view(level)).withHeader("Idempotent-Replayed", "true") : Reply.ok(view(level));
            case Adjusted.BelowReserved(Level level) ->
                Reply.problem(new Problem(
                        422,
                        "below_reserved",
                        level.reserved() + " are held for orders, so at least that many must stay.",
                        List.of(new FieldError(
                                difference.isPresent() ? "/quantity" : "/setTo",
                                "below_reserved",
                                level.onHand() + " on hand, " + level.reserved() + " held for orders."))));
            case Adjusted.NotKept _ -> Reply.problem(Problem.notFound());
            case Adjusted.KeyReused _ -> Reply.problem(RequestKeys.reused());
        };
    }

    private LevelView view(Level level) {
        String name =
                inventory.catalogue().find(level.productId()).map(Product::name).orElse(level.productId());
        return new LevelView(
                level.productId(),
                name,
                level.storeId(),
                level.onHand(),
                level.reserved(),
                level.available(),
                level.lowAt());
    }

    private Product product(Request request) {
        return inventory
                .catalogue()
                .find(request.variable("productId"))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    /** The store's id, if there is one and the caller works there; else a 404, which tells nothing. */
    private String ownStore(Request request, Optional<String> idOrSlug) {
        if (idOrSlug.isEmpty()) {
            throw Problem.malformed("storeId is needed.").asException();
        }
        return switch (stores.find(idOrSlug.get())) {
            case Stores.StoreAnswer.Found found when request.actor().seesStore(found.id()) -> found.id();
            case Stores.StoreAnswer.Found _, Stores.StoreAnswer.NoSuchStore _ ->
                throw Problem.notFound().asException();
            case Stores.StoreAnswer.Unavailable _ -> throw Problem.unavailable().asException();
        };
    }
}
