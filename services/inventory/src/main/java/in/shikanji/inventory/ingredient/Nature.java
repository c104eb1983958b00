package in.shikanji.inventory.ingredient;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an ingredient is, as far as a rule of diet or an allergic person asks.
 *
 * @param origin null, as are part and form, where nobody has said: then nothing is claimed for a dish that contains it
 * @param allergens declared groups in lower case: {@code gluten}, {@code milk}, {@code nuts}, {@code peanut}, …; null where
 *     nobody has said, which is not the same as none
 */
public record Nature(
        @Nullable Origin origin,
        @Nullable Part part,
        @Nullable Form form,
        Set<Trait> traits,
        @Nullable Set<String> allergens) {
    public Nature {
        traits = Set.copyOf(traits);
        allergens = allergens == null ? null : Set.copyOf(allergens);
    }

    /** Where it comes from. */
    public enum Origin {
        PLANT,
        DAIRY,
        MINERAL,
        WATER,
        EGG,
        MEAT,
        FISH,
        INSECT,
        HONEY,
        FUNGUS,
        MICROBIAL,
        ANIMAL_DERIVED
    }

    /** Which part of the plant; {@code NONE} for what is no plant. */
    public enum Part {
        ROOT,
        TUBER,
        RHIZOME,
        BULB,
        STEM,
        LEAF,
        FLOWER,
        FRUIT,
        SEED,
        SPROUT,
        RESIN,
        BARK,
        NONE
    }

    /** How it is used. */
    public enum Form {
        FRESH,
        DRIED,
        PROCESSED
    }

    /** What else matters to one of the rules. */
    public enum Trait {
        ALLIUM,
        CASSAVA,
        MANY_SEEDED,
        EGGPLANT_OR_FIG,
        UDUMBARA,
        FERMENTED,
        ALCOHOL,
        PULSE,
        RAW_DAIRY,
        ICE,
        UNBOILED_WATER,
        GREEN_VEGETABLE,
        SWEETENER,
        FAT,
        SPICE
    }

    public boolean isKnown() {
        return origin != null && part != null && form != null;
    }

    public boolean contains(String allergen) {
        return allergens != null && allergens.contains(allergen);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
