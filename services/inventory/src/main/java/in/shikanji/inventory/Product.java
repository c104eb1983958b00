package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.diet.DietJudge;
import in.shikanji.inventory.diet.DietPolicy;
import in.shikanji.inventory.diet.Station;
import in.shikanji.inventory.images.ProductImage;
import in.shikanji.inventory.ingredient.Contents;
import in.shikanji.inventory.ingredient.Effect;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Portion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        int makeSeconds,
        Facts facts,
        Standing standing,
        List<Portion> recipe,
        List<OptionGroup> groups,
        List<ProductImage> images) {
    Product {
        recipe = List.copyOf(recipe);
        groups = List.copyOf(groups);
        images = List.copyOf(images);
    }

    enum Kind {
        MADE_TO_ORDER,
        PACKAGED
    }

    record Category(
            String id,
            String slug,
            String name,
            @Nullable String hindiName,
            @Nullable String parentId,
            int position,
            long version) {}

    /** Whether it is sold, and when. */
    record Standing(Status status, boolean featured, Schedule schedule, long version) {
        static final Standing SOLD = new Standing(Status.PUBLISHED, false, Schedule.ALWAYS, 1);
    }

    enum Status {
        /** Staff are working on it. */
        DRAFT,
        PUBLISHED,
        /** Old orders keep what they had. */
        DELETED
    }

    /**
     * What is told of it and decides nothing.
     *
     * @param nutrition per serving, by the names of the API; energy is {@code kcal}
     */
    record Facts(
            @Nullable String hindiName,
            @Nullable String hindiDescription,
            @Nullable String sku,
            Map<String, BigDecimal> nutrition,
            @Nullable Integer spiceLevel,
            String image,
            List<String> tags,
            @Nullable String serving,
            @Nullable Pack pack,
            @Nullable Long originalPricePaise,
            @Nullable Long costPaise,
            @Nullable Long weightGrams,
            @Nullable String seoTitle,
            @Nullable String seoDescription) {
        Facts {
            nutrition = Map.copyOf(nutrition);
            tags = List.copyOf(tags);
        }
    }

    /** What the law wants told of a packet (Legal Metrology, Packaged Commodities, rule 6), and what guests ask. */
    record Pack(
            @Nullable String netQuantity,
            @Nullable Integer servings,
            @Nullable Integer shelfLifeMonths,
            @Nullable String storage,
            @Nullable Maker maker) {}

    /** @param customerCare whom to ask: phone or e-mail */
    record Maker(String name, String address, String countryOfOrigin, String customerCare) {}

    /**
     * A choice: at least {@code min}, at most {@code max} of the options.
     *
     * @param needs options of other groups, of which one must be chosen for this to be asked; empty for always
     */
    record OptionGroup(String id, String name, int min, int max, List<String> needs, List<Option> options) {
        OptionGroup {
            needs = List.copyOf(needs);
            options = List.copyOf(options);
        }

        boolean isAsked(Collection<String> chosen) {
            return needs.isEmpty() || needs.stream().anyMatch(chosen::contains);
        }

        /** What a guest gets who chooses nothing of it. */
        List<Option> defaults() {
            List<Option> defaults = new ArrayList<>();
            for (Option option : options) {
                if (option.isDefault()) {
                    defaults.add(option);
                }
            }
            return defaults.isEmpty() && min > 0 ? List.of(options.getFirst()) : defaults;
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

    boolean isSold() {
        return standing.status() == Status.PUBLISHED;
    }

    /** The options that a guest gets who chooses nothing: the defaults of each group that is asked then. */
    List<Option> defaultOptions() {
        return Configuration.of(this, List.of(), "").options();
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
