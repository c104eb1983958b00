package in.shikanji.inventory;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Tells one state of a kind of thing from another: what is changed has a higher version, what is new a higher id.
 *
 * @param versions the sum of them
 * @param last the highest id
 */
record CatalogueStamp(long count, long versions, String last) {
    static List<CatalogueStamp> of(Catalogue catalogue) {
        return List.of(
                of(catalogue.all(), Product::id, product -> product.standing().version()),
                of(catalogue.ingredients().values(), ingredient -> ingredient.id(), ingredient -> ingredient.version()),
                of(catalogue.categories(), Product.Category::id, Product.Category::version),
                of(catalogue.combos(), Combo::id, Combo::version));
    }

    private static <T> CatalogueStamp of(Collection<T> all, Function<T, String> id, ToLongFunction<T> version) {
        return new CatalogueStamp(
                all.size(),
                all.stream().mapToLong(version).sum(),
                all.stream().map(id).max(String::compareTo).orElse(""));
    }
}
