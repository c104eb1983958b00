package in.shikanji.inventory.diet;

import in.shikanji.inventory.ingredient.Nature;
import in.shikanji.inventory.ingredient.Nature.Form;
import in.shikanji.inventory.ingredient.Nature.Origin;
import in.shikanji.inventory.ingredient.Nature.Part;
import in.shikanji.inventory.ingredient.Nature.Trait;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a row of the rule table looks for. Which claims it breaks is the {@link DietPolicy}'s. */
public enum Rule {
    ANIMAL("Meat, fish, egg, gelatin, rennet, carmine", ", which is of animal origin", Rule::isAnimal),
    HONEY("Honey", "", nature -> nature.origin() == Origin.HONEY),
    ALCOHOL("Alcohol", ", which contains alcohol", has(Trait.ALCOHOL)),
    ONION_GARLIC("Onion, garlic, leek, chive", ", of the onion family", has(Trait.ALLIUM)),
    ROOT_VEGETABLE("Potato, carrot and what else grows underground", ", which grows underground", Rule::isRoot),
    SABUDANA("Sabudana, which is made of a root", ", which is made of a root", has(Trait.CASSAVA)),
    FRESH_RHIZOME(
            "Fresh ginger, fresh turmeric",
            ", a fresh root",
            nature -> isRhizome(nature) && nature.form() != Form.DRIED),
    DRIED_RHIZOME(
            "Dry ginger, dry turmeric", ", a dried root", nature -> isRhizome(nature) && nature.form() == Form.DRIED),
    ROOT_RESIN("Asafoetida", ", the resin of a root", nature -> nature.part() == Part.RESIN),
    FUNGUS("Mushroom, truffle", ", a fungus", nature -> nature.origin() == Origin.FUNGUS),
    FERMENT("Yeast, vinegar, what is fermented for long", ", which is fermented", has(Trait.FERMENTED)),
    EGGPLANT_FIG("Eggplant, fig", ", which has many seeds", has(Trait.EGGPLANT_OR_FIG)),
    UDUMBARA("The five udumbara fruits", ", a kind of fig", has(Trait.UDUMBARA)),
    MANY_SEEDED("What has many seeds", ", which has many seeds", has(Trait.MANY_SEEDED)),
    SPROUT("Sprouts", ", which is sprouted", nature -> nature.part() == Part.SPROUT),
    DVIDAL("Pulses together with raw curd or milk", "", _ -> false),
    GREEN("Green and leafy vegetables", ", which is green", Rule::isGreen),
    ICE("Ice, water that was not boiled", "", has(Trait.ICE, Trait.UNBOILED_WATER)),
    DAIRY("Milk and what is made of it", ", which is dairy", nature -> nature.origin() == Origin.DAIRY),
    SWEET_FAT_FRUIT("Sugar, fat, fruit", ", which an ayambil leaves out", Rule::isSweetFatOrFruit),
    GLUTEN("Wheat, barley, rye", ", which contains gluten", nature -> nature.contains("gluten")),
    NUTS("Nuts and peanuts", ", a nut", nature -> nature.contains("nuts") || nature.contains("peanut"));

    public static final Map<String, Rule> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity()));

    private static final Set<Origin> ANIMALS =
            EnumSet.of(Origin.MEAT, Origin.FISH, Origin.EGG, Origin.INSECT, Origin.ANIMAL_DERIVED);
    private static final Set<Part> UNDERGROUND = EnumSet.of(Part.ROOT, Part.TUBER, Part.BULB);

    private final String description;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // none of them keeps a state
    private final Predicate<Nature> applies;

    /** @param words what is said after "Has" and the ingredient's name, to make a sentence */
    Rule(String description, String words, Predicate<Nature> applies) {
        this.description = description;
        this.words = words;
        this.applies = applies;
    }

    /** Stable, on the wire: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String description() {
        return description;
    }

    String words() {
        return words;
    }

    boolean applies(Nature nature) {
        return applies.test(nature);
    }

    private static Predicate<Nature> has(Trait first, Trait... others) {
        Set<Trait> traits = EnumSet.of(first, others);
        return nature -> nature.traits().stream().anyMatch(traits::contains);
    }

    private static boolean isAnimal(Nature nature) {
        return nature.origin() != null && ANIMALS.contains(nature.origin());
    }

    private static boolean isRoot(Nature nature) {
        return nature.part() != null
                && UNDERGROUND.contains(nature.part())
                && !nature.has(Trait.ALLIUM)
                && !nature.has(Trait.CASSAVA);
    }

    /** A paste or a syrup of ginger counts as fresh, unless somebody said that it is dried. */
    private static boolean isRhizome(Nature nature) {
        return nature.part() == Part.RHIZOME;
    }

    private static boolean isGreen(Nature nature) {
        return nature.has(Trait.GREEN_VEGETABLE) || (nature.part() == Part.LEAF && nature.form() == Form.FRESH);
    }

    private static boolean isSweetFatOrFruit(Nature nature) {
        return nature.has(Trait.SWEETENER)
                || nature.has(Trait.FAT)
                || (nature.part() == Part.FRUIT && !nature.has(Trait.SPICE));
    }
}
