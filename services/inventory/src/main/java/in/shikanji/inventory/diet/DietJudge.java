package in.shikanji.inventory.diet;

import in.shikanji.contracts.inventory.Diet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Judges a dish by its ingredients and its station. */
public final class DietJudge {
    private DietJudge() {}

    /**
     * Computes every claim, with a reason for each that does not hold.
     *
     * @param ingredients of the chosen configuration: options already applied
     * @param station where it is made
     * @param remedy the option that would take an ingredient out, if the dish has one
     */
    public static Diet judge(
            Collection<Ingredient> ingredients, Station station, Function<Ingredient, Optional<Diet.Remedy>> remedy) {
        List<Diet.Why> reasons = new ArrayList<>();
        Set<Badge> broken = EnumSet.noneOf(Badge.class);
        if (ingredients.isEmpty()) {
            Set<Badge> all = EnumSet.allOf(Badge.class);
            add(
                    new Diet.Why("unknown", null, "Nobody has said what is in it.", codes(all), null),
                    all,
                    reasons,
                    broken);
        }
        for (Ingredient ingredient : ingredients) {
            judge(ingredient, remedy, reasons, broken);
        }
        judgeTogether(ingredients, reasons, broken);
        if (!station.jainOnly()) {
            add(
                    new Diet.Why(
                            "shared_station",
                            null,
                            "Made at the " + station.name() + ", which other dishes share.",
                            codes(EnumSet.of(Badge.JAIN, Badge.JAIN_STRICT)),
                            null),
                    EnumSet.of(Badge.JAIN, Badge.JAIN_STRICT),
                    reasons,
                    broken);
        }
        return new Diet(
                !broken.contains(Badge.VEG),
                !broken.contains(Badge.JAIN),
                !broken.contains(Badge.JAIN_STRICT),
                !broken.contains(Badge.SATVIK),
                !broken.contains(Badge.VEGAN),
                !broken.contains(Badge.GLUTEN_FREE),
                !broken.contains(Badge.NUT_FREE),
                reasons);
    }

    private static void judge(
            Ingredient ingredient,
            Function<Ingredient, Optional<Diet.Remedy>> remedy,
            List<Diet.Why> reasons,
            Set<Badge> broken) {
        if (!ingredient.isKnown()) {
            Set<Badge> all = EnumSet.allOf(Badge.class);
            String message = ingredient.name() + " is not described well enough to say.";
            add(why("unknown", ingredient, message, all, remedy), all, reasons, broken);
        }
        for (DietRules.Rule rule : DietRules.RULES) {
            if (rule.applies().test(ingredient)) {
                String message = "Has " + lowerCase(ingredient) + rule.words() + ".";
                add(why(rule.code(), ingredient, message, rule.breaks(), remedy), rule.breaks(), reasons, broken);
            }
        }
    }

    /** Pulses with raw curd or milk (dvidal): neither breaks a claim alone. */
    private static void judgeTogether(Collection<Ingredient> ingredients, List<Diet.Why> reasons, Set<Badge> broken) {
        Optional<Ingredient> pulse = ingredients.stream()
                .filter(ingredient -> ingredient.has(Ingredient.Trait.PULSE))
                .findFirst();
        Optional<Ingredient> dairy = ingredients.stream()
                .filter(ingredient -> ingredient.has(Ingredient.Trait.RAW_DAIRY))
                .findFirst();
        if (pulse.isPresent() && dairy.isPresent()) {
            Set<Badge> breaks = EnumSet.of(Badge.JAIN_STRICT);
            String message = pulse.get().name() + " together with raw "
                    + dairy.get().name().toLowerCase(java.util.Locale.ROOT) + " (dvidal).";
            add(why("dvidal", pulse.get(), message, breaks, ingredient -> Optional.empty()), breaks, reasons, broken);
        }
    }

    private static void add(Diet.Why why, Set<Badge> breaks, List<Diet.Why> reasons, Set<Badge> broken) {
        reasons.add(why);
        broken.addAll(breaks);
    }

    private static Diet.Why why(
            String rule,
            Ingredient ingredient,
            String message,
            Set<Badge> breaks,
            Function<Ingredient, Optional<Diet.Remedy>> remedy) {
        return new Diet.Why(
                rule,
                new Diet.Ingredient(ingredient.id(), ingredient.name()),
                message,
                codes(breaks),
                remedy.apply(ingredient).orElse(null));
    }

    private static String lowerCase(Ingredient ingredient) {
        return ingredient.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes(Set<Badge> badges) {
        return badges.stream().map(Badge::code).toList();
    }
}
