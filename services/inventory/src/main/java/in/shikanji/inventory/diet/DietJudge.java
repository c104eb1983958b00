package in.shikanji.inventory.diet;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Nature.Trait;
import in.shikanji.inventory.ingredient.Portion;
import in.shikanji.inventory.ingredient.Preparation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges one dish by its ingredients, at any depth, and its station. */
public final class DietJudge {
    private static final Set<Badge> ALL = EnumSet.allOf(Badge.class);
    private static final Set<Badge> NONE = EnumSet.noneOf(Badge.class);
    private static final Set<Badge> FREE_OF_ALLERGENS = EnumSet.of(Badge.GLUTEN_FREE, Badge.NUT_FREE);

    private final DietPolicy policy;
    private final Function<Ingredient, Optional<Diet.Remedy>> remedies;
    private final List<Diet.Why> reasons = new ArrayList<>();
    private final Set<Badge> broken = EnumSet.noneOf(Badge.class);
    private final List<Found> found = new ArrayList<>();

    /**
     * Something that is in the dish.
     *
     * @param in what the recipe names it by, if it is only part of that; a remedy takes that out
     */
    private record Found(Ingredient ingredient, @Nullable Ingredient in) {
        Ingredient named() {
            return in == null ? ingredient : in;
        }

        String words() {
            String name = ingredient.name().toLowerCase(Locale.ROOT);
            return in == null ? name : name + " in its " + in.name().toLowerCase(Locale.ROOT);
        }
    }

    private DietJudge(DietPolicy policy, Function<Ingredient, Optional<Diet.Remedy>> remedies) {
        this.policy = policy;
        this.remedies = remedies;
    }

    /**
     * Computes every claim, with a reason for each that does not hold.
     *
     * @param ingredients of the chosen configuration: options already applied
     * @param station where it is made
     * @param remedy the option that would take an ingredient out, if the dish has one
     */
    public static Diet judge(
            DietPolicy policy,
            Collection<Ingredient> ingredients,
            Station station,
            Function<Ingredient, Optional<Diet.Remedy>> remedy) {
        DietJudge judge = new DietJudge(policy, remedy);
        if (ingredients.isEmpty()) {
            judge.add("unknown", null, "Nobody has said what is in it.", ALL, NONE);
        }
        Set<Ingredient> seen = new HashSet<>();
        ingredients.forEach(ingredient -> judge.find(ingredient, null, seen));
        judge.found.forEach(judge::judge);
        judge.judgeTogether();
        judge.judgeStation(station);
        return judge.verdict();
    }

    private void find(Ingredient ingredient, @Nullable Ingredient in, Set<Ingredient> seen) {
        if (!seen.add(ingredient)) {
            return;
        }
        found.add(new Found(ingredient, in));
        Preparation preparation = ingredient.preparation();
        if (preparation != null) {
            for (Portion part : preparation.parts()) {
                find(part.ingredient(), in == null ? ingredient : in, seen);
            }
        }
    }

    private void judge(Found one) {
        Ingredient ingredient = one.ingredient();
        Preparation preparation = ingredient.preparation();
        // What the kitchen makes itself is known by what goes into it.
        boolean known = preparation == null
                ? ingredient.nature().isKnown()
                : !preparation.parts().isEmpty();
        if (!known) {
            String message = ingredient.name() + " is not described well enough to say.";
            add("unknown", one, message, ALL, NONE);
        } else if (preparation == null && ingredient.nature().allergens() == null) {
            String message = "Nobody has said which allergens are in " + one.words() + ".";
            add("allergens_unknown", one, message, FREE_OF_ALLERGENS, NONE);
        }
        for (Rule rule : Rule.values()) {
            if (rule.applies(ingredient.nature())) {
                add(rule, one, "Has " + one.words() + rule.words() + ".");
            }
        }
    }

    /** Pulses with raw curd or milk: neither breaks a claim alone. */
    private void judgeTogether() {
        Optional<Found> pulse = first(Trait.PULSE);
        Optional<Found> dairy = first(Trait.RAW_DAIRY);
        if (pulse.isPresent() && dairy.isPresent()) {
            String message = pulse.get().ingredient().name() + " together with raw "
                    + dairy.get().ingredient().name().toLowerCase(Locale.ROOT) + " (dvidal).";
            add(Rule.DVIDAL, pulse.get(), message);
        }
    }

    private Optional<Found> first(Trait trait) {
        return found.stream()
                .filter(one -> one.ingredient().nature().has(trait))
                .findFirst();
    }

    private void judgeStation(Station station) {
        if (!station.jainOnly()) {
            String message = "Made at the " + station.name() + ", which other dishes share.";
            add("shared_station", null, message, Badge.OWN_STATION, NONE);
        }
        if (station.handles().contains("gluten") && !broken.contains(Badge.GLUTEN_FREE)) {
            String message = "May contain gluten: the " + station.name() + " has it too.";
            add("station_gluten", null, message, EnumSet.of(Badge.GLUTEN_FREE), NONE);
        }
        boolean nuts = station.handles().contains("nuts") || station.handles().contains("peanut");
        if (nuts && !broken.contains(Badge.NUT_FREE)) {
            String message = "May contain nuts: the " + station.name() + " has them too.";
            add("station_nuts", null, message, EnumSet.of(Badge.NUT_FREE), NONE);
        }
    }

    private void add(Rule rule, Found one, String message) {
        Set<Badge> breaks = policy.broken(rule);
        Set<Badge> optional = policy.optional(rule);
        if (!breaks.isEmpty() || !optional.isEmpty()) {
            add(rule.code(), one, message, breaks, optional);
        }
    }

    private void add(String rule, @Nullable Found one, String message, Set<Badge> breaks, Set<Badge> optional) {
        Ingredient ingredient = one == null ? null : one.ingredient();
        reasons.add(new Diet.Why(
                rule,
                ingredient == null ? null : new Diet.Ingredient(ingredient.id(), ingredient.name()),
                message,
                codes(breaks),
                codes(optional),
                one == null || rule.equals(Rule.DVIDAL.code())
                        ? null
                        : remedies.apply(one.named()).orElse(null)));
        broken.addAll(breaks);
    }

    private Diet verdict() {
        return new Diet(
                !broken.contains(Badge.VEG),
                !broken.contains(Badge.JAIN),
                !broken.contains(Badge.JAIN_STRICT),
                !broken.contains(Badge.SATVIK),
                !broken.contains(Badge.VEGAN),
                !broken.contains(Badge.GLUTEN_FREE),
                !broken.contains(Badge.NUT_FREE),
                !broken.contains(Badge.TITHI),
                !broken.contains(Badge.AYAMBIL),
                reasons);
    }

    private static List<String> codes(Set<Badge> badges) {
        return badges.stream().map(Badge::code).toList();
    }
}
