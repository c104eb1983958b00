package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which products somebody wants to see, and in what order. Without a sort they stand in menu order. */
record ProductQuery(
        Optional<String> category,
        Optional<String> diet,
        Optional<String> words,
        Optional<Long> minPricePaise,
        Optional<Long> maxPricePaise,
        Optional<String> sort) {
    private static final Map<String, Predicate<Diet>> DIETS = Map.of(
            "veg", Diet::veg,
            "jain", Diet::jain,
            "jainStrict", Diet::jainStrict,
            "satvik", Diet::satvik,
            "vegan", Diet::vegan,
            "glutenFree", Diet::glutenFree,
            "nutFree", Diet::nutFree,
            "tithi", Diet::tithi,
            "ayambil", Diet::ayambil);

    private static final Comparator<Product> BY_NAME = Comparator.comparing(Product::name);
    /** Until there are sales and reviews to count, all products are equally popular and rated: menu order decides. */
    private static final Comparator<Product> MENU_ORDER = (_, _) -> 0;

    private static final Map<String, Comparator<Product>> SORTS = Map.of(
            "popular", MENU_ORDER,
            "rating", MENU_ORDER,
            "name", BY_NAME,
            "price", Comparator.comparingLong(Product::pricePaise),
            "-price", Comparator.comparingLong(Product::pricePaise).reversed());

    static ProductQuery of(Request request) {
        ProductQuery query = new ProductQuery(
                request.query("category"),
                request.query("diet"),
                request.query("q").map(String::strip).filter(words -> !words.isEmpty()),
                paise(request, "minPricePaise"),
                paise(request, "maxPricePaise"),
                request.query("sort"));
        if (!DIETS.keySet().containsAll(query.diets())) {
            throw Problem.malformed("diet takes, with commas between, "
                            + String.join(", ", DIETS.keySet().stream().sorted().toList()) + ".")
                    .asException();
        }
        if (query.sort().filter(sort -> !SORTS.containsKey(sort)).isPresent()) {
            throw Problem.malformed("sort is one of popular, rating, name, price, -price.")
                    .asException();
        }
        return query;
    }

    Page<ProductView> page(Catalogue catalogue, Page.Wanted wanted, Function<Product, ProductView> view) {
        Stream<Product> matching = catalogue.products().stream().filter(product -> matches(catalogue, product));
        List<Product> sorted =
                sort().map(code -> matching.sorted(comparator(code)).toList()).orElseGet(matching::toList);
        int start = start(sorted, wanted.afterKey());
        List<Product> fetched =
                sorted.stream().skip(start).limit(wanted.limit() + 1L).toList();
        return Page.ofFetched(wanted, fetched, Product::id, view);
    }

    private static Comparator<Product> comparator(String code) {
        return SORTS.getOrDefault(code, MENU_ORDER);
    }

    private static int start(List<Product> sorted, @Nullable String afterId) {
        for (int index = 0; index < sorted.size(); index++) {
            if (sorted.get(index).id().equals(afterId)) {
                return index + 1;
            }
        }
        return 0;
    }

    private boolean matches(Catalogue catalogue, Product product) {
        return category()
                        .map(wanted -> product.category().slug().equals(wanted)
                                || product.category().id().equals(wanted))
                        .orElse(true)
                && minPricePaise().map(least -> product.pricePaise() >= least).orElse(true)
                && maxPricePaise().map(most -> product.pricePaise() <= most).orElse(true)
                && diets().stream()
                        .allMatch(badge -> holds(badge, catalogue.made(product).diet()))
                && words().map(wanted -> mentions(product, wanted)).orElse(true);
    }

    private List<String> diets() {
        return diet().map(badges -> List.of(badges.split(","))).orElseGet(List::of);
    }

    private static boolean holds(String badge, Diet verdict) {
        return DIETS.getOrDefault(badge, diet -> false).test(verdict);
    }

    private static boolean mentions(Product product, String words) {
        String haystack = (product.name()
                        + ' '
                        + String.join(" ", product.facts().tags())
                        + ' '
                        + product.category().name()
                        + ' '
                        + String.join(
                                " ",
                                product.recipe().stream()
                                        .map(portion -> portion.ingredient().name())
                                        .toList()))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(haystack::contains);
    }

    private static Optional<Long> paise(Request request, String name) {
        return request.query(name).map(text -> {
            if (!text.matches("[0-9]{1,12}")) {
                throw Problem.malformed(name + " is a whole number of paise.").asException();
            }
            return Long.parseLong(text);
        });
    }
}
