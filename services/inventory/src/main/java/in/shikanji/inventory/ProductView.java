package in.shikanji.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.Product.OptionGroup;
import in.shikanji.inventory.images.ImageView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
        Map<String, BigDecimal> nutrition,
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
        @Nullable String storage,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hindiName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hindiDescription,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean featured,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long originalPricePaise,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long weightGrams,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String seoTitle,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String seoDescription,
        @JsonInclude(JsonInclude.Include.NON_NULL) Product.@Nullable Maker maker,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnitPrice unitSalePrice,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Schedule schedule) {

    record Named(String id, String name) {}

    record Customization(
            String id,
            String name,
            int min,
            int max,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> needs,
            List<Choice> options) {}

    record Choice(
            String id,
            String name,
            long pricePaise,
            @JsonProperty("default") boolean isDefault,
            boolean available) {}

    /** Shows a product as a menu offers it. */
    static ProductView of(Product product, Menu menu) {
        Catalogue.Made made = menu.catalogue().made(product);
        Product.Facts facts = product.facts();
        Product.Pack pack = facts.pack();
        long quantity = menu.quantity(product);
        long pricePaise = menu.pricePaise(product);
        return new ProductView(
                product.id(),
                product.slug(),
                product.name(),
                product.description(),
                product.category().slug(),
                pricePaise,
                product.mrpPaise(),
                ImageView.of(product.images(), facts.image(), product.name()),
                product.kind(),
                made.diet(),
                made.contents().ingredients().stream()
                        .map(ingredient -> new Named(ingredient.id(), ingredient.name()))
                        .toList(),
                made.contents().all().stream()
                        .flatMap(ingredient -> Stream.ofNullable(
                                        ingredient.nature().allergens())
                                .flatMap(Set::stream))
                        .distinct()
                        .sorted()
                        .toList(),
                facts.nutrition(),
                facts.spiceLevel(),
                product.groups().stream()
                        .map(group -> customization(group, menu))
                        .toList(),
                product.prepMinutes(),
                quantity > 0,
                quantity <= Shelf.SHOWN_UP_TO ? quantity : null,
                null,
                0,
                facts.tags(),
                facts.serving(),
                pack == null ? null : pack.netQuantity(),
                pack == null ? null : pack.servings(),
                pack == null ? null : pack.shelfLifeMonths(),
                pack == null ? null : pack.storage(),
                facts.hindiName(),
                facts.hindiDescription(),
                product.standing().featured() ? true : null,
                facts.originalPricePaise(),
                facts.weightGrams(),
                facts.seoTitle(),
                facts.seoDescription(),
                pack == null ? null : pack.maker(),
                pack == null ? null : UnitPrice.of(pricePaise, pack.netQuantity()),
                product.standing().schedule().isAlways()
                        ? null
                        : product.standing().schedule());
    }

    private static Customization customization(OptionGroup group, Menu menu) {
        return new Customization(
                group.id(),
                group.name(),
                group.min(),
                group.max(),
                group.needs(),
                group.options().stream()
                        .map(option -> new Choice(
                                option.id(), option.name(), option.pricePaise(), option.isDefault(), menu.has(option)))
                        .toList());
    }
}
