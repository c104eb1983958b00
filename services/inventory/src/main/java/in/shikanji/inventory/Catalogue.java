package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.diet.DietPolicy;
import in.shikanji.inventory.ingredient.Contents;
import in.shikanji.inventory.ingredient.Fraction;
import in.shikanji.inventory.ingredient.Ingredient;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All products at one moment, in menu order, findable by id and by slug, with the ingredient master and the rules. */
final class Catalogue {
    private static final int MOST_REMEMBERED = 50_000;

    private final List<Product.Category> categories;
    private final List<Product> products;
    private final Map<String, Product> byIdOrSlug = new HashMap<>();
    private final Map<String, Option> options = new HashMap<>();
    private final Map<String, Ingredient> ingredients;
    private final DietPolicy policy;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    /**
     * A product as somebody chose it.
     *
     * @param taken what one portion takes from the store, in thousandths of each ingredient's unit
     */
    record Made(Diet diet, Contents contents, Map<Ingredient, Fraction> taken) {}

    Catalogue(
            List<Product.Category> categories,
            List<Product> products,
            Map<String, Ingredient> ingredients,
            DietPolicy policy) {
        this.categories = List.copyOf(categories);
        this.products = products.stream()
                .sorted(Comparator.comparingInt(
                                (Product product) -> product.category().position())
                        .thenComparingInt(Product::position))
                .toList();
        for (Product product : this.products) {
            byIdOrSlug.put(product.id(), product);
            byIdOrSlug.put(product.slug(), product);
            product.groups().forEach(group -> group.options().forEach(option -> options.put(option.id(), option)));
        }
        this.ingredients = ingredients;
        this.policy = policy;
    }

    Optional<Product> find(String idOrSlug) {
        return Optional.ofNullable(byIdOrSlug.get(idOrSlug));
    }

    Optional<Option> option(String id) {
        return Optional.ofNullable(options.get(id));
    }

    /** The product with these options; worked out once, for most guests choose alike. */
    Made made(Product product, List<Option> chosen) {
        StringBuilder key = new StringBuilder(product.id());
        chosen.forEach(option -> key.append(' ').append(option.id()));
        if (made.size() >= MOST_REMEMBERED) {
            made.clear();
        }
        return made.computeIfAbsent(key.toString(), _ -> {
            Contents contents = product.contents(chosen);
            return new Made(product.diet(policy, chosen), contents, contents.taken());
        });
    }

    /** As a guest gets it who chooses nothing. */
    Made made(Product product) {
        return made(product, product.defaultOptions());
    }

    List<Product> products() {
        return products;
    }

    List<Product.Category> categories() {
        return categories;
    }

    Map<String, Ingredient> ingredients() {
        return ingredients;
    }

    DietPolicy policy() {
        return policy;
    }
}
