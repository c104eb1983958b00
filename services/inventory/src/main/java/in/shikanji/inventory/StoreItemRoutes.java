package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.StoreItemInput.Offer;
import in.shikanji.inventory.StoreItems.StoreItem;
import in.shikanji.inventory.goods.Item;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The HTTP of what one store does differently: its own price, not sold here, sold out until a time. */
final class StoreItemRoutes {
    private static final Duration LONGEST = Duration.ofDays(7);

    private final CatalogueEdits edits;
    private final InventoryService inventory;
    private final StoreItemService service;
    private final StockInput stores;

    StoreItemRoutes(CatalogueEdits edits, InventoryService inventory, Stores stores) {
        this.edits = edits;
        this.inventory = inventory;
        this.service = new StoreItemService(edits, inventory);
        this.stores = new StockInput(inventory, stores);
    }

    Routes routes() {
        return new Routes()
                .get("/inventory/{productId}/offer", Access.holding(Permission.SEE_STOCK), this::get)
                .put("/inventory/{productId}/offer", Access.holding(Permission.EDIT_STORE_MENU), this::offer)
                .post("/inventory/{productId}/sold-out", Access.holding(Permission.MARK_SOLD_OUT), this::soldOut)
                .delete("/inventory/{productId}/sold-out", Access.holding(Permission.MARK_SOLD_OUT), this::back);
    }

    private Reply get(Request request) {
        String storeId = stores.ownStore(request, request.query("storeId"));
        return shown(inventory.storeItems().of(storeId, sellable(request).id()));
    }

    /** What the body leaves out stays as it is; a price of null is the chain's again. */
    private Reply offer(Request request) {
        Item item = sellable(request);
        String storeId = stores.ownStore(request, request.query("storeId"));
        Input input = request.input().withDefaults(inventory.storeItems().of(storeId, item.id()));
        Offer offer = StoreItemInput.offer(input, item, inventory.catalogue());
        input.check();
        Optional<Long> expected = Versions.expected(request);
        return change(
                request,
                storeId,
                item,
                expected,
                "offer.changed",
                before -> before.offered(offer.pricePaise(), offer.listed()));
    }

    /** It always ends, at the latest after a week; who has more of it earlier says so. */
    private Reply soldOut(Request request) {
        Item item = sellable(request);
        Input input = request.input();
        String store = input.text("storeId", 1, 80);
        Instant now = edits.now();
        Optional<Instant> until = input.optionalInstant("until");
        if (until.isEmpty() && !input.has("until")) {
            input.error("until", "required", "Say until when.");
        }
        until.filter(end -> !end.isAfter(now) || end.isAfter(now.plus(LONGEST)))
                .ifPresent(_ -> input.error("until", "out_of_range", "This must be from now on, and within a week."));
        Optional<String> reason = input.optionalText("reason", 120);
        input.check();
        String storeId = stores.ownStore(request, Optional.of(store));
        return change(
                request,
                storeId,
                item,
                Optional.empty(),
                "offer.sold_out",
                before -> before.soldOut(until.orElseThrow(), reason.orElse(null)));
    }

    private Reply back(Request request) {
        Item item = sellable(request);
        String storeId = stores.ownStore(request, request.query("storeId"));
        return change(request, storeId, item, Optional.empty(), "offer.back", before -> before.soldOut(null, null));
    }

    private Reply change(
            Request request,
            String storeId,
            Item item,
            Optional<Long> expected,
            String action,
            UnaryOperator<StoreItem> change) {
        Optional<StoreItem> changed = inventory.database().write(storeId + ' ' + item.id(), sql -> {
            StoreItem before = StoreItemTables.lock(sql, storeId, item.id());
            if (expected.filter(version -> version != before.version()).isPresent()) {
                return Optional.empty();
            }
            StoreItem after = change.apply(before);
            service.write(sql, request.caller(), action, before, after);
            return Optional.of(after);
        });
        return changed.map(StoreItemRoutes::shown).orElseGet(() -> Reply.problem(Versions.conflict()));
    }

    private static Reply shown(StoreItem item) {
        return Versions.tell(Reply.ok(item), item.version());
    }

    private Item sellable(Request request) {
        Optional<Combo> combo = inventory.catalogue().anyCombo(request.variable("productId"));
        if (combo.isPresent()) {
            return combo.get().item();
        }
        Item item = stores.item(request);
        if (item.kind() == Item.Kind.INGREDIENT) {
            throw new Problem(
                            422,
                            "not_sold",
                            "An ingredient is not sold by itself. Count it at zero instead.",
                            List.of(new FieldError("", "not_sold", "An ingredient is not sold by itself.")))
                    .asException();
        }
        return item;
    }
}
