package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.diet.DietJudge;
import in.shikanji.inventory.diet.Ingredient;
import in.shikanji.inventory.diet.Station;
import in.shikanji.inventory.images.ProductImage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        List<Ingredient> ingredients,
        List<OptionGroup> groups,
        List<ProductImage> images) {
    Product {
        ingredients = List.copyOf(ingredients);
        groups = List.copyOf(groups);
        images = List.copyOf(images);
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
    record Option(
            String id,
            String name,
            long pricePaise,
            boolean isDefault,
            List<Ingredient> adds,
            List<Ingredient> removes) {
        Option {
            adds = List.copyOf(adds);
            removes = List.copyOf(removes);
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

    /** What may be said of the dish with these options. */
    Diet diet(List<Option> chosen) {
        return DietJudge.judge(ingredients(chosen), station, ingredient -> remedy(ingredient, chosen));
    }

    /** What is in the dish with these options. */
    Set<Ingredient> ingredients(List<Option> chosen) {
        Set<Ingredient> contained = new LinkedHashSet<>(ingredients);
        chosen.forEach(option -> option.removes().forEach(contained::remove));
        chosen.forEach(option -> contained.addAll(option.adds()));
        return contained;
    }

    /** An option not chosen that would take the ingredient out and put nothing like it in. */
    private Optional<Diet.Remedy> remedy(Ingredient ingredient, List<Option> chosen) {
        for (OptionGroup group : groups) {
            boolean addedHere = group.options().stream()
                    .anyMatch(option -> chosen.contains(option) && option.adds().contains(ingredient));
            for (Option option : group.options()) {
                boolean takesOut = option.removes().contains(ingredient)
                        || (addedHere && !option.adds().contains(ingredient));
                if (!chosen.contains(option) && takesOut) {
                    return Optional.of(new Diet.Remedy(option.id(), option.name()));
                }
            }
        }
        return Optional.empty();
    }
}
