package in.shikanji.inventory.ingredient;

import org.jspecify.annotations.Nullable;

/**
 * Some of an ingredient.
 *
 * @param amount in thousandths of the ingredient's unit; null where nobody measured: it is in it, but takes no stock
 */
public record Portion(Ingredient ingredient, @Nullable Fraction amount) {}
