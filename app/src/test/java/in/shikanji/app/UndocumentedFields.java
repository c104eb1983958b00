package in.shikanji.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Finds what an answer says that the contract does not know. A schema without properties lets everything pass. */
final class UndocumentedFields {
    private final JsonNode document;

    UndocumentedFields(JsonNode document) {
        this.document = document;
    }

    /** JSON pointers of fields that the schema does not name; list entries stand for each other. */
    List<String> find(JsonNode schema, JsonNode body) {
        List<String> found = new ArrayList<>();
        collect(schema, body, "", found);
        return found.stream().distinct().toList();
    }

    private void collect(JsonNode schema, JsonNode body, String pointer, List<String> found) {
        JsonNode resolved = resolve(schema);
        if (body.isArray()) {
            body.forEach(entry -> collect(resolved.path("items"), entry, pointer + "/*", found));
        } else if (body.isObject()) {
            Map<String, JsonNode> known = properties(resolved);
            if (!known.isEmpty()) {
                body.properties().forEach(field -> {
                    String place = pointer + "/" + field.getKey();
                    JsonNode property = known.get(field.getKey());
                    if (property == null) {
                        found.add(place);
                    } else {
                        collect(property, field.getValue(), place, found);
                    }
                });
            }
        }
    }

    /** The properties of a schema and of all the schemas that it is made of. */
    private Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> all = new HashMap<>();
        schema.path("properties").properties().forEach(property -> all.put(property.getKey(), property.getValue()));
        for (String part : List.of("allOf", "oneOf", "anyOf")) {
            schema.path(part).forEach(one -> all.putAll(properties(resolve(one))));
        }
        return all;
    }

    private JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isString()
                ? resolve(document.at(reference.stringValue().substring(1)))
                : schema;
    }
}
