package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.inventory.Product.Option;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a store offers a product now, apart from how much there is of it. */
final class Offers {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

    private final StoreItems items;

    Offers(StoreItems items) {
        this.items = items;
    }

    /** When and where somebody wants it. */
    record Moment(Instant now, ZoneId zone) {
        LocalDateTime local() {
            return LocalDateTime.ofInstant(now, zone);
        }
    }

    boolean offers(Optional<String> storeId, Product product, Moment moment) {
        return product.isSold()
                && product.standing().schedule().holds(moment.local())
                && storeId.map(store -> items.of(store, product.id()).isOffered(moment.now()))
                        .orElse(true);
    }

    boolean offers(Optional<String> storeId, Combo combo, Moment moment) {
        return combo.isSold()
                && combo.schedule().holds(moment.local())
                && storeId.map(store -> items.of(store, combo.id()).isOffered(moment.now()))
                        .orElse(true);
    }

    boolean offers(Optional<String> storeId, Option option, Moment moment) {
        return storeId.map(store -> items.of(store, option.id()).isOffered(moment.now()))
                .orElse(true);
    }

    /** Why a line can't be had now, if it can't. */
    Optional<Refusal> refusal(String storeId, Product product, List<Option> options, Moment moment, String pointer) {
        return refusal(new Offer(product), storeId, moment, pointer)
                .or(() -> refusal(storeId, product, options, moment.now(), pointer));
    }

    /** Why a combo can't be had now, apart from what is in it. */
    Optional<Refusal> refusal(String storeId, Combo combo, Moment moment, String pointer) {
        return refusal(new Offer(combo), storeId, moment, pointer);
    }

    /** What can be offered or not. */
    private record Offer(String id, String name, Schedule schedule) {
        Offer(Product product) {
            this(product.id(), product.name(), product.standing().schedule());
        }

        Offer(Combo combo) {
            this(combo.id(), combo.name(), combo.schedule());
        }
    }

    private Optional<Refusal> refusal(Offer offer, String storeId, Moment moment, String pointer) {
        StoreItems.StoreItem here = items.of(storeId, offer.id());
        if (!here.listed()) {
            return refusal(offer.name() + " is not sold at this store. Remove it, or choose another store.", pointer);
        }
        if (here.soldOutUntil() != null && here.isSoldOut(moment.now())) {
            return refusal(
                    offer.name() + " is sold out until "
                            + CLOCK.format(LocalDateTime.ofInstant(here.soldOutUntil(), moment.zone()))
                            + ". Remove it for now.",
                    pointer);
        }
        return offer.schedule().holds(moment.local())
                ? Optional.empty()
                : refusal(offer.name() + " is sold " + offer.schedule().words() + ". Remove it for now.", pointer);
    }

    private Optional<Refusal> refusal(
            String storeId, Product product, List<Option> options, Instant now, String pointer) {
        return options.stream()
                .filter(option -> !items.of(storeId, option.id()).isOffered(now))
                .findFirst()
                .flatMap(option -> refusal(
                        option.name() + " can't be had with " + product.name() + " at this store now. Choose again.",
                        pointer));
    }

    private static Optional<Refusal> refusal(String message, String pointer) {
        return Optional.of(new Refusal("item_unavailable", message, pointer));
    }
}
