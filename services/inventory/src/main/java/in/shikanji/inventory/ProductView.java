package in.shikanji.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.Product.OptionGroup;
import in.shikanji.inventory.images.ImageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product as the API shows it, for one store or (without a store) for the whole chain. */
record ProductView(
        String id,
        String slug,
        String name,
        String description,
        String category,
        long pricePaise,
        @Nullable Long mrpPaise,
        List<ImageView> images,
        Product.Kind kind,
        Diet diet,
        List<Named> ingredients,
        List<String> allergens,
        Nutrition nutrition,
        @Nullable Integer spiceLevel,
        List<Customization> customizations,
        int prepMinutes,
        boolean available,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long availableQuantity,
        @Nullable Double rating,
        int reviewCount,
        List<String> tags,
        @Nullable String serving,
        @Nullable String netQuantity,
        @Nullable Integer servings,
        @Nullable Integer shelfLifeMonths,
        @Nullable String storage) {

    record Named(String id, String name) {}

    record Nutrition(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer kcal) {}

    record Customization(String id, String name, int min, int max, List<Choice> options) {}

    record Choice(
            String id,
            String name,
            long pricePaise,
            @JsonProperty("default") boolean isDefault,
            boolean available) {}

    /**
     * Shows a product.
     *
     * @param quantity what the store has; for the whole chain, what the best stocked store has
     */
    static ProductView of(Product product, long quantity) {
        List<Option> chosen = product.defaultOptions();
        return new ProductView(
                product.id(),
                product.slug(),
                product.name(),
                product.description(),
                product.category().slug(),
                product.pricePaise(),
                product.mrpPaise(),
                ImageView.of(product.images(), product.facts().image(), product.name()),
                product.kind(),
                product.diet(chosen),
                product.ingredients(chosen).stream()
                        .map(ingredient -> new Named(ingredient.id(), ingredient.name()))
                        .toList(),
                product.ingredients(chosen).stream()
                        .flatMap(ingredient -> ingredient.allergens().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                new Nutrition(product.facts().kcal()),
                product.facts().spiceLevel(),
                product.groups().stream().map(ProductView::customization).toList(),
                product.prepMinutes(),
                quantity > 0,
                quantity <= Shelf.SHOWN_UP_TO ? quantity : null,
                null,
                0,
                product.facts().tags(),
                product.facts().serving(),
                product.facts().netQuantity(),
                product.facts().servings(),
                product.facts().shelfLifeMonths(),
                product.facts().storage());
    }

    private static Customization customization(OptionGroup group) {
        return new Customization(
                group.id(),
                group.name(),
                group.min(),
                group.max(),
                group.options().stream()
                        .map(option ->
                                new Choice(option.id(), option.name(), option.pricePaise(), option.isDefault(), true))
                        .toList());
    }
}
