package in.shikanji.app.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Makes values that a schema allows, with what is really there where the name of a field asks for it, so that a request
 * would be carried out if nobody spoilt it.
 */
final class Samples {
    private final Surface surface;
    private final World world;
    private final Dice dice;

    Samples(Surface surface, World world, Dice dice) {
        this.surface = surface;
        this.world = world;
        this.dice = dice;
    }

    Object value(String name, JsonNode unresolved) {
        List<?> known = world.facts(name, dice);
        if (!known.isEmpty()) {
            return dice.pick(known);
        }
        JsonNode schema = surface.resolve(unresolved);
        if (schema.has("enum")) {
            return dice.pick(schema.path("enum").valueStream().toList());
        }
        if (schema.has("allOf")) {
            Map<String, Object> all = new LinkedHashMap<>();
            schema.path("allOf").forEach(part -> {
                if (value(name, part) instanceof Map<?, ?> fields) {
                    fields.forEach((field, value) -> all.put((String) field, value));
                }
            });
            return all;
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return value(name, dice.pick(schema.path(choice).valueStream().toList()));
            }
        }
        return ofType(schema);
    }

    private Object ofType(JsonNode schema) {
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asString() : type.asString("object")) {
            case "integer" -> whole(schema);
            case "number" -> whole(schema) + 0.5;
            case "boolean" -> dice.chance(50);
            case "array" -> list(schema);
            case "object" -> object(schema);
            default -> text(schema);
        };
    }

    private Map<String, Object> object(JsonNode schema) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || dice.chance(world.share(property.getKey()))) {
                fields.put(property.getKey(), value(property.getKey(), property.getValue()));
            }
        });
        return fields;
    }

    private List<Object> list(JsonNode schema) {
        List<Object> entries = new ArrayList<>();
        int count = Math.max(schema.path("minItems").asInt(1), dice.between(1, 3));
        for (int i = 0; i < count; i++) {
            entries.add(value("", schema.path("items")));
        }
        return entries;
    }

    private long whole(JsonNode schema) {
        int least = schema.path("minimum").asInt(1);
        return dice.between(least, Math.max(least, schema.path("maximum").asInt(9)));
    }

    private String text(JsonNode schema) {
        if (schema.path("format").asString("").equals("date-time")) {
            return World.OPEN;
        }
        String text = dice.pick("Chai at " + dice.between(1, 99), "Nisha Kothari", "7, Church Street", "शिकंजी");
        return text.substring(
                0, Math.min(text.length(), schema.path("maxLength").asInt(100)));
    }
}
