package in.shikanji.inventory.diet;

import in.shikanji.inventory.diet.Ingredient.Form;
import in.shikanji.inventory.diet.Ingredient.Origin;
import in.shikanji.inventory.diet.Ingredient.Part;
import in.shikanji.inventory.diet.Ingredient.Trait;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds ingredients for tests: a dried leaf that breaks nothing, unless said otherwise. */
record AnIngredient(
        String name,
        @Nullable Origin origin,
        @Nullable Part part,
        @Nullable Form form,
        Set<Trait> traits,
        Set<String> allergens) {
    static AnIngredient named(String name) {
        return new AnIngredient(name, Origin.PLANT, Part.LEAF, Form.DRIED, Set.of(), Set.of());
    }

    AnIngredient from(@Nullable Origin where) {
        return new AnIngredient(name, where, where == Origin.PLANT ? part : Part.NONE, form, traits, allergens);
    }

    AnIngredient of(@Nullable Part which, @Nullable Form how) {
        return new AnIngredient(name, origin, which, how, traits, allergens);
    }

    AnIngredient with(Trait trait) {
        return new AnIngredient(name, origin, part, form, Set.of(trait), allergens);
    }

    AnIngredient containing(String allergen) {
        return new AnIngredient(name, origin, part, form, traits, Set.of(allergen));
    }

    Ingredient build() {
        return new Ingredient("ingr_" + name, name, name, origin, part, form, traits, allergens);
    }
}
