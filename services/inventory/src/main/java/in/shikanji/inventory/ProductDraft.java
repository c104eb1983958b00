package in.shikanji.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff say of a product.
 *
 * @param categoryId of a category that exists
 * @param station slug of a station that exists
 */
record ProductDraft(
        String name,
        String description,
        String categoryId,
        int position,
        Product.Kind kind,
        long pricePaise,
        @Nullable Long mrpPaise,
        int taxBps,
        String hsn,
        String station,
        int prepMinutes,
        int makeSeconds,
        Product.Facts facts,
        Product.Standing standing,
        List<DraftPortion> recipe,
        List<DraftGroup> groups) {
    ProductDraft {
        recipe = List.copyOf(recipe);
        groups = List.copyOf(groups);
    }

    /** @param amount in thousandths of the ingredient's unit; null where nobody measured */
    record DraftPortion(String ingredientId, @Nullable Long amount) {}

    /** @param needs options of earlier groups, by id */
    record DraftGroup(String id, String name, int min, int max, List<String> needs, List<DraftOption> options) {
        DraftGroup {
            needs = List.copyOf(needs);
            options = List.copyOf(options);
        }
    }

    record DraftOption(String id, String name, long pricePaise, boolean isDefault, List<DraftEffect> effects) {
        DraftOption {
            effects = List.copyOf(effects);
        }
    }

    /**
     * An effect as it is kept.
     *
     * @param amount in thousandths; null for none
     * @param times the share's numerator, {@code per} its denominator
     */
    record DraftEffect(
            Kind kind,
            @Nullable String ingredientId,
            @Nullable String replacedId,
            @Nullable Long amount,
            @Nullable Integer times,
            @Nullable Integer per) {

        enum Kind {
            ADD,
            REMOVE,
            REPLACE,
            CHANGE,
            RESIZE
        }
    }
}
