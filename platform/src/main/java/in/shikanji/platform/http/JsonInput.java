package in.shikanji.platform.http;

import in.shikanji.platform.Json;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@link Input} over a parsed object. An input without an object stands for one that is missing: it stays silent. */
final class JsonInput implements Input {
    private static final int MOST_ERRORS = 100;

    private final @Nullable JsonNode object;
    private final String pointer;
    private final List<FieldError> errors;

    private JsonInput(@Nullable JsonNode object, String pointer, List<FieldError> errors) {
        this.object = object;
        this.pointer = pointer;
        this.errors = errors;
    }

    static JsonInput of(JsonNode object) {
        return new JsonInput(object, "", new ArrayList<>());
    }

    static JsonInput parse(byte[] body) {
        JsonNode node;
        try {
            node = Json.tree(body);
        } catch (JacksonException e) {
            throw Problem.malformed("The body is no well-formed JSON: " + place(e))
                    .asException();
        }
        if (!node.isObject()) {
            throw Problem.malformed("The body must be a JSON object.").asException();
        }
        return of(node);
    }

    @Override
    public Input withDefaults(Object before) {
        ObjectNode merged = (ObjectNode) Json.treeOf(before);
        if (object != null) {
            object.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        }
        return new JsonInput(merged, pointer, errors);
    }

    @Override
    public String text(String field, int min, int max) {
        String text = readText(field, max);
        if (text == null) {
            return "";
        }
        if (text.isEmpty() && min > 0) {
            required(field);
        } else if (text.codePointCount(0, text.length()) < min) {
            error(field, "too_short", "This takes at least " + min + " characters.");
        }
        return text;
    }

    @Override
    public Optional<String> optionalText(String field, int max) {
        if (find(field) == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(readText(field, max)).filter(text -> !text.isEmpty());
    }

    @Override
    public long integer(String field, long min, long max) {
        if (find(field) == null) {
            required(field);
            return min;
        }
        return optionalInteger(field, min, max).orElse(min);
    }

    @Override
    public long integer(String field, long min, long max, Refusal refusal) {
        JsonNode node = find(field);
        if (object != null && (node == null || !isWhole(node, min, max))) {
            error(field, refusal.code(), refusal.message());
        }
        return node != null && isWhole(node, min, max) ? node.longValue() : min;
    }

    private static boolean isWhole(JsonNode node, long min, long max) {
        return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= min && node.longValue() <= max;
    }

    @Override
    public Optional<Long> optionalInteger(String field, long min, long max) {
        JsonNode node = find(field);
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isIntegralNumber()) {
            error(field, "wrong_type", "This must be a whole number.");
            return Optional.empty();
        }
        if (!node.canConvertToLong() || node.longValue() < min || node.longValue() > max) {
            error(field, "out_of_range", "This must be from " + min + " to " + max + ".");
            return Optional.empty();
        }
        return Optional.of(node.longValue());
    }

    @Override
    public Optional<Double> optionalDecimal(String field, double min, double max) {
        JsonNode node = find(field);
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isNumber()) {
            error(field, "wrong_type", "This must be a number.");
            return Optional.empty();
        }
        double value = node.doubleValue();
        if (!(value >= min && value <= max)) {
            error(field, "out_of_range", "This must be from " + min + " to " + max + ".");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    @Override
    public Optional<BigDecimal> optionalExact(String field, BigDecimal min, BigDecimal max) {
        JsonNode node = find(field);
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isNumber()) {
            error(field, "wrong_type", "This must be a number.");
            return Optional.empty();
        }
        // Shortest decimal of what was read: what people write has fewer digits than a double tells apart. 1e999 has
        // none.
        Optional<BigDecimal> value = Optional.of(node)
                .filter(number -> Double.isFinite(number.doubleValue()))
                .map(JsonNode::decimalValue)
                .filter(number -> number.compareTo(min) >= 0 && number.compareTo(max) <= 0);
        if (value.isEmpty()) {
            error(field, "out_of_range", "This must be from " + min + " to " + max + ".");
        }
        return value;
    }

