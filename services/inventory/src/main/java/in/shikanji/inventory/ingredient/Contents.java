package in.shikanji.inventory.ingredient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one portion of a dish is made of, in the order of its recipe. */
public final class Contents {
    private final List<Portion> portions;

    private Contents(Collection<Portion> portions) {
        this.portions = List.copyOf(portions);
    }

    /** The recipe with the effects of the chosen options: sizes first, for what an option adds has its own measure. */
    public static Contents of(List<Portion> recipe, List<Effect> effects) {
        SequencedMap<Ingredient, Portion> bowl = new LinkedHashMap<>();
        recipe.forEach(portion -> add(bowl, portion));
        for (Effect effect : effects) {
            if (effect instanceof Effect.Resize(Fraction share)) {
                bowl.replaceAll((_, portion) -> times(portion, share));
            }
        }
        effects.forEach(effect -> apply(bowl, effect));
        return new Contents(bowl.values());
    }

    private static void apply(SequencedMap<Ingredient, Portion> bowl, Effect effect) {
        switch (effect) {
            case Effect.Resize _ -> {}
            case Effect.Add(Ingredient ingredient, Fraction amount) -> add(bowl, new Portion(ingredient, amount));
            case Effect.Remove(Ingredient ingredient) -> bowl.remove(ingredient);
            case Effect.Change(Ingredient ingredient, Fraction share) ->
                bowl.computeIfPresent(ingredient, (_, portion) -> times(portion, share));
            case Effect.Replace(Ingredient replaced, Ingredient ingredient, Fraction amount) -> {
                Portion before = bowl.remove(replaced);
                if (before != null) {
                    add(bowl, new Portion(ingredient, amount == null ? before.amount() : amount));
                }
            }
        }
    }

    private static void add(Map<Ingredient, Portion> bowl, Portion portion) {
        bowl.merge(
                portion.ingredient(),
                portion,
                (before, more) -> new Portion(portion.ingredient(), sum(before.amount(), more.amount())));
    }

    private static Portion times(Portion portion, Fraction share) {
        Fraction amount = portion.amount();
        return amount == null ? portion : new Portion(portion.ingredient(), amount.times(share));
    }

    private static @Nullable Fraction sum(@Nullable Fraction first, @Nullable Fraction second) {
        return first == null ? second : second == null ? first : first.plus(second);
    }

    /** What the recipe names, options applied; a paste is one of them. */
    public List<Ingredient> ingredients() {
        return portions.stream().map(Portion::ingredient).toList();
    }

    /** What one portion takes from the store, in thousandths: pastes are taken apart, down to what is bought and counted. */
    public Map<Ingredient, Fraction> taken() {
        Map<Ingredient, Fraction> taken = new LinkedHashMap<>();
        portions.forEach(portion -> take(portion, taken));
        return taken;
    }

    private static void take(Portion portion, Map<Ingredient, Fraction> taken) {
        Ingredient ingredient = portion.ingredient();
        Fraction amount = portion.amount();
        if (amount == null || amount.numerator() <= 0) {
            return;
        }
        Preparation preparation = ingredient.preparation();
        if (preparation != null) {
            Fraction share = amount.times(Fraction.of(1, preparation.yield()));
            preparation.parts().forEach(part -> take(times(part, share), taken));
        } else if (ingredient.tracking() != Ingredient.Tracking.NONE) {
            taken.merge(ingredient, amount, Fraction::plus);
        }
    }

    /** Everything that is in it at any depth, pastes and what they are made of. */
    public Set<Ingredient> all() {
        Set<Ingredient> all = new java.util.LinkedHashSet<>();
        List<Ingredient> next = new ArrayList<>(ingredients());
        while (!next.isEmpty()) {
            Ingredient ingredient = next.removeFirst();
            Preparation preparation = ingredient.preparation();
            if (all.add(ingredient) && preparation != null) {
                preparation.parts().forEach(part -> next.add(part.ingredient()));
            }
        }
        return all;
    }
}
