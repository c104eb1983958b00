package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.StockService.Line;
import in.shikanji.inventory.StockService.Posting;
import in.shikanji.inventory.StockService.Way;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.ItemInput;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Reads what staff send about stock. */
final class StockInput {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_LINES = 500;
    private static final List<String> WASTED = List.of("expired", "spilled", "damaged", "returned", "tasted", "other");

    private final InventoryService inventory;
    private final StoreInput stores;

    StockInput(InventoryService inventory, Stores stores) {
        this.inventory = inventory;
        this.stores = new StoreInput(stores);
    }

    /** By a difference, for which a key is needed, or to a counted number, which a retry does not change. */
    Posting adjustment(Request request) {
        Item item = item(request);
        Input input = request.input();
        boolean counted = input.isGiven("setTo");
        if (counted == input.isGiven("quantity")) {
            input.error("quantity", "required", "Give either quantity (a difference) or setTo (a counted number).");
        }
        String field = counted ? "setTo" : "quantity";
        Optional<Long> amount = amount(input, field, counted ? BigDecimal.ZERO : MOST.negate(), item);
        String store = input.text("storeId", 1, 80);
        String reason = input.text("reason", 1, 60);
        Optional<String> note = input.optionalText("note", 500);
        Optional<Lot> lot = lot(input, item);
        input.check();
        RequestKey key = counted ? null : RequestKeys.required(request);
        List<Line> lines = List.of(new Line(0, item, amount.orElseThrow(), lot.orElse(null)));
        return new Posting(
                ownStore(request, Optional.of(store)),
                counted ? Way.SET : Way.ADJUST,
                lines,
                reason,
                note.orElse(null),
                request.caller(),
                null,
                key);
    }

    /** What somebody counted, item by item. */
    Posting count(Request request) {
        Input input = request.input();
        List<Line> lines = lines(input, "counted", BigDecimal.ZERO);
        return posting(request, input, Way.COUNT, lines, "count");
    }

    /** What a row of a file says was counted. */
    static RowInput.Read<Optional<Line>> row(ObjectNode row, Item item) {
        return RowInput.read(row, input -> {
            if (!input.isGiven("onHand")) {
                input.error("onHand", "required", "This is needed.");
            }
            return amount(input, "onHand", BigDecimal.ZERO, item).map(counted -> new Line(0, item, counted, null));
        });
    }

    /** What somebody threw away, item by item. */
    Posting waste(Request request) {
        Input input = request.input();
        List<Line> lines = lines(input, "quantity", new BigDecimal("0.001"));
        String reason = input.text("reason", 1, 20);
        if (!WASTED.contains(reason)) {
            input.error("reason", "unknown_value", "This must be one of " + String.join(", ", WASTED) + ".");
        }
        return posting(request, input, Way.WASTE, lines, reason);
    }

    private Posting posting(Request request, Input input, Way way, List<Line> lines, String reason) {
        String store = input.text("storeId", 1, 80);
        Optional<String> note = input.optionalText("note", 500);
        input.check();
        return new Posting(
                ownStore(request, Optional.of(store)),
                way,
                lines,
                reason,
                note.orElse(null),
                request.caller(),
                null,
                RequestKeys.required(request));
    }

    private List<Line> lines(Input input, String field, BigDecimal least) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        input.list("items", 1, MOST_LINES, one -> {
            Optional<Item> item = Items.find(inventory.catalogue(), one.text("itemId", 1, 80));
            if (item.isEmpty()) {
                one.error("itemId", "unknown_item", "There is no such product, option or ingredient.");
            } else if (!seen.add(item.get().id())) {
                one.error("itemId", "twice", "This is in the list already.");
            } else if (!one.isGiven(field)) {
                one.error(field, "required", "This is needed.");
            } else {
                Optional<Long> amount = amount(one, field, least, item.get());
                Optional<Lot> lot = lot(one, item.get());
                amount.ifPresent(kept -> lines.add(new Line(seen.size() - 1, item.get(), kept, lot.orElse(null))));
            }
            return one;
        });
        return lines;
    }

    private static Optional<Long> amount(Input input, String field, BigDecimal least, Item item) {
        return input.optionalExact(field, least, MOST).flatMap(amount -> {
            Optional<Long> kept = item.kept(amount);
            if (kept.isEmpty()) {
                input.error(
                        field,
                        "too_fine",
                        item.kind() == Item.Kind.INGREDIENT
                                ? "This takes at most three decimals."
                                : "This must be a whole number.");
            }
            return kept;
        });
    }

    Item item(Request request) {
        return Items.find(inventory.catalogue(), request.variable("productId"))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    /** Where what is more than the books have is put, or what is thrown away is taken from. */
    private static Optional<Lot> lot(Input input, Item item) {
        return input.optionalObject("batch").flatMap(batch -> ItemInput.lot(batch, "label", item));
    }

    /** The store's id, if there is one and the caller works there; else a 404, which tells nothing. */
    String ownStore(Request request, Optional<String> idOrSlug) {
        if (idOrSlug.isEmpty()) {
            throw Problem.malformed("storeId is needed.").asException();
        }
        return stores.own(request, idOrSlug.get());
    }
}