    @Override
    public Optional<Boolean> optionalFlag(String field) {
        JsonNode node = find(field);
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isBoolean()) {
            error(field, "wrong_type", "This must be true or false.");
            return Optional.empty();
        }
        return Optional.of(node.booleanValue());
    }

    @Override
    public Optional<Instant> optionalInstant(String field) {
        JsonNode node = find(field);
        if (node == null) {
            return Optional.empty();
        }
        try {
            if (node.isString()) {
                return Optional.of(Rfc3339.parse(node.stringValue()));
            }
        } catch (DateTimeException _) {
            // falls through to the one message
        }
        error(field, "wrong_type", "This must be an instant such as 2026-11-23T13:00:00Z.");
        return Optional.empty();
    }

    @Override
    public <T> T choice(String field, Map<String, T> choices) {
        if (find(field) == null) {
            required(field);
        }
        return optionalChoice(field, choices)
                .orElseGet(() -> choices.values().iterator().next());
    }

    @Override
    public <T> Optional<T> optionalChoice(String field, Map<String, T> choices) {
        JsonNode node = find(field);
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isString()) {
            error(field, "wrong_type", "This must be text.");
            return Optional.empty();
        }
        T chosen = choices.get(node.stringValue());
        if (chosen == null) {
            String all = String.join(", ", choices.keySet().stream().sorted().toList());
            error(field, "unknown_value", "This must be one of " + all + ".");
        }
        return Optional.ofNullable(chosen);
    }

    @Override
    public Optional<JsonNode> optionalTree(String field) {
        return Optional.ofNullable(find(field));
    }

    @Override
    public boolean has(String field) {
        return object != null && object.has(field);
    }

    @Override
    public boolean isGiven(String field) {
        return find(field) != null;
    }

    @Override
    public Input object(String field) {
        Optional<Input> found = optionalObject(field);
        if (found.isPresent()) {
            return found.get();
        }
        if (find(field) == null) {
            required(field);
        }
        return new JsonInput(null, at(field), errors);
    }

    @Override
    public Optional<Input> optionalObject(String field) {
        JsonNode node = find(field);
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isObject()) {
            error(field, "wrong_type", "This must be an object.");
            return Optional.empty();
        }
        return Optional.of(new JsonInput(node, at(field), errors));
    }

    @Override
    public <T> List<T> list(String field, int min, int max, Function<Input, T> element) {
        List<T> values = new ArrayList<>();
        List<JsonNode> nodes = elements(field, min, max);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).isObject()) {
                values.add(element.apply(new JsonInput(nodes.get(i), at(field) + "/" + i, errors)));
            } else {
                report(at(field) + "/" + i, "wrong_type", "This must be an object.");
            }
        }
        return List.copyOf(values);
    }

    @Override
    public List<String> texts(String field, int max, int maxLength) {
        List<String> values = new ArrayList<>();
        List<JsonNode> nodes = elements(field, 0, max);
        for (int i = 0; i < nodes.size(); i++) {
            String text = checkText(nodes.get(i), at(field) + "/" + i, maxLength);
            if (text != null) {
                values.add(text);
            }
        }
        return List.copyOf(values);
    }

    @Override
    public void error(String field, String code, String message) {
        report(field.isEmpty() ? pointer : at(field), code, message);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void check() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
    }

    private List<JsonNode> elements(String field, int min, int max) {
        JsonNode node = find(field);
        if (node == null) {
            if (min > 0) {
                required(field);
            }
            return List.of();
        }
        if (!node.isArray()) {
            error(field, "wrong_type", "This must be a list.");
            return List.of();
        }
        if (node.size() < min || node.size() > max) {
            error(field, "out_of_range", "This takes " + min + " to " + max + " entries.");
            return List.of();
        }
        return List.copyOf(node.values());
    }

    /** The field's text without white space around it; null after an error. */
    private @Nullable String readText(String field, int max) {
        JsonNode node = find(field);
        if (node == null) {
            required(field);
            return null;
        }
        return checkText(node, at(field), max);
    }

    private @Nullable String checkText(JsonNode node, String place, int max) {
        if (!node.isString()) {
            report(place, "wrong_type", "This must be text.");
            return null;
        }
        String text = node.stringValue().strip();
        if (text.codePoints().anyMatch(JsonInput::isUnwanted)) {
            report(place, "invalid_characters", "This must not contain control characters.");
            return null;
        }
        if (text.codePointCount(0, text.length()) > max) {
            report(place, "too_long", "This takes at most " + max + " characters.");
            return null;
        }
        return text;
    }

    /** Half a surrogate pair can't be written as UTF-8, so no database would give it back. */
    private static boolean isUnwanted(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    /** Null when the field is absent or null. */
    private @Nullable JsonNode find(String field) {
        JsonNode node = object == null ? null : object.get(field);
        return node == null || node.isNull() ? null : node;
    }

    private void required(String field) {
        error(field, "required", "This is required.");
    }

    private void report(String place, String code, String message) {
        if (object != null && errors.size() < MOST_ERRORS) {
            errors.add(new FieldError(place, code, message));
        }
    }

    private String at(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    private static String place(JacksonException e) {
        var location = e.getLocation();
        return location == null
                ? "it ends too early."
                : "see line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
    }
}
