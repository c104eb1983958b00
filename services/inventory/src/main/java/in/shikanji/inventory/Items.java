package in.shikanji.inventory;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Unit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a store can have in stock, told apart by the beginning of its id. */
final class Items {
    static final String INGREDIENT = "ingr";

    private Items() {}

    static boolean isIngredient(String itemId) {
        return itemId.startsWith(INGREDIENT + '_');
    }

    /** What of some amounts is counted by the piece. */
    static SortedMap<String, Long> pieces(SortedMap<String, Long> amounts) {
        SortedMap<String, Long> pieces = new TreeMap<>(amounts);
        pieces.keySet().removeIf(Items::isIngredient);
        return pieces;
    }

    /** A product by id or slug, an option or an ingredient by id. */
    static Optional<Item> find(Catalogue catalogue, String id) {
        Ingredient ingredient = catalogue.ingredients().get(id);
        if (ingredient != null) {
            return Optional.of(new Item(
                    id,
                    ingredient.name(),
                    Item.Kind.INGREDIENT,
                    ingredient.unit(),
                    ingredient.tracking() != Ingredient.Tracking.EXACT,
                    false,
                    null));
        }
        return catalogue
                .findAny(id)
                .map(Items::product)
                .or(() -> catalogue
                        .option(id)
                        .map(option -> new Item(id, option.name(), Item.Kind.OPTION, Unit.PIECE, false, false, null)));
    }

    private static Item product(Product product) {
        Product.Pack pack = product.facts().pack();
        return new Item(
                product.id(),
                product.name(),
                Item.Kind.PRODUCT,
                Unit.PIECE,
                false,
                product.kind() == Product.Kind.PACKAGED,
                pack == null ? null : pack.shelfLifeMonths());
    }
}
