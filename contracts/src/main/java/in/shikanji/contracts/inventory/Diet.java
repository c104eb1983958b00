package in.shikanji.contracts.inventory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a dish with the chosen options. Each flag is computed from the ingredients; false also when one
 * of them is not known well enough.
 *
 * @param tithi without greens too, as on parva tithis and in Paryushan
 * @param ayambil without milk, sugar, fat and fruit too
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
        boolean tithi,
        boolean ayambil,
        List<Why> why) {
    public Diet {
        why = List.copyOf(why);
    }

    /** Whether that flag is set; false for a name that is none. */
    public boolean holds(String flag) {
        return switch (flag) {
            case "veg" -> veg;
            case "jain" -> jain;
            case "jainStrict" -> jainStrict;
            case "satvik" -> satvik;
            case "vegan" -> vegan;
            case "glutenFree" -> glutenFree;
            case "nutFree" -> nutFree;
            case "tithi" -> tithi;
            case "ayambil" -> ayambil;
            default -> false;
        };
    }

    /**
     * Whether a customer who keeps to that flag may have it, with the household's own view where households differ.
     *
     * @param accepts codes of rules that the household does not keep
     * @param refuses codes of rules that it keeps, though others do not
     */
    public boolean suits(String flag, Set<String> accepts, Set<String> refuses) {
        boolean known =
                holds(flag) || why.stream().anyMatch(reason -> reason.breaks().contains(flag));
        return known && unsuited(flag, accepts, refuses).isEmpty();
    }

    /** What speaks against it for that customer, in words. */
    public List<String> unsuited(String flag, Set<String> accepts, Set<String> refuses) {
        return why.stream()
                .filter(reason -> {
                    boolean differs = reason.optional().contains(flag);
                    return reason.breaks().contains(flag)
                            ? !(differs && accepts.contains(reason.rule()))
                            : differs && refuses.contains(reason.rule());
                })
                .map(Why::message)
                .toList();
    }

    /**
     * A reason.
     *
     * @param rule stable code, such as {@code fresh_ginger}
     * @param ingredient what it is about; null when it is the station
     * @param breaks names of the flags that it makes false
     * @param optional names of the flags for which households differ: a customer may see it otherwise
     * @param remedy the option that would mend it, if there is one
     */
    public record Why(
            String rule,
            @Nullable Ingredient ingredient,
            String message,
            List<String> breaks,
            List<String> optional,
            @Nullable Remedy remedy) {
        public Why {
            breaks = List.copyOf(breaks);
            // What was written before there was an optional has none.
            optional = optional == null ? List.of() : List.copyOf(optional);
        }
    }

    public record Ingredient(String id, String name) {}

    public record Remedy(String optionId, String optionName) {}
}
