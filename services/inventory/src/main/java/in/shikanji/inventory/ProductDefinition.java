package in.shikanji.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;
import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.Product.OptionGroup;
import in.shikanji.inventory.images.ImageView;
import in.shikanji.inventory.ingredient.Effect;
import in.shikanji.inventory.ingredient.Fraction;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Portion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product as staff see and change it: with its recipe, its costs and what its options do. */
record ProductDefinition(
        String id,
        String slug,
        String name,
        @Nullable String hindiName,
        String description,
        @Nullable String hindiDescription,
        String category,
        int position,
        Product.Kind kind,
        Product.Status status,
        boolean featured,
        long pricePaise,
        @Nullable Long originalPricePaise,
        @Nullable Long mrpPaise,
        @Nullable Long costPaise,
        int taxBps,
        String hsn,
        @Nullable String sku,
        String station,
        int prepMinutes,
        int makeSeconds,
        Map<String, BigDecimal> nutrition,
        @Nullable Integer spiceLevel,
        List<String> tags,
        @Nullable String serving,
        @Nullable Long weightGrams,
        @Nullable String netQuantity,
        @Nullable Integer servings,
        @Nullable Integer shelfLifeMonths,
        @Nullable String storage,
        Product.@Nullable Maker maker,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        @Nullable Schedule schedule,
        List<Part> recipe,
        List<Group> customizations,
        List<ImageView> images,
        long version) {

    /** @param amount in the unit; null where nobody measured */
    record Part(String ingredientId, String name, @Nullable BigDecimal amount, String unit) {}

    record Group(String id, String name, int min, int max, List<String> needs, List<Choice> options) {}

    record Choice(
            String id,
            String name,
            long pricePaise,
            @JsonProperty("default") boolean isDefault,
            List<Change> effects) {}

    /** What an option does; a share is {@code times / per}. */
    record Change(
            String effect,
            @Nullable String ingredientId,
            @Nullable String replacedId,
            @Nullable BigDecimal amount,
            @Nullable Long times,
            @Nullable Long per) {}

    static ProductDefinition of(Product product) {
        Product.Facts facts = product.facts();
        Product.Pack pack = facts.pack();
        return new ProductDefinition(
                product.id(),
                product.slug(),
                product.name(),
                facts.hindiName(),
                product.description(),
                facts.hindiDescription(),
                product.category().slug(),
                product.position(),
                product.kind(),
                product.standing().status(),
                product.standing().featured(),
                product.pricePaise(),
                facts.originalPricePaise(),
                product.mrpPaise(),
                facts.costPaise(),
                product.taxBps(),
                product.hsn(),
                facts.sku(),
                product.station().slug(),
                product.prepMinutes(),
                product.makeSeconds(),
                facts.nutrition(),
                facts.spiceLevel(),
                facts.tags(),
                facts.serving(),
                facts.weightGrams(),
                pack == null ? null : pack.netQuantity(),
                pack == null ? null : pack.servings(),
                pack == null ? null : pack.shelfLifeMonths(),
                pack == null ? null : pack.storage(),
                pack == null ? null : pack.maker(),
                facts.seoTitle(),
                facts.seoDescription(),
                product.standing().schedule().isAlways()
                        ? null
                        : product.standing().schedule(),
                product.recipe().stream().map(ProductDefinition::part).toList(),
                product.groups().stream().map(ProductDefinition::group).toList(),
                ImageView.of(product.images(), facts.image(), product.name()),
                product.standing().version());
    }

    private static Part part(Portion portion) {
        Ingredient ingredient = portion.ingredient();
        return new Part(
                ingredient.id(),
                ingredient.name(),
                amount(ingredient, portion.amount()),
                ingredient.unit().code());
    }

    private static @Nullable BigDecimal amount(Ingredient ingredient, @Nullable Fraction amount) {
        return amount == null ? null : ingredient.unit().amount(amount.roundedUp());
    }

    private static Group group(OptionGroup group) {
        return new Group(
                group.id(),
                group.name(),
                group.min(),
                group.max(),
                group.needs(),
                group.options().stream().map(ProductDefinition::choice).toList());
    }

    private static Choice choice(Option option) {
        return new Choice(
                option.id(),
                option.name(),
                option.pricePaise(),
                option.isDefault(),
                option.effects().stream().map(ProductDefinition::change).toList());
    }

    private static Change change(Effect effect) {
        return switch (effect) {
            case Effect.Add add ->
                new Change("add", add.ingredient().id(), null, amount(add.ingredient(), add.amount()), null, null);
            case Effect.Remove remove ->
                new Change("remove", remove.ingredient().id(), null, null, null, null);
            case Effect.Replace replace ->
                new Change(
                        "replace",
                        replace.ingredient().id(),
                        replace.replaced().id(),
                        amount(replace.ingredient(), replace.amount()),
                        null,
                        null);
            case Effect.Change change ->
                new Change(
                        "change",
                        change.ingredient().id(),
                        null,
                        null,
                        change.share().numerator(),
                        change.share().denominator());
            case Effect.Resize resize ->
                new Change(
                        "resize",
                        null,
                        null,
                        null,
                        resize.share().numerator(),
                        resize.share().denominator());
        };
    }
}
