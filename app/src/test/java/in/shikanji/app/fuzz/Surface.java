package in.shikanji.app.fuzz;

import in.shikanji.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Every operation of the contract that the program carries. What is added there is attacked from then on. */
final class Surface {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    private Surface(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> operations.add(
                                read(path.getKey(), path.getValue(), operation.getKey(), operation.getValue()))));
    }

    static Surface ofTheProgram() throws IOException {
        try (@Nullable InputStream in = Surface.class.getResourceAsStream("/web/api/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("no openapi.json: run npm ci and npm run build in web/ first");
            }
            return new Surface(Json.tree(in.readAllBytes()));
        }
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    List<Operation> operations(Predicate<Operation> wanted) {
        return operations.stream().filter(wanted).toList();
    }

    JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isString()
                ? resolve(document.at(reference.stringValue().substring(1)))
                : schema;
    }

    private Operation read(String path, JsonNode item, String method, JsonNode operation) {
        String base = item.has("servers") ? "" : "/api/v1";
        List<Operation.Query> queries = Stream.concat(
                        item.path("parameters").valueStream(),
                        operation.path("parameters").valueStream())
                .map(this::resolve)
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .map(parameter -> new Operation.Query(
                        parameter.path("name").asString(),
                        parameter.path("required").asBoolean(false),
                        parameter.path("schema")))
                .toList();
        JsonNode body = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return new Operation(method.toUpperCase(Locale.ROOT), base + path, body, queries);
    }
}
