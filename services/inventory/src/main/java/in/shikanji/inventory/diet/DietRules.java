package in.shikanji.inventory.diet;

import static in.shikanji.inventory.diet.Badge.GLUTEN_FREE;
import static in.shikanji.inventory.diet.Badge.JAIN;
import static in.shikanji.inventory.diet.Badge.JAIN_STRICT;
import static in.shikanji.inventory.diet.Badge.NUT_FREE;
import static in.shikanji.inventory.diet.Badge.SATVIK;
import static in.shikanji.inventory.diet.Badge.VEG;
import static in.shikanji.inventory.diet.Badge.VEGAN;

import in.shikanji.inventory.diet.Ingredient.Form;
import in.shikanji.inventory.diet.Ingredient.Origin;
import in.shikanji.inventory.diet.Ingredient.Part;
import in.shikanji.inventory.diet.Ingredient.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What breaks which claim, one rule a line. What households see differently (dry ginger, ferments, ice, sprouts, pulses
 * with raw dairy) is allowed in {@code jain} and refused in {@code jainStrict}. The rows are the brand's policy and will
 * become dated data with an approver.
 */
final class DietRules {
    private static final Set<Origin> ANIMAL =
            EnumSet.of(Origin.MEAT, Origin.FISH, Origin.EGG, Origin.INSECT, Origin.ANIMAL_DERIVED);
    private static final Set<Part> UNDERGROUND = EnumSet.of(Part.ROOT, Part.TUBER, Part.BULB);

    static final List<Rule> RULES = List.of(
            rule("animal", ", which is of animal origin", i -> is(i, ANIMAL), VEG, JAIN, JAIN_STRICT, SATVIK, VEGAN),
            rule("honey", "", i -> i.origin() == Origin.HONEY, JAIN, JAIN_STRICT, VEGAN),
            rule("alcohol", ", which contains alcohol", i -> i.has(Trait.ALCOHOL), JAIN, JAIN_STRICT, SATVIK),
            rule("onion_garlic", ", of the onion family", i -> i.has(Trait.ALLIUM), JAIN, JAIN_STRICT, SATVIK),
            rule("root_vegetable", ", which grows underground", DietRules::isRootVegetable, JAIN, JAIN_STRICT),
            rule("fresh_rhizome", ", a fresh root", i -> isRhizome(i, Form.FRESH), JAIN, JAIN_STRICT),
            rule("dried_rhizome", ", a dried root", i -> isRhizome(i, Form.DRIED), JAIN_STRICT),
            rule("fungus", ", a fungus", i -> i.origin() == Origin.FUNGUS, JAIN, JAIN_STRICT),
            rule("ferment", ", which is fermented", i -> i.has(Trait.FERMENTED), JAIN_STRICT),
            rule("eggplant_fig", ", which has many seeds", i -> i.has(Trait.EGGPLANT_OR_FIG), JAIN, JAIN_STRICT),
            rule("udumbara", ", a kind of fig", i -> i.has(Trait.UDUMBARA), JAIN, JAIN_STRICT),
            rule("many_seeded", ", which has many seeds", i -> i.has(Trait.MANY_SEEDED), JAIN_STRICT),
            rule("sprout", ", which is sprouted", i -> i.part() == Part.SPROUT, JAIN_STRICT),
            rule("ice", "", i -> i.has(Trait.ICE), JAIN_STRICT),
            rule("dairy", ", which is dairy", i -> i.origin() == Origin.DAIRY, VEGAN),
            rule("gluten", ", which contains gluten", i -> i.allergens().contains("gluten"), GLUTEN_FREE),
            rule(
                    "nuts",
                    ", a nut",
                    i -> i.allergens().contains("nuts") || i.allergens().contains("peanut"),
                    NUT_FREE));

    private DietRules() {}

    /**
     * A rule on a single ingredient.
     *
     * @param words what is said after "Has" and the ingredient's name, to make a sentence
     */
    record Rule(String code, String words, Predicate<Ingredient> applies, Set<Badge> breaks) {}

    private static Rule rule(String code, String words, Predicate<Ingredient> applies, Badge first, Badge... others) {
        return new Rule(code, words, applies, EnumSet.of(first, others));
    }

    private static boolean is(Ingredient ingredient, Set<Origin> origins) {
        return ingredient.origin() != null && origins.contains(ingredient.origin());
    }

    private static boolean isRootVegetable(Ingredient ingredient) {
        return ingredient.part() != null && UNDERGROUND.contains(ingredient.part()) && !ingredient.has(Trait.ALLIUM);
    }

    private static boolean isRhizome(Ingredient ingredient, Form form) {
        return ingredient.part() == Part.RHIZOME && ingredient.form() == form;
    }
}
