package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.diet.DietJudge;
import in.shikanji.inventory.diet.DietPolicy;
import in.shikanji.inventory.diet.Station;
import in.shikanji.inventory.ingredient.Contents;
import in.shikanji.inventory.ingredient.Effect;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Portion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something the chain sells, with its choices and what is in it.
 *
 * @param pricePaise with tax, with the first option of each required group
 */
record Product(
        String id,
        String slug,
        Category category,
        int position,
        String name,
        String description,
        Kind kind,
        long pricePaise,
        @Nullable Long mrpPaise,
        int taxBps,
        String hsn,
        Station station,
        int prepMinutes,
        Facts facts,
        List<Portion> recipe,
        List<OptionGroup> groups) {
    Product {
        recipe = List.copyOf(recipe);
        groups = List.copyOf(groups);
    }

    enum Kind {
        MADE_TO_ORDER,
        PACKAGED
    }

    record Category(String id, String slug, String name, int position) {}

    /** What is told of it and decides nothing. */
    record Facts(
            @Nullable Integer kcal,
            @Nullable Integer spiceLevel,
            String image,
            List<String> tags,
            @Nullable String serving,
            @Nullable String netQuantity,
            @Nullable Integer servings,
            @Nullable Integer shelfLifeMonths,
            @Nullable String storage) {
        Facts {
            tags = List.copyOf(tags);
        }
    }

    /** A choice: at least {@code min}, at most {@code max} of the options. */
    record OptionGroup(String id, String name, int min, int max, List<Option> options) {
        OptionGroup {
            options = List.copyOf(options);
        }
    }

    /** An option with what it changes in the dish. */
    record Option(String id, String name, long pricePaise, boolean isDefault, List<Effect> effects) {
        Option {
            effects = List.copyOf(effects);
        }

        private boolean adds(Ingredient ingredient) {
            return effects.stream().anyMatch(effect -> switch (effect) {
                case Effect.Add add -> add.ingredient().equals(ingredient);
                case Effect.Replace replace -> replace.ingredient().equals(ingredient);
                case Effect.Remove _, Effect.Change _, Effect.Resize _ -> false;
            });
        }

        private boolean removes(Ingredient ingredient) {
            return effects.stream().anyMatch(effect -> switch (effect) {
                case Effect.Remove remove -> remove.ingredient().equals(ingredient);
                case Effect.Replace replace -> replace.replaced().equals(ingredient);
                case Effect.Add _, Effect.Change _, Effect.Resize _ -> false;
            });
        }
    }

    /** The options that a guest gets who chooses nothing: the defaults of each group. */
    List<Option> defaultOptions() {
        List<Option> chosen = new ArrayList<>();
        for (OptionGroup group : groups) {
            List<Option> defaults =
                    group.options().stream().filter(Option::isDefault).toList();
            if (defaults.isEmpty() && group.min() > 0) {
                chosen.add(group.options().getFirst());
            } else {
                chosen.addAll(defaults);
            }
        }
        return chosen;
    }

    /** The same choice with one option more, instead of what its group does not allow beside it. */
    List<Option> with(List<Option> chosen, Option option) {
        List<Option> others = new ArrayList<>(chosen);
        for (OptionGroup group : groups) {
            if (group.options().contains(option) && group.max() == 1) {
                others.removeAll(group.options());
            }
        }
        others.add(option);
        return others;
    }

    /** Those of the options that the product has. */
    List<Option> options(List<String> ids) {
        return groups.stream()
                .flatMap(group -> group.options().stream())
                .filter(option -> ids.contains(option.id()))
                .toList();
    }

    /** What may be said of the dish with these options. */
    Diet diet(DietPolicy policy, List<Option> chosen) {
        return DietJudge.judge(
                policy, contents(chosen).ingredients(), station, ingredient -> remedy(ingredient, chosen));
    }

    /** What is in the dish with these options. */
    Contents contents(List<Option> chosen) {
        return Contents.of(
                recipe,
                chosen.stream().flatMap(option -> option.effects().stream()).toList());
    }

    /** An option not chosen that would take the ingredient out and put nothing like it in. */
    private Optional<Diet.Remedy> remedy(Ingredient ingredient, List<Option> chosen) {
        for (OptionGroup group : groups) {
            boolean addedHere =
                    group.options().stream().anyMatch(option -> chosen.contains(option) && option.adds(ingredient));
            for (Option option : group.options()) {
                boolean takesOut = option.removes(ingredient) || (addedHere && !option.adds(ingredient));
                if (!chosen.contains(option) && takesOut) {
                    return Optional.of(new Diet.Remedy(option.id(), option.name()));
                }
            }
        }
        return Optional.empty();
    }
}
