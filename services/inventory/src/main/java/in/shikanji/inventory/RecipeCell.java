package in.shikanji.inventory;

import in.shikanji.inventory.exchange.Cell;
import in.shikanji.inventory.exchange.Cells;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What something is made of: {@code milk 150 ml; tea-leaves 3 g; salt}, of the last of which nobody measured how much.
 *
 * @param bySlug the ingredients that there are
 */
record RecipeCell(Map<String, Ingredient> bySlug, Map<String, Ingredient> byId) implements Cell {
    private static final Pattern PART = Pattern.compile("([a-z0-9-]+)(?: +([0-9.]+) *([a-z]+))?");

    private static final int BRIEF = 80;

    static RecipeCell of(Map<String, Ingredient> byId) {
        return new RecipeCell(
                byId.values().stream().collect(Collectors.toMap(Ingredient::slug, ingredient -> ingredient)), byId);
    }

    @Override
    public JsonNode read(String cell) throws Unreadable {
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        List<String> unknown = new ArrayList<>();
        for (String text : cell.split(";")) {
            if (text.isBlank()) {
                continue;
            }
            Matcher part = PART.matcher(text.strip());
            if (!part.matches()) {
                throw new Unreadable(
                        "wrong_type",
                        "Parts look like milk 150 ml, with ; between them. This is none: " + brief(text.strip()));
            }
            Ingredient ingredient = bySlug.get(part.group(1));
            if (ingredient == null) {
                unknown.add(part.group(1));
            } else {
                ObjectNode read = parts.addObject();
                read.put("ingredientId", ingredient.id());
                measure(read, part.group(2), part.group(3));
            }
        }
        requireAll(unknown);
        return parts;
    }

    static void measure(ObjectNode part, @Nullable String amount, @Nullable String unit) throws Unreadable {
        if (amount != null) {
            part.put("amount", Cells.decimal(amount));
            part.put("unit", unit);
        }
    }

    static void requireAll(List<String> unknown) throws Unreadable {
        if (!unknown.isEmpty()) {
            throw new Unreadable("unknown_ingredient", "There is no such ingredient: " + String.join(", ", unknown));
        }
    }

    static String brief(String text) {
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
    }

    @Override
    public String write(JsonNode value) {
        return value.valueStream().map(this::part).collect(Collectors.joining("; "));
    }

    /** An ingredient, with how much of it where that is told; in its own unit where it does not say in which. */
    String part(JsonNode part) {
        Ingredient ingredient =
                Objects.requireNonNull(byId.get(part.path("ingredientId").stringValue()));
        JsonNode amount = part.path("amount");
        if (!amount.isNumber()) {
            return ingredient.slug();
        }
        String unit = part.path("unit").asString(ingredient.unit().code());
        Optional<BigDecimal> kept = Optional.ofNullable(Unit.BY_CODE.get(unit))
                .filter(ingredient.unit()::measuresLike)
                .flatMap(given -> given.thousandths(amount.decimalValue()))
                .map(ingredient.unit()::amount);
        return kept.map(exact -> ingredient.slug()
                        + ' '
                        + Cells.plain(exact)
                        + ' '
                        + ingredient.unit().code())
                .orElseGet(() -> ingredient.slug() + ' ' + Cells.plain(amount.decimalValue()) + ' ' + unit);
    }
}
