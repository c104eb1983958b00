package in.shikanji.inventory.transfer;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.ItemInput;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.transfer.TransferService.Send;
import in.shikanji.inventory.transfer.TransferService.Wanted;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what staff send about transfers. */
final class TransferInput {
    private static final int MOST_ITEMS = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private final Warehouse warehouse;
    private final StoreInput stores;

    TransferInput(Warehouse warehouse, StoreInput stores) {
        this.warehouse = warehouse;
        this.stores = stores;
    }

    Send send(Request request) {
        Input input = request.input();
        String from = input.text("fromStoreId", 1, 80);
        String to = input.text("toStoreId", 1, 80);
        Set<String> seen = new HashSet<>();
        List<Wanted> items = input.list("items", 1, MOST_ITEMS, one -> wanted(one, seen)).stream()
                .flatMap(Optional::stream)
                .toList();
        Optional<String> note = input.optionalText("note", 500);
        input.check();
        String fromId = stores.own(request, from);
        String toId = stores.any(to);
        if (fromId.equals(toId)) {
            String message = "Choose two different stores.";
            throw Problem.refused(List.of(new FieldError("/toStoreId", "same_store", message)))
                    .asException();
        }
        return new Send(fromId, toId, items, note.orElse(null), request.caller(), RequestKeys.required(request));
    }

    private Optional<Wanted> wanted(Input one, Set<String> seen) {
        return ItemInput.item(one, "itemId", warehouse).flatMap(item -> {
            if (!seen.add(item.id())) {
                one.error("itemId", "twice", "This is in the list already.");
            }
            return ItemInput.amount(one, "amount", item, ItemInput.unit(one, "unit", item))
                    .map(amount -> new Wanted(one.pointer(), item, amount));
        });
    }

    /** What arrived, by item, as it is kept; null if nothing is said, for then everything did. */
    @Nullable Map<String, Long> arrived(Request request, Transfer transfer) {
        Input input = request.inputOrEmpty();
        if (!input.has("items")) {
            return null;
        }
        Map<String, Long> arrived = new HashMap<>();
        input.list("items", 0, MOST_ITEMS, one -> {
            String id = one.text("itemId", 1, 80);
            Optional<Transfer.Line> line = transfer.lines().stream()
                    .filter(sent -> sent.itemId().equals(id))
                    .findFirst();
            if (line.isEmpty()) {
                one.error("itemId", "unknown_item", "This was not sent.");
            } else if (arrived.containsKey(id)) {
                one.error("itemId", "twice", "This is in the list already.");
            } else {
                arrived.put(id, received(one, line.get()));
            }
            return one;
        });
        input.check();
        return arrived;
    }

    private long received(Input one, Transfer.Line line) {
        Item item = warehouse.get(line.itemId());
        Optional<Long> received =
                one.optionalExact("received", BigDecimal.ZERO, MOST).flatMap(item::kept);
        if (received.isEmpty()) {
            one.error("received", "required", "Say how much arrived.");
        } else if (received.get() > line.amount()) {
            one.error("received", "more_than_sent", "More can't arrive than was sent. Count what is too much.");
        }
        return received.orElse(0L);
    }
}
