package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.diet.Badge;
import in.shikanji.inventory.images.ImageView;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of products, for staff.
 *
 * @param image the URL of the main picture
 * @param badges those that hold for the product as it comes
 * @param known whether all that is in it is described
 */
record ProductRow(
        String id,
        String slug,
        String name,
        @Nullable String hindiName,
        String category,
        Product.Kind kind,
        Product.Status status,
        long pricePaise,
        @Nullable String sku,
        String image,
        List<String> badges,
        boolean jain,
        boolean known) {

    static ProductRow of(Catalogue catalogue, Product product) {
        Diet diet = catalogue.made(product).diet();
        return new ProductRow(
                product.id(),
                product.slug(),
                product.name(),
                product.facts().hindiName(),
                product.category().slug(),
                product.kind(),
                product.standing().status(),
                product.pricePaise(),
                product.facts().sku(),
                ImageView.of(product.images(), product.facts().image(), product.name())
                        .getFirst()
                        .url(),
                Arrays.stream(Badge.values())
                        .map(Badge::code)
                        .filter(diet::holds)
                        .toList(),
                diet.jain(),
                diet.why().stream().noneMatch(why -> why.rule().equals("unknown")));
    }
}
