package in.shikanji.inventory;

import in.shikanji.inventory.ProductDraft.DraftEffect;
import in.shikanji.inventory.ProductDraft.DraftGroup;
import in.shikanji.inventory.ProductDraft.DraftOption;
import in.shikanji.inventory.ProductDraft.DraftPortion;
import in.shikanji.inventory.ingredient.Effect;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.platform.Ids;
import in.shikanji.platform.http.Input;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a product is made of, what guests may choose, and what that does to it. */
final class RecipeInput {
    private static final int MOST_PARTS = 60;
    private static final int MOST_GROUPS = 20;
    private static final int MOST_OPTIONS = 40;
    private static final int MOST_EFFECTS = 20;
    private static final long MOST_PAISE = 10_000_000;
    private static final Map<String, DraftEffect.Kind> EFFECTS = Input.choices(DraftEffect.Kind.class);

    private final Catalogue catalogue;
    private final Map<String, Product.Option> options = new HashMap<>();
    private final Set<String> groupIds = new HashSet<>();
    private final Map<String, String> idsByPlace = new HashMap<>();

    private RecipeInput(Catalogue catalogue, @Nullable Product before) {
        this.catalogue = catalogue;
        if (before != null) {
            before.groups().forEach(group -> {
                groupIds.add(group.id());
                group.options().forEach(option -> options.put(option.id(), option));
            });
        }
    }

    static List<DraftPortion> recipe(Input input, Catalogue catalogue) {
        Set<String> seen = new HashSet<>();
        return !input.has("recipe")
                ? List.of()
                : input.list("recipe", 0, MOST_PARTS, part -> {
                    Optional<Ingredient> ingredient = ingredient(part, "ingredientId", catalogue);
                    if (ingredient.isPresent() && !seen.add(ingredient.get().id())) {
                        part.error("ingredientId", "twice", "This is in the recipe already.");
                    }
                    Long amount =
                            ingredient.isEmpty() || !part.has("amount") ? null : optionalAmount(part, ingredient.get());
                    return new DraftPortion(ingredient.map(Ingredient::id).orElse(""), amount);
                });
    }

    /** Options that exist already and are sent without effects keep those that they have. */
    static List<DraftGroup> groups(Input input, Catalogue catalogue, @Nullable Product before) {
        RecipeInput reader = new RecipeInput(catalogue, before);
        List<DraftGroup> groups = new ArrayList<>();
        if (input.has("customizations")) {
            input.list("customizations", 0, MOST_GROUPS, group -> {
                groups.add(reader.group(group, groups.size()));
                return group;
            });
        }
        return groups;
    }

    private DraftGroup group(Input input, int place) {
        int min = (int) input.integer("min", 0, MOST_OPTIONS);
        int max = (int) input.integer("max", 1, MOST_OPTIONS);
        List<DraftOption> chosen = new ArrayList<>();
        input.list("options", 1, MOST_OPTIONS, option -> {
            chosen.add(option(option, place, chosen.size()));
            return option;
        });
        long defaults = chosen.stream().filter(DraftOption::isDefault).count();
        if (min > max) {
            input.error("min", "above_max", "This is more than may be chosen.");
        } else if (max > chosen.size()) {
            input.error("max", "above_options", "There are not that many options.");
        } else if (defaults > max || (defaults > 0 && defaults < min)) {
            input.error("options", "wrong_defaults", "Choose from " + min + " to " + max + " defaults, or none.");
        }
        return new DraftGroup(
                known(input.optionalText("id", 40), groupIds).orElseGet(() -> Ids.next("grp")),
                input.text("name", 1, 60),
                min,
                max,
                needs(input),
                chosen);
    }

    /** Options of groups before this one: by id, or by their places such as {@code 0/1} while they have none. */
    private List<String> needs(Input input) {
        List<String> needs = new ArrayList<>();
        for (String named : input.texts("needs", MOST_OPTIONS, 40)) {
            String id = idsByPlace.getOrDefault(named, named);
            if (idsByPlace.containsValue(id)) {
                needs.add(id);
            } else {
                input.error("needs", "unknown_option", "These are options of groups that stand before this one.");
            }
        }
        return needs;
    }

