package in.shikanji.inventory;

import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.inventory.goods.Item;
import in.shikanji.platform.http.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads what one store does differently. */
final class StoreItemInput {
    private static final long MOST_PAISE = 10_000_000;

    private StoreItemInput() {}

    /** @param pricePaise null for the chain's */
    record Offer(@Nullable Long pricePaise, boolean listed) {}

    static RowInput.Read<Offer> row(ObjectNode row, Item item, Catalogue catalogue) {
        return RowInput.read(row, input -> {
            if (!input.isGiven("listed")) {
                input.error("listed", "required", "Say yes or no.");
            }
            return offer(input, item, catalogue);
        });
    }

    static Offer offer(Input input, Item item, Catalogue catalogue) {
        Optional<Long> price = input.optionalInteger("pricePaise", 1, MOST_PAISE);
        boolean listed = input.optionalFlag("listed").orElse(true);
        Optional<Long> mrp = catalogue.findAny(item.id()).map(Product::mrpPaise);
        if (item.kind() == Item.Kind.OPTION && price.isPresent()) {
            input.error("pricePaise", "not_here", "An option has one price in all stores.");
        }
        if (price.isPresent() && mrp.isPresent() && price.get() > mrp.get()) {
            input.error("pricePaise", "above_mrp", "The law does not allow more than the MRP.");
        }
        return new Offer(price.orElse(null), listed);
    }
}
