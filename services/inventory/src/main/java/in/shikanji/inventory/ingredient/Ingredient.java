package in.shikanji.inventory.ingredient;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the ingredient master. Two of the same id are the same.
 *
 * @param unit in which it is kept: gram, millilitre or piece
 * @param preparation how the kitchen makes it of others; null for what is bought
 * @param version grows with each change
 */
public record Ingredient(
        String id,
        String slug,
        String name,
        @Nullable String hindiName,
        Nature nature,
        Unit unit,
        Tracking tracking,
        @Nullable Preparation preparation,
        long version) {

    /** How far its stock is known. */
    public enum Tracking {
        /** Nobody counts it: water, salt. */
        NONE,
        /** By recipe: whoever has the glass in hand may sell it all the same. */
        ESTIMATE,
        /** What is not there is not sold. */
        EXACT
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ingredient ingredient && id.equals(ingredient.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return slug;
    }
}
