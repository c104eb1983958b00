package in.shikanji.inventory;

import in.shikanji.inventory.exchange.Cell;
import in.shikanji.inventory.exchange.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a combo: {@code Snack: samosa*, kachori +10.00 | Drink: masala-chai}. The one with a star is what guests usually
 * get.
 */
record SlotsCell(Catalogue catalogue) implements Cell {
    private static final String SIGNS = ":|";
    private static final Pattern CHOICE = Pattern.compile("([a-z0-9-]+) *(\\*)? *(?:\\+ *([0-9.]+))?");

    @Override
    public JsonNode read(String cell) throws Unreadable {
        ArrayNode slots = JsonNodeFactory.instance.arrayNode();
        List<String> unknown = new ArrayList<>();
        for (String part : Cells.split(cell, '|')) {
            List<String> sides = Cells.split(part, ':');
            if (sides.size() != 2) {
                throw unreadable(part);
            }
            ObjectNode slot = slots.addObject();
            slot.put("name", Cells.unescaped(sides.getFirst()));
            ArrayNode choices = slot.putArray("choices");
            for (String text : Cells.split(sides.getLast(), ',')) {
                choices.add(choice(text, unknown));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Unreadable("unknown_product", "There is no such product: " + String.join(", ", unknown));
        }
        return slots;
    }

    private ObjectNode choice(String text, List<String> unknown) throws Unreadable {
        Matcher choice = CHOICE.matcher(text);
        if (!choice.matches()) {
            throw unreadable(text);
        }
        String slug = choice.group(1);
        if (catalogue.findAny(slug).isEmpty()) {
            unknown.add(slug);
        }
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        read.put("productId", slug);
        read.set("surchargePaise", Cells.RUPEES.read(choice.group(3) == null ? "0" : choice.group(3)));
        return read.put("default", choice.group(2) != null);
    }

    private static Unreadable unreadable(String text) {
        return new Unreadable(
                "wrong_type",
                "Parts look like Snack: samosa*, kachori +10 | Drink: masala-chai. This is none: "
                        + RecipeCell.brief(text));
    }

    @Override
    public String write(JsonNode value) {
        return value.valueStream()
                .map(slot -> Cells.escaped(slot.path("name").asString(""), SIGNS) + ": "
                        + slot.path("choices").valueStream().map(this::text).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" | "));
    }

    private String text(JsonNode choice) {
        String product = choice.path("productId").stringValue();
        String slug = catalogue.findAny(product).map(Product::slug).orElse(product);
        boolean costs = choice.path("surchargePaise").longValue() > 0;
        return slug
                + (choice.path("default").booleanValue() ? "*" : "")
                + (costs ? " +" + Cells.RUPEES.write(choice.path("surchargePaise")) : "");
    }
}
