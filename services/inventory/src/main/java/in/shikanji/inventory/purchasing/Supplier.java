package in.shikanji.inventory.purchasing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom the chain buys from.
 *
 * @param active whether new orders may go there
 * @param version grows with each change
 */
record Supplier(String id, Profile profile, boolean active, long version) {
    /**
     * What is said of them.
     *
     * @param leadDays how long they take
     */
    record Profile(
            String name,
            Contact contact,
            @Nullable String address,
            @Nullable String gstin,
            @Nullable String fssai,
            int leadDays,
            @Nullable String paymentTerms,
            @Nullable String note,
            List<Offer> items) {
        Profile {
            items = List.copyOf(items);
        }
    }

    /** Whom to ask there. */
    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /**
     * Something that they have.
     *
     * @param packSize how much is in a pack, as the item is kept
     * @param lastPricePaise for a pack, before tax
     */
    record Offer(
            String itemId,
            @Nullable String supplierCode,
            @Nullable String packName,
            long packSize,
            @Nullable Long lastPricePaise) {}

    Optional<Offer> offer(String itemId) {
        return profile.items().stream()
                .filter(offer -> offer.itemId().equals(itemId))
                .findFirst();
    }
}
