package in.shikanji.inventory.diet;

import in.shikanji.inventory.ingredient.Fraction;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Nature;
import in.shikanji.inventory.ingredient.Nature.Form;
import in.shikanji.inventory.ingredient.Nature.Origin;
import in.shikanji.inventory.ingredient.Nature.Part;
import in.shikanji.inventory.ingredient.Nature.Trait;
import in.shikanji.inventory.ingredient.Portion;
import in.shikanji.inventory.ingredient.Preparation;
import in.shikanji.inventory.ingredient.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds ingredients for tests: a dried leaf that breaks nothing, unless said otherwise. */
record AnIngredient(String name, Nature nature, List<AnIngredient> parts) {
    static AnIngredient named(String name) {
        return new AnIngredient(name, new Nature(Origin.PLANT, Part.LEAF, Form.DRIED, Set.of(), Set.of()), List.of());
    }

    AnIngredient from(@Nullable Origin where) {
        Part part = where == Origin.PLANT ? nature.part() : Part.NONE;
        return as(new Nature(where, part, nature.form(), nature.traits(), nature.allergens()));
    }

    AnIngredient of(@Nullable Part which, @Nullable Form how) {
        return as(new Nature(nature.origin(), which, how, nature.traits(), nature.allergens()));
    }

    AnIngredient with(Trait trait) {
        return as(new Nature(nature.origin(), nature.part(), nature.form(), Set.of(trait), nature.allergens()));
    }

    AnIngredient containing(String allergen) {
        return as(new Nature(nature.origin(), nature.part(), nature.form(), nature.traits(), Set.of(allergen)));
    }

    AnIngredient withoutAWordOnAllergens() {
        return as(new Nature(nature.origin(), nature.part(), nature.form(), nature.traits(), null));
    }

    /** Made in the kitchen of these; nobody describes it itself. */
    AnIngredient madeOf(AnIngredient... others) {
        Nature nobodySaid = new Nature(null, null, null, nature.traits(), null);
        return new AnIngredient(name, nobodySaid, List.copyOf(Arrays.asList(others)));
    }

    private AnIngredient as(Nature other) {
        return new AnIngredient(name, other, parts);
    }

    Ingredient build() {
        List<Portion> made = new ArrayList<>();
        parts.forEach(part -> made.add(new Portion(part.build(), Fraction.ONE)));
        return new Ingredient(
                "ingr_" + name,
                name,
                name,
                null,
                nature,
                Unit.G,
                Ingredient.Tracking.ESTIMATE,
                made.isEmpty() ? null : new Preparation(1000, made),
                1);
    }

    @Override
    public String toString() {
        return name;
    }
}
