package in.shikanji.inventory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All products at one moment, in menu order, findable by id and by slug. */
final class Catalogue {
    private final List<Product.Category> categories;
    private final List<Product> products;
    private final Map<String, Product> byIdOrSlug = new HashMap<>();

    Catalogue(List<Product.Category> categories, List<Product> products) {
        this.categories = List.copyOf(categories);
        this.products = products.stream()
                .sorted(Comparator.comparingInt(
                                (Product product) -> product.category().position())
                        .thenComparingInt(Product::position))
                .toList();
        for (Product product : this.products) {
            byIdOrSlug.put(product.id(), product);
            byIdOrSlug.put(product.slug(), product);
        }
    }

    Optional<Product> find(String idOrSlug) {
        return Optional.ofNullable(byIdOrSlug.get(idOrSlug));
    }

    List<Product> products() {
        return products;
    }

    List<Product.Category> categories() {
        return categories;
    }
}
