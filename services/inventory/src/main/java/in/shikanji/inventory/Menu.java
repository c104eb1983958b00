package in.shikanji.inventory;

import in.shikanji.inventory.Product.Option;
import java.util.List;
import java.util.Optional;

/** The catalogue as it is offered at one moment, at one store or (without one) anywhere in the chain. */
final class Menu {
    private final Catalogue catalogue;
    private final Availability availability;
    private final Offers offers;
    private final StoreItems items;
    private final Optional<String> storeId;
    private final Offers.Moment moment;

    Menu(InventoryService service, Optional<String> storeId, Offers.Moment moment) {
        this.catalogue = service.catalogue();
        this.availability = service.availability();
        this.offers = service.offers();
        this.items = service.storeItems();
        this.storeId = storeId;
        this.moment = moment;
    }

    /** Those that the store sells at all, in menu order. */
    List<Product> products() {
        return storeId.map(store -> catalogue.products().stream()
                        .filter(product -> items.of(store, product.id()).listed())
                        .toList())
                .orElseGet(catalogue::products);
    }

    /** Those of them that somebody looks for, the best first. */
    List<Product> found(String words) {
        return catalogue.search().find(words).stream()
                .flatMap(id -> catalogue.find(id).stream())
                .filter(product -> storeId.isEmpty()
                        || items.of(storeId.get(), product.id()).listed())
                .toList();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    long pricePaise(Product product) {
        return storeId.map(store -> items.price(store, product)).orElse(product.pricePaise());
    }

    /** The combos that the store sells at all. */
    List<Combo> combos() {
        return catalogue.combos().stream()
                .filter(Combo::isSold)
                .filter(combo -> storeId.map(
                                store -> items.of(store, combo.id()).listed())
                        .orElse(true))
                .toList();
    }

    long pricePaise(Combo combo) {
        return storeId.map(store -> items.price(store, combo)).orElse(combo.pricePaise());
    }

    /** Whether it is offered now, apart from what is in it. */
    boolean offers(Combo combo) {
        return offers.offers(storeId, combo, moment);
    }

    /** How many can be had now. */
    long quantity(Product product) {
        return offers.offers(storeId, product, moment) ? availability.portions(storeId, product) : 0;
    }

    boolean has(Option option) {
        return offers.offers(storeId, option, moment) && availability.has(storeId, option);
    }

    ProductView view(Product product) {
        return ProductView.of(product, this);
    }
}
