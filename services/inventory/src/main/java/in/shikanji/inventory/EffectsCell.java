package in.shikanji.inventory;

import in.shikanji.inventory.exchange.Cell;
import in.shikanji.inventory.ingredient.Ingredient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an option does: {@code add mint 2 g; remove ice; replace sugar with jaggery 8 g; change salt 1/2; resize 3/2}. */
record EffectsCell(RecipeCell recipes) implements Cell {
    private static final String SLUG = "([a-z0-9-]+)";
    private static final String AMOUNT = "(?: +([0-9.]+) *([a-z]+))?";
    private static final String SHARE = "([0-9]{1,4})(?:/([0-9]{1,4}))?";
    private static final Pattern ADD = Pattern.compile("add +" + SLUG + AMOUNT);
    private static final Pattern REMOVE = Pattern.compile("remove +" + SLUG);
    private static final Pattern REPLACE = Pattern.compile("replace +" + SLUG + " +with +" + SLUG + AMOUNT);
    private static final Pattern CHANGE = Pattern.compile("change +" + SLUG + " +" + SHARE);
    private static final Pattern RESIZE = Pattern.compile("resize +" + SHARE);

    @Override
    public JsonNode read(String cell) throws Unreadable {
        ArrayNode effects = JsonNodeFactory.instance.arrayNode();
        List<String> unknown = new ArrayList<>();
        for (String text : cell.split(";")) {
            if (!text.isBlank()) {
                effects.add(effect(text.strip(), unknown));
            }
        }
        RecipeCell.requireAll(unknown);
        return effects;
    }

    private ObjectNode effect(String text, List<String> unknown) throws Unreadable {
        ObjectNode effect = JsonNodeFactory.instance.objectNode();
        Matcher found = ADD.matcher(text);
        if (found.matches()) {
            effect.put("effect", "add").put("ingredientId", ingredient(found.group(1), unknown));
            RecipeCell.measure(effect, found.group(2), found.group(3));
            return effect;
        }
        found = REMOVE.matcher(text);
        if (found.matches()) {
            return effect.put("effect", "remove").put("ingredientId", ingredient(found.group(1), unknown));
        }
        found = REPLACE.matcher(text);
        if (found.matches()) {
            effect.put("effect", "replace")
                    .put("replacedId", ingredient(found.group(1), unknown))
                    .put("ingredientId", ingredient(found.group(2), unknown));
            RecipeCell.measure(effect, found.group(3), found.group(4));
            return effect;
        }
        found = CHANGE.matcher(text);
        if (found.matches()) {
            effect.put("effect", "change").put("ingredientId", ingredient(found.group(1), unknown));
            return share(effect, found.group(2), found.group(3));
        }
        found = RESIZE.matcher(text);
        if (found.matches()) {
            return share(effect.put("effect", "resize"), found.group(1), found.group(2));
        }
        throw new Unreadable(
                "wrong_type",
                "Effects look like add mint 2 g; remove ice; replace sugar with jaggery 8 g; change salt 1/2; resize 3/2."
                        + " This is none: " + RecipeCell.brief(text));
    }

    private @Nullable String ingredient(String slug, List<String> unknown) {
        Ingredient ingredient = recipes.bySlug().get(slug);
        if (ingredient == null) {
            unknown.add(slug);
            return null;
        }
        return ingredient.id();
    }

    private static ObjectNode share(ObjectNode effect, String times, @Nullable String per) {
        return effect.put("times", Long.parseLong(times)).put("per", per == null ? 1 : Long.parseLong(per));
    }

    @Override
    public String write(JsonNode value) {
        return value.valueStream().map(this::text).collect(Collectors.joining("; "));
    }

    private String text(JsonNode effect) {
        String kind = effect.path("effect").stringValue();
        return kind
                + ' '
                + switch (kind) {
                    case "add", "remove" -> recipes.part(effect);
                    case "replace" -> slug(effect.path("replacedId")) + " with " + recipes.part(effect);
                    case "change" -> slug(effect.path("ingredientId")) + ' ' + share(effect);
                    case "resize" -> share(effect);
                    default -> throw new IllegalStateException("no effect is a " + kind);
                };
    }

    private String slug(JsonNode id) {
        return Objects.requireNonNull(recipes.byId().get(id.stringValue())).slug();
    }

    private static String share(JsonNode effect) {
        long per = effect.path("per").longValue();
        long times = effect.path("times").longValue();
        return per == 1 ? Long.toString(times) : times + "/" + per;
    }
}