    private DraftOption option(Input input, int group, int place) {
        String id = known(input.optionalText("id", 40), options.keySet()).orElseGet(() -> Ids.next("opt"));
        DraftOption option = new DraftOption(
                id,
                input.text("name", 1, 60),
                input.optionalInteger("pricePaise", -MOST_PAISE, MOST_PAISE).orElse(0L),
                input.optionalFlag("default").orElse(false),
                input.has("effects") ? input.list("effects", 0, MOST_EFFECTS, this::effect) : kept(id));
        // An option of this group is known to the groups after it.
        idsByPlace.put(group + "/" + place, id);
        return option;
    }

    private List<DraftEffect> kept(String optionId) {
        Product.Option before = options.get(optionId);
        return before == null
                ? List.of()
                : before.effects().stream().map(RecipeInput::kept).toList();
    }

    private static DraftEffect kept(Effect effect) {
        return switch (effect) {
            case Effect.Add add ->
                new DraftEffect(
                        DraftEffect.Kind.ADD,
                        add.ingredient().id(),
                        null,
                        add.amount() == null ? null : add.amount().roundedUp(),
                        null,
                        null);
            case Effect.Remove remove ->
                new DraftEffect(DraftEffect.Kind.REMOVE, remove.ingredient().id(), null, null, null, null);
            case Effect.Replace replace ->
                new DraftEffect(
                        DraftEffect.Kind.REPLACE,
                        replace.ingredient().id(),
                        replace.replaced().id(),
                        replace.amount() == null ? null : replace.amount().roundedUp(),
                        null,
                        null);
            case Effect.Change change ->
                new DraftEffect(
                        DraftEffect.Kind.CHANGE,
                        change.ingredient().id(),
                        null,
                        null,
                        (int) change.share().numerator(),
                        (int) change.share().denominator());
            case Effect.Resize resize ->
                new DraftEffect(
                        DraftEffect.Kind.RESIZE,
                        null,
                        null,
                        null,
                        (int) resize.share().numerator(),
                        (int) resize.share().denominator());
        };
    }

    private DraftEffect effect(Input input) {
        DraftEffect.Kind kind = input.choice("effect", EFFECTS);
        boolean shared = kind == DraftEffect.Kind.CHANGE || kind == DraftEffect.Kind.RESIZE;
        Optional<Ingredient> ingredient =
                kind == DraftEffect.Kind.RESIZE ? Optional.empty() : ingredient(input, "ingredientId", catalogue);
        Optional<Ingredient> replaced =
                kind == DraftEffect.Kind.REPLACE ? ingredient(input, "replacedId", catalogue) : Optional.empty();
        boolean measured = (kind == DraftEffect.Kind.ADD || kind == DraftEffect.Kind.REPLACE) && ingredient.isPresent();
        return new DraftEffect(
                kind,
                ingredient.map(Ingredient::id).orElse(null),
                replaced.map(Ingredient::id).orElse(null),
                measured ? optionalAmount(input, ingredient.get()) : null,
                shared ? (int) input.integer("times", 1, 1_000) : null,
                shared ? (int) input.integer("per", 1, 1_000) : null);
    }

    private static @Nullable Long optionalAmount(Input input, Ingredient ingredient) {
        // A null is as good as nothing: it is in it, and nobody measured.
        return input.optionalExact("amount", BigDecimal.ZERO, BigDecimal.valueOf(10_000_000))
                .flatMap(_ -> IngredientInput.amount(input, "amount", ingredient.unit()))
                .orElse(null);
    }

    private static Optional<String> known(Optional<String> id, Set<String> ids) {
        return id.filter(ids::contains);
    }

    private static Optional<Ingredient> ingredient(Input input, String field, Catalogue catalogue) {
        Optional<Ingredient> ingredient =
                Optional.ofNullable(catalogue.ingredients().get(input.text(field, 1, 80)));
        if (ingredient.isEmpty()) {
            input.error(field, "unknown_ingredient", "There is no such ingredient.");
        }
        return ingredient;
    }
}
