package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.inventory.Inventory.WantedPart;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A basket somebody wants to know the price of.
 *
 * @param store id or slug
 * @param address where it goes; null for pickup, when {@code addressId} is given, or when not known yet
 * @param slot the beginning of the slot that the guest wishes; null for as soon as possible
 */
record QuoteRequest(
        String store,
        FulfilmentType fulfilment,
        @Nullable PostalAddress address,
        @Nullable String addressId,
        @Nullable Instant slot,
        List<Item> items,
        long tipPaise) {
    QuoteRequest {
        items = List.copyOf(items);
    }

    QuoteRequest withoutSlot() {
        return new QuoteRequest(store, fulfilment, address, addressId, null, items, tipPaise);
    }

    /** @param parts of a combo, what is chosen for each of its slots; empty for what is usual */
    record Item(
            String product,
            int quantity,
            List<String> options,
            List<WantedPart> parts,
            @Nullable String note) {
        Item {
            options = List.copyOf(options);
            parts = List.copyOf(parts);
        }
    }
}
