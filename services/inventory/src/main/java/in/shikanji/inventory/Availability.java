package in.shikanji.inventory;

import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.ingredient.Effect;
import in.shikanji.inventory.ingredient.Fraction;
import in.shikanji.inventory.ingredient.Ingredient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What a store can serve now, by the shelf; without a store, what the best stocked one can. */
final class Availability {
    private final Catalogue catalogue;
    private final Shelf shelf;

    Availability(Catalogue catalogue, Shelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    /** How many portions, as a guest gets it who chooses nothing. */
    long portions(Optional<String> storeId, Product product) {
        Map<String, Fraction> each = catalogue.made(product).takes();
        return storeId.map(store -> portions(store, product, each))
                .orElseGet(() -> StreamSupport.stream(shelf.stores().spliterator(), false)
                        .mapToLong(store -> portions(store, product, each))
                        .max()
                        .orElse(0));
    }

    /** Whether there is one of it, and what it puts into the dish. */
    boolean has(Optional<String> storeId, Option option) {
        return storeId.map(store -> has(store, option))
                .orElseGet(() -> StreamSupport.stream(shelf.stores().spliterator(), false)
                        .anyMatch(store -> has(store, option)));
    }

    private long portions(String storeId, Product product, Map<String, Fraction> each) {
        return Demand.portions(
                product, each, item -> shelf.keeps(storeId, item), item -> shelf.available(storeId, item));
    }

    private boolean has(String storeId, Option option) {
        if (shelf.keeps(storeId, option.id()) && shelf.available(storeId, option.id()) <= 0) {
            return false;
        }
        return added(option).stream()
                .noneMatch(ingredient ->
                        shelf.keeps(storeId, ingredient.id()) && shelf.available(storeId, ingredient.id()) <= 0);
    }

    private static List<Ingredient> added(Option option) {
        List<Ingredient> added = new ArrayList<>();
        for (Effect effect : option.effects()) {
            switch (effect) {
                case Effect.Add add -> added.add(add.ingredient());
                case Effect.Replace replace -> added.add(replace.ingredient());
                case Effect.Remove _, Effect.Change _, Effect.Resize _ -> {}
            }
        }
        return added;
    }

    /** By ingredient, as much as ten portions of any dish take, with any option: at or below it a menu may show less. */
    static Map<String, Long> attention(Catalogue catalogue) {
        Map<String, Long> attention = new HashMap<>();
        for (Product product : catalogue.products()) {
            List<List<Option>> choices = new ArrayList<>();
            choices.add(List.of());
            product.groups().forEach(group -> group.options().forEach(option -> choices.add(List.of(option))));
            for (List<Option> chosen : choices) {
                product.contents(chosen)
                        .taken()
                        .forEach((ingredient, amount) -> attention.merge(
                                ingredient.id(),
                                amount.times(Fraction.of(Shelf.SHOWN_UP_TO + 1, 1))
                                        .roundedUp(),
                                Math::max));
            }
        }
        return attention;
    }
}
