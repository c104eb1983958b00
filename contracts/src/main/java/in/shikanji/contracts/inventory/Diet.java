package in.shikanji.contracts.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a dish with the chosen options. Each flag is computed from the ingredients; false also when one
 * of them is not known well enough.
 *
 * @param why every reason for a flag that is false
 */
public record Diet(
        boolean veg,
        boolean jain,
        boolean jainStrict,
        boolean satvik,
        boolean vegan,
        boolean glutenFree,
        boolean nutFree,
        List<Why> why) {
    public Diet {
        why = List.copyOf(why);
    }

    /**
     * A reason.
     *
     * @param rule stable code, such as {@code fresh_ginger}
     * @param ingredient what it is about; null when it is the station
     * @param breaks names of the flags that it makes false
     * @param remedy the option that would mend it, if there is one
     */
    public record Why(
            String rule,
            @Nullable Ingredient ingredient,
            String message,
            List<String> breaks,
            @Nullable Remedy remedy) {
        public Why {
            breaks = List.copyOf(breaks);
        }
    }

    public record Ingredient(String id, String name) {}

    public record Remedy(String optionId, String optionName) {}
}
