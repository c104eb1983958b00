package in.shikanji.inventory;

import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Nature;
import in.shikanji.inventory.ingredient.Portion;
import in.shikanji.inventory.ingredient.Preparation;
import in.shikanji.inventory.ingredient.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An ingredient as the API shows it, and takes it back. */
record IngredientView(
        String id,
        String slug,
        String name,
        @Nullable String hindiName,
        @Nullable String origin,
        @Nullable String part,
        @Nullable String form,
        List<String> traits,
        @Nullable List<String> allergens,
        String unit,
        String tracking,
        @Nullable Made preparation,
        long version) {

    record Made(BigDecimal yield, List<Part> parts) {}

    /** @param amount in the part's unit */
    record Part(String ingredientId, String name, BigDecimal amount, String unit) {}

    static IngredientView of(Ingredient ingredient) {
        Nature nature = ingredient.nature();
        return new IngredientView(
                ingredient.id(),
                ingredient.slug(),
                ingredient.name(),
                ingredient.hindiName(),
                code(nature.origin()),
                code(nature.part()),
                code(nature.form()),
                nature.traits().stream().map(IngredientView::known).sorted().toList(),
                nature.allergens() == null
                        ? null
                        : nature.allergens().stream().sorted().toList(),
                ingredient.unit().code(),
                known(ingredient.tracking()),
                made(ingredient),
                ingredient.version());
    }

    private static @Nullable Made made(Ingredient ingredient) {
        Preparation preparation = ingredient.preparation();
        return preparation == null
                ? null
                : new Made(
                        ingredient.unit().amount(preparation.yield()),
                        preparation.parts().stream().map(IngredientView::part).toList());
    }

    private static Part part(Portion portion) {
        Ingredient of = portion.ingredient();
        Unit unit = of.unit();
        long amount = portion.amount() == null ? 0 : portion.amount().roundedUp();
        return new Part(of.id(), of.name(), unit.amount(amount), unit.code());
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : known(value);
    }

    private static String known(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
