package in.shikanji.inventory;

import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** What a store can have in stock, told apart by the beginning of its id. */
final class Items {
    static final String INGREDIENT = "ingr";

    private Items() {}

    enum Kind {
        PRODUCT,
        OPTION,
        INGREDIENT
    }

    /**
     * Something that is kept.
     *
     * @param unit of an ingredient gram, millilitre or piece; all else is kept by the piece
     * @param estimated whether it is known by recipe only
     */
    record Item(String id, String name, Kind kind, Unit unit, boolean estimated) {
        /** As it is kept: the piece itself, or thousandths of an ingredient's unit; empty if it is finer than that. */
        Optional<Long> kept(BigDecimal amount) {
            return kind == Kind.INGREDIENT
                    ? unit.thousandths(amount)
                    : Optional.of(amount)
                            .filter(whole -> whole.stripTrailingZeros().scale() <= 0)
                            .map(BigDecimal::longValueExact);
        }

        /** As people say it. */
        BigDecimal said(long kept) {
            return kind == Kind.INGREDIENT ? unit.amount(kept) : BigDecimal.valueOf(kept);
        }
    }

    static boolean isIngredient(String itemId) {
        return itemId.startsWith(INGREDIENT + '_');
    }

    /** A product by id or slug, an option or an ingredient by id. */
    static Optional<Item> find(Catalogue catalogue, String id) {
        Ingredient ingredient = catalogue.ingredients().get(id);
        if (ingredient != null) {
            return Optional.of(new Item(
                    id,
                    ingredient.name(),
                    Kind.INGREDIENT,
                    ingredient.unit(),
                    ingredient.tracking() != Ingredient.Tracking.EXACT));
        }
        return catalogue
                .findAny(id)
                .map(product -> new Item(product.id(), product.name(), Kind.PRODUCT, Unit.PIECE, false))
                .or(() -> catalogue
                        .option(id)
                        .map(option -> new Item(id, option.name(), Kind.OPTION, Unit.PIECE, false)));
    }
}
