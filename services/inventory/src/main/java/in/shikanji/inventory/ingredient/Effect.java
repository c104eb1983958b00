package in.shikanji.inventory.ingredient;

import org.jspecify.annotations.Nullable;

/** What an option does to a dish. */
public sealed interface Effect {
    /** @param amount null where nobody measured */
    record Add(Ingredient ingredient, @Nullable Fraction amount) implements Effect {}

    record Remove(Ingredient ingredient) implements Effect {}

    /** @param amount null: as much as there was of the other */
    record Replace(
            Ingredient replaced,
            Ingredient ingredient,
            @Nullable Fraction amount) implements Effect {}

    /** Less or more of it: half the sugar. */
    record Change(Ingredient ingredient, Fraction share) implements Effect {}

    /** The whole dish in another size; what other options add stays as it is. */
    record Resize(Fraction share) implements Effect {}
}
