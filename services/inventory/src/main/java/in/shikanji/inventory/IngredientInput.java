package in.shikanji.inventory;

import in.shikanji.inventory.IngredientService.Draft;
import in.shikanji.inventory.IngredientService.DraftPart;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Nature;
import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.platform.http.Input;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads an ingredient as staff send it. */
final class IngredientInput {
    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);
    private static final int MOST_PARTS = 50;

    /** The groups of the FSSAI's labelling rules, and two more that people ask for. */
    static final Set<String> ALLERGENS = Set.of(
            "gluten", "crustacean", "milk", "egg", "fish", "peanut", "nuts", "soy", "sulphite", "mustard", "sesame");

    private IngredientInput() {}

    /** A row of a file, laid over what there is. */
    static RowInput.Read<Draft> row(ObjectNode row, Catalogue catalogue) {
        return RowInput.read(row, input -> draft(input, catalogue));
    }

    static Draft draft(Input input, Catalogue catalogue) {
        String name = input.text("name", 1, 80);
        Optional<String> hindiName = input.optionalText("hindiName", 80);
        Unit unit = input.choice("unit", units());
        Ingredient.Tracking tracking = input.optionalChoice("tracking", Input.choices(Ingredient.Tracking.class))
                .orElse(Ingredient.Tracking.ESTIMATE);
        Nature nature = new Nature(
                input.optionalChoice("origin", Input.choices(Nature.Origin.class))
                        .orElse(null),
                input.optionalChoice("part", Input.choices(Nature.Part.class)).orElse(null),
                input.optionalChoice("form", Input.choices(Nature.Form.class)).orElse(null),
                traits(input),
                allergens(input));
        return new Draft(name, hindiName.orElse(null), nature, unit, tracking, preparation(input, unit, catalogue));
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new TreeMap<>();
        Unit.BASES.forEach(unit -> units.put(unit.code(), unit));
        return units;
    }

    private static Set<Nature.Trait> traits(Input input) {
        Map<String, Nature.Trait> known = Input.choices(Nature.Trait.class);
        Set<Nature.Trait> traits = EnumSet.noneOf(Nature.Trait.class);
        for (String code : input.texts("traits", known.size(), 40)) {
            Nature.Trait trait = known.get(code);
            if (trait == null) {
                input.error("traits", "unknown_value", "These are from " + String.join(", ", known.keySet()) + ".");
                break;
            }
            traits.add(trait);
        }
        return traits;
    }

    /** Left out or null: nobody says; an empty list: none. */
    private static @Nullable Set<String> allergens(Input input) {
        if (!input.isGiven("allergens")) {
            return null;
        }
        Set<String> allergens = new TreeSet<>(input.texts("allergens", ALLERGENS.size(), 20));
        if (!ALLERGENS.containsAll(allergens)) {
            String all = String.join(", ", new TreeSet<>(ALLERGENS));
            input.error("allergens", "unknown_value", "These are from " + all + ".");
        }
        return allergens;
    }

    private static IngredientService.@Nullable DraftPreparation preparation(
            Input input, Unit unit, Catalogue catalogue) {
        return input.optionalObject("preparation")
                .map(made -> new IngredientService.DraftPreparation(
                        amount(made, "yield", unit).orElse(1L),
                        made.list("parts", 1, MOST_PARTS, part -> part(part, catalogue))))
                .orElse(null);
    }

    private static DraftPart part(Input part, Catalogue catalogue) {
        String id = part.text("ingredientId", 1, 80);
        Ingredient ingredient = catalogue.ingredients().get(id);
        if (ingredient == null) {
            part.error("ingredientId", "unknown_ingredient", "There is no such ingredient.");
            return new DraftPart(id, 1);
        }
        return new DraftPart(id, amount(part, "amount", ingredient.unit()).orElse(1L));
    }

    /** In thousandths of the unit; what is given in kilograms of something kept in grams says so with its own unit. */
    static Optional<Long> amount(Input input, String field, Unit kept) {
        Unit given = input.optionalChoice("unit", Unit.BY_CODE).orElse(kept);
        Optional<BigDecimal> amount = input.optionalExact(field, LEAST, MOST);
        if (amount.isEmpty()) {
            if (!input.has(field)) {
                input.error(field, "required", "This is needed.");
            }
            return Optional.empty();
        }
        if (!given.measuresLike(kept)) {
            input.error(
                    "unit",
                    "other_dimension",
                    "This is kept in " + kept.code() + ", which is no " + given.code() + ".");
            return Optional.empty();
        }
        Optional<Long> thousandths = given.thousandths(amount.get());
        if (thousandths.isEmpty()) {
            input.error(field, "too_fine", "This takes at most three decimals.");
        }
        return thousandths;
    }
}
