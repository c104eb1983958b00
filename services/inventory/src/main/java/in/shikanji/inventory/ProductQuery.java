package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> SORTS = Set.of("popular", "rating", "name", "price", "-price");

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
        if (query.sort().filter(sort -> !SORTS.contains(sort)).isPresent()) {
            throw Problem.malformed("sort is one of popular, rating, name, price, -price.")
                    .asException();
        }
        return query;
    }

    Page<ProductView> page(Menu menu, Page.Wanted wanted) {
        Stream<Product> matching = candidates(menu).filter(product -> matches(menu, product));
        List<Product> sorted = sort().map(
                        code -> matching.sorted(comparator(menu, code)).toList())
                .orElseGet(matching::toList);
        int start = start(sorted, wanted.afterKey());
        List<Product> fetched =
                sorted.stream().skip(start).limit(wanted.limit() + 1L).toList();
        return Page.ofFetched(wanted, fetched, Product::id, menu::view);
    }

    /** By a search the best come first; else all stand in menu order. */
    private Stream<Product> candidates(Menu menu) {
        return words().map(wanted -> menu.found(wanted).stream()).orElseGet(() -> menu.products().stream());
    }

    private static Comparator<Product> comparator(Menu menu, String code) {
        Comparator<Product> byPrice = Comparator.comparingLong(menu::pricePaise);
        return switch (code) {
            case "price" -> byPrice;
            case "-price" -> byPrice.reversed();
            case "name" -> Comparator.comparing(Product::name);
            // Until there are sales and reviews to count, all are equally popular and rated: menu order decides.
            default -> (_, _) -> 0;
        };
    }

    private static int start(List<Product> sorted, @Nullable String afterId) {
        for (int index = 0; index < sorted.size(); index++) {
            if (sorted.get(index).id().equals(afterId)) {
                return index + 1;
            }
        }
        return 0;
    }

    private boolean matches(Menu menu, Product product) {
        return category()
                        .map(wanted -> isIn(menu.catalogue(), product.category(), wanted))
                        .orElse(true)
                && minPricePaise()
                        .map(least -> menu.pricePaise(product) >= least)
                        .orElse(true)
                && maxPricePaise().map(most -> menu.pricePaise(product) <= most).orElse(true)
                && diets().stream()
                        .allMatch(badge ->
                                holds(badge, menu.catalogue().made(product).diet()));
    }

    /** In a section is also what is in a part of it. */
    private static boolean isIn(Catalogue catalogue, Product.Category category, String wanted) {
        return category.slug().equals(wanted)
                || category.id().equals(wanted)
                || catalogue
                        .category(category.parentId())
                        .map(parent ->
                                parent.slug().equals(wanted) || parent.id().equals(wanted))
                        .orElse(false);
    }

    private List<String> diets() {
        return diet().map(badges -> List.of(badges.split(","))).orElseGet(List::of);
    }

    private static boolean holds(String badge, Diet verdict) {
        return DIETS.getOrDefault(badge, diet -> false).test(verdict);
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
