package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.diet.DietPolicy;
import in.shikanji.inventory.diet.Station;
import in.shikanji.inventory.ingredient.Contents;
import in.shikanji.inventory.ingredient.Fraction;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.search.MenuSearch;
import in.shikanji.inventory.search.MenuSearch.Entry;
import in.shikanji.inventory.search.MenuSearch.Kind;
import in.shikanji.inventory.search.MenuSearch.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All products at one moment, in menu order, findable by id and by slug, with the ingredient master and the rules. */
final class Catalogue {
    private static final int MOST_REMEMBERED = 50_000;
    private static final Map<String, String> CLAIMS = Map.of(
            "veg", "Veg",
            "jain", "Jain",
            "satvik", "Satvik",
            "vegan", "Vegan",
            "glutenFree", "Gluten free",
            "nutFree", "Nut free");

    private final List<Product.Category> categories;
    private final List<Product> products;
    private final List<Product> all;
    private final Map<String, Product> byIdOrSlug = new HashMap<>();
    private final Map<String, Option> options = new HashMap<>();
    private final List<Combo> combos;
    private final Map<String, Combo> comboByIdOrSlug = new HashMap<>();
    private final Map<String, Ingredient> ingredients;
    private final Map<String, Station> stations;
    private final DietPolicy policy;
    private final boolean scheduled;
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private volatile @Nullable MenuSearch search;

    /**
     * A product as somebody chose it.
     *
     * @param takes what one takes from a store, by item: itself and its options by the piece, ingredients in thousandths
     */
    record Made(Diet diet, Contents contents, Map<String, Fraction> takes) {}

    Catalogue(
            List<Product.Category> categories,
            List<Product> products,
            List<Combo> combos,
            Map<String, Ingredient> ingredients,
            Map<String, Station> stations,
            DietPolicy policy) {
        this.categories = List.copyOf(categories);
        this.all = products.stream()
                .sorted(Comparator.comparingInt(
                                (Product product) -> product.category().position())
                        .thenComparingInt(Product::position))
                .toList();
        this.products = all.stream().filter(Product::isSold).toList();
        for (Product product : all) {
            byIdOrSlug.put(product.id(), product);
            byIdOrSlug.put(product.slug(), product);
            product.groups().forEach(group -> group.options().forEach(option -> options.put(option.id(), option)));
        }
        this.combos = List.copyOf(combos);
        for (Combo combo : combos) {
            comboByIdOrSlug.put(combo.id(), combo);
            comboByIdOrSlug.put(combo.slug(), combo);
        }
        this.scheduled = this.products.stream()
                        .anyMatch(product -> !product.standing().schedule().isAlways())
                || combos.stream().anyMatch(combo -> !combo.schedule().isAlways());
        this.ingredients = ingredients;
        this.stations = stations;
        this.policy = policy;
    }

    /** One that is sold. */
    Optional<Product> find(String idOrSlug) {
        return findAny(idOrSlug).filter(Product::isSold);
    }

    /** One that is sold, a draft, or one that was. */
    Optional<Product> findAny(String idOrSlug) {
        return Optional.ofNullable(byIdOrSlug.get(idOrSlug));
    }

    /** One that is sold. */
    Optional<Combo> combo(String idOrSlug) {
        return anyCombo(idOrSlug).filter(Combo::isSold);
    }

    /** One that is sold, a draft, or one that was. */
    Optional<Combo> anyCombo(String idOrSlug) {
        return Optional.ofNullable(comboByIdOrSlug.get(idOrSlug));
    }

    /** Drafts too, and those that were sold once. */
    List<Combo> combos() {
        return combos;
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
            return new Made(product.diet(policy, chosen), contents, takes(product, chosen, contents));
        });
    }

    private static Map<String, Fraction> takes(Product product, List<Option> chosen, Contents contents) {
        Map<String, Fraction> takes = new LinkedHashMap<>();
        takes.put(product.id(), Fraction.ONE);
        chosen.forEach(option -> takes.put(option.id(), Fraction.ONE));
        contents.taken().forEach((ingredient, amount) -> takes.put(ingredient.id(), amount));
        return Collections.unmodifiableMap(takes);
    }

    /** As a guest gets it who chooses nothing. */
    Made made(Product product) {
        return made(product, product.defaultOptions());
    }

    /** Prepared when somebody searches first: a start need not wait for it. */
    MenuSearch search() {
        MenuSearch prepared = search;
        if (prepared == null) {
            prepared = MenuSearch.of(products.stream().map(this::entry).toList());
            search = prepared;
        }
        return prepared;
    }

    private Entry entry(Product product) {
        List<Text> texts = new ArrayList<>();
        add(texts, product.name(), Kind.NAME);
        add(texts, product.facts().hindiName(), Kind.HINDI_NAME);
        product.facts().tags().forEach(tag -> add(texts, tag, Kind.TAG));
        // What is claimed of it as it usually comes: then "jain" and "gluten free" are found where they are true.
        Diet diet = made(product).diet();
        CLAIMS.forEach((flag, claim) -> add(texts, diet.holds(flag) ? claim : null, Kind.TAG));
        add(texts, product.category().name(), Kind.CATEGORY);
        add(texts, product.category().hindiName(), Kind.CATEGORY);
        Contents.of(product.recipe(), List.of()).all().forEach(ingredient -> {
            add(texts, ingredient.name(), Kind.INGREDIENT);
            add(texts, ingredient.hindiName(), Kind.INGREDIENT);
        });
        product.groups().forEach(group -> group.options().forEach(option -> add(texts, option.name(), Kind.OPTION)));
        add(texts, product.description(), Kind.DESCRIPTION);
        add(texts, product.facts().hindiDescription(), Kind.DESCRIPTION);
        return new Entry(product.id(), texts);
    }

    private static void add(List<Text> texts, @Nullable String words, Kind kind) {
        if (words != null && !words.isBlank()) {
            texts.add(new Text(words, kind));
        }
    }

    /** Those that are sold. */
    List<Product> products() {
        return products;
    }

    /** Drafts too, and those that were sold once. */
    List<Product> all() {
        return all;
    }

    /** Whether anything is sold by the clock. */
    boolean hasSchedules() {
        return scheduled;
    }

    List<Product.Category> categories() {
        return categories;
    }

    Optional<Product.Category> category(@Nullable String idOrSlug) {
        return categories.stream()
                .filter(category ->
                        category.id().equals(idOrSlug) || category.slug().equals(idOrSlug))
                .findFirst();
    }

    Map<String, Ingredient> ingredients() {
        return ingredients;
    }

    /** By slug. */
    Map<String, Station> stations() {
        return stations;
    }

    DietPolicy policy() {
        return policy;
    }
}
