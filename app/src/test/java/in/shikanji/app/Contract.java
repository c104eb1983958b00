package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import in.shikanji.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document that the program carries, and whether answers keep to it. */
final class Contract {
    static final Contract OF_THE_PROGRAM = new Contract(read("web/api/openapi.json"));

    private static final String NAME = "https://shikanji.test/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** What any operation may answer, as the document says in its description. */
    private static final Set<Integer> ANYWHERE = Set.of(401, 405, 413, 415, 503);

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final UndocumentedFields undocumented;
    private final Map<String, Schema> prepared = new ConcurrentHashMap<>();

    Contract(String text) {
        document = Json.tree(text.getBytes(StandardCharsets.UTF_8));
        undocumented = new UndocumentedFields(document);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(NAME, text))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** Every operation as method and path, such as {@code GET /api/v1/orders/{id}}. */
    Set<String> operations() {
        return operations(_ -> true);
    }

    /** Those that say that they will go. */
    Set<String> deprecated() {
        return operations(operation -> operation.path("deprecated").asBoolean(false));
    }

    private Set<String> operations(Predicate<JsonNode> wanted) {
        Set<String> operations = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String method = operation.getKey();
                    if (METHODS.contains(method) && wanted.test(operation.getValue())) {
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + base(path.getValue()) + path.getKey());
                    }
                }));
        return operations;
    }

    /** The roles that an operation asks for; or that it asks for a session, or for nothing. */
    Set<String> whoMay(String method, String path) {
        JsonNode operation = document.at(operation(method, path).orElseThrow());
        JsonNode ways = operation.has("security") ? operation.path("security") : document.path("security");
        if (ways.isEmpty() || ways.valueStream().anyMatch(JsonNode::isEmpty)) {
            return Set.of("anyone");
        }
        if (!operation.has("x-roles")) {
            return Set.of("anyone who is signed in");
        }
        return operation.path("x-roles").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    /** Fails unless the contract names this answer's status and its body has the shape promised there. */
    void check(String method, String path, Answer answer) {
        Optional<String> operation = operation(method, path.replaceFirst("\\?.*", ""));
        if (operation.isEmpty()) {
            assertThat(answer.status())
                    .as("%s is not in the contract, so nothing may stand there", answer.request())
                    .isIn(404, 405);
            return;
        }
        if (ANYWHERE.contains(answer.status())) {
            requireShape("/components/schemas/Problem", answer);
            return;
        }
        String place = resolve(operation.get() + "/responses/" + answer.status());
        assertThat(document.at(place).isMissingNode())
                .as(
                        "%s answered %s, which the contract does not name: %s",
                        answer.request(), answer.status(), answer.body())
                .isFalse();
        checkBody(place, answer);
    }

    private void checkBody(String place, Answer answer) {
        JsonNode contents = document.at(place + "/content");
        String type = answer.header("Content-Type").replaceFirst(";.*", "").strip();
        if (contents.isMissingNode()) {
            assertThat(answer.body().isMissingNode())
                    .as("%s has a body", answer.request())
                    .isTrue();
            return;
        }
        assertThat(contents.propertyNames())
                .as("%s as %s", answer.request(), type)
                .contains(type);
        requireShape(place + "/content/" + escaped(type) + "/schema", answer);
    }

    private void requireShape(String place, Answer answer) {
        List<Error> errors = schema(place).validate(answer.body());
        assertThat(errors)
                .as("%s answered %s, which breaks the contract", answer.request(), answer.status())
                .isEmpty();
        assertThat(undocumented.find(document.at(place), answer.body()))
                .as("%s answered %s with fields that the contract does not know", answer.request(), answer.status())
                .isEmpty();
    }

    private Schema schema(String place) {
        return prepared.computeIfAbsent(place, at -> schemas.getSchema(SchemaLocation.of(NAME + "#" + at)));
    }

    /** The place of an operation; a fixed path wins over one with variables. */
    private Optional<String> operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(entry -> pattern(base(entry.getValue()) + entry.getKey())
                        .matcher(path)
                        .matches())
                .filter(entry -> entry.getValue().has(method.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingLong((String template) ->
                        template.chars().filter(c -> c == '{').count()))
                .map(template -> "/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT));
    }

    private String resolve(String place) {
        JsonNode reference = document.at(place + "/$ref");
        return reference.isString() ? reference.stringValue().substring(1) : place;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static String base(JsonNode path) {
        @Nullable JsonNode own = path.get("servers");
        return own == null ? "/api/v1" : "";
    }

    private static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private static String read(String resource) {
        try (InputStream in = Contract.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + ": run npm ci and npm run build in web/ first");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
