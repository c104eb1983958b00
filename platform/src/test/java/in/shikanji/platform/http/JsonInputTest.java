package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import in.shikanji.platform.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInputTest {
    private static final Map<String, Integer> COLOURS = Map.of("red", 1, "green", 2);

    @Test
    void readsWhatIsThere() {
        Input input = parse("""
                {"name":" Chai ","count":3,"price":-1.5,"hot":false,"at":"2026-11-23T18:30:00+05:30","colour":"green",
                 "notes":["a","b"],"address":{"city":"Pune"},"items":[{"id":"x"},{"id":"y"}],"none":null}""");

        assertThat(input.text("name", 1, 10)).isEqualTo("Chai");
        assertThat(input.integer("count", 1, 5)).isEqualTo(3);
        assertThat(input.optionalDecimal("price", -2, 2)).hasValue(-1.5);
        assertThat(input.optionalFlag("hot")).hasValue(false);
        assertThat(input.optionalInstant("at")).hasValue(Instant.parse("2026-11-23T13:00:00Z"));
        assertThat(input.choice("colour", COLOURS)).isEqualTo(2);
        assertThat(input.texts("notes", 5, 5)).containsExactly("a", "b");
        assertThat(input.object("address").text("city", 1, 10)).isEqualTo("Pune");
        assertThat(input.list("items", 1, 5, item -> item.text("id", 1, 5))).containsExactly("x", "y");
        assertThat(input.optionalText("none", 5)).isEmpty();
        assertThat(input.has("none")).isTrue();
        assertThat(input.has("other")).isFalse();
        input.check();
    }

    @Test
    void gathersEveryErrorWithItsPlace() {
        Input input = parse("""
                {"name":7,"long":"abcdef","count":"2","big":11,"colour":"blue","a/b~c":true,
                 "items":[{"quantity":1},5,{"quantity":1.5}]}""");

        input.text("missing", 1, 5);
        input.text("name", 1, 5);
        input.text("long", 1, 5);
        input.integer("count", 1, 10);
        input.integer("big", 1, 10);
        input.choice("colour", COLOURS);
        input.text("a/b~c", 1, 5);
        input.list("items", 1, 5, item -> item.integer("quantity", 1, 9));

        assertThat(problem(input).code()).isEqualTo("validation_failed");
        assertThat(problem(input).errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/missing", "required"),
                        tuple("/name", "wrong_type"),
                        tuple("/long", "too_long"),
                        tuple("/count", "wrong_type"),
                        tuple("/big", "out_of_range"),
                        tuple("/colour", "unknown_value"),
                        tuple("/a~1b~0c", "wrong_type"),
                        tuple("/items/1", "wrong_type"),
                        tuple("/items/2/quantity", "wrong_type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "2"                          | wrong_type
                    1.5                          | wrong_type
                    2.0                          | wrong_type
                    1e1                          | wrong_type
                    true                         | wrong_type
                    [2]                          | wrong_type
                    null                         | required
                    0                            | out_of_range
                    -1                           | out_of_range
                    11                           | out_of_range
                    9223372036854775808          | out_of_range
                    """)
    void isStrictWithWholeNumbers(String value, String code) {
        Input input = parse("{\"quantity\":" + value + "}");

        assertThat(input.integer("quantity", 1, 10)).isEqualTo(1);

        assertThat(problem(input).errors()).extracting(FieldError::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "2"                          | wrong_type
                    true                         | wrong_type
                    -0.001                       | out_of_range
                    10.001                       | out_of_range
                    1e9999999                    | out_of_range
                    -1e9999999                   | out_of_range
                    """)
    void isStrictWithDecimals(String value, String code) {
        Input exact = parse("{\"weight\":" + value + "}");
        Input rough = parse("{\"weight\":" + value + "}");

        assertThat(exact.optionalExact("weight", BigDecimal.ZERO, BigDecimal.TEN))
                .isEmpty();
        assertThat(rough.optionalDecimal("weight", 0, 10)).isEmpty();

        assertThat(problem(exact).errors()).extracting(FieldError::code).containsExactly(code);
        assertThat(problem(rough).errors()).extracting(FieldError::code).containsExactly(code);
    }

    @Test
    void readsADecimalAsItIsWritten() {
        assertThat(parse("{\"weight\":0.1}").optionalExact("weight", BigDecimal.ZERO, BigDecimal.TEN))
                .contains(new BigDecimal("0.1"));
    }

    @Test
    void namesAMissingObjectOnceAndNotWhatItWouldHold() {
        Input input = parse("{\"other\":[]}");

        Input address = input.object("address");
        address.text("city", 1, 10);
        address.object("deeper").integer("x", 1, 2);
        input.object("other").text("city", 1, 10);

        assertThat(problem(input).errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/address", "required"), tuple("/other", "wrong_type"));
    }

    @Test
    void takesErrorsOfTheDomainAtTheirPlace() {
        Input input = parse("{\"items\":[{\"id\":\"x\"}]}");

        input.list("items", 1, 5, item -> {
            item.error("id", "out_of_stock", "Sold out.");
            return item.pointer();
        });
        input.error("", "store_closed", "Closed.");

        assertThat(problem(input).errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/items/0/id", "out_of_stock"), tuple("", "store_closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u001bb", "a\\nb", "a\\ud83d", "a\\u009fb"})
    void refusesControlCharactersAndHalfCharacters(String text) {
        Input input = parse("{\"name\":\"" + text + "\"}");

        input.text("name", 1, 10);

        assertThat(problem(input).errors()).extracting(FieldError::code).containsExactly("invalid_characters");
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        Input input = parse("{\"name\":\"🥤🥤🥤\"}");

        assertThat(input.text("name", 3, 3)).isEqualTo("🥤🥤🥤");
        input.check();
    }

    @Test
    void boundsLists() {
        Input input = parse("{\"few\":[],\"many\":[\"a\",\"b\",\"c\"],\"long\":[\"ok\",\"toolong\"]}");

        input.list("few", 1, 2, item -> item);
        input.texts("many", 2, 5);
        input.texts("long", 2, 5);
        input.list("missing", 1, 2, item -> item);
        assertThat(input.list("optional", 0, 2, item -> item)).isEmpty();

        assertThat(problem(input).errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/few", "out_of_range"),
                        tuple("/many", "out_of_range"),
                        tuple("/long/1", "too_long"),
                        tuple("/missing", "required"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "1",
                "null",
                "\"x\"",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":1} x",
                "{\"a\":1,\"a\":2}",
                "{\"o\":{\"a\":1,\"a\":2}}",
                "{\"a\":01}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":1,}",
                "{\"a\":/* */1}",
                "{\"a\":\"\t\"}",
                "{\"a\":12345678901234567890123456789012345678901234567890}"
            })
    void refusesWhatIsNotOneStrictJsonObject(String body) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> parse(body));

        assertThat(refused.problem().status()).isEqualTo(400);
        assertThat(refused.problem().code()).isEqualTo("malformed_request");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String body = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> parse(body));

        assertThat(refused.problem().code()).isEqualTo("malformed_request");
    }

    @Test
    void writesAsThePlatformSpeaks() {
        record View(Instant at, Instant exact, Access.Anyone none, List<Colour> colours) {}

        String json = Json.text(new View(
                Instant.parse("2026-11-23T13:00:00.000000001Z"),
                Instant.parse("2026-11-23T13:00:00.120Z"),
                new Access.Anyone(),
                List.of(Colour.DARK_RED)));

        assertThat(json)
                .isEqualTo(
                        "{\"at\":\"2026-11-23T13:00:00Z\",\"exact\":\"2026-11-23T13:00:00.120Z\",\"none\":{},\"colours\":[\"dark_red\"]}");
        assertThat(Json.read("\"dark_red\"", Colour.class)).isEqualTo(Colour.DARK_RED);
    }

    private enum Colour {
        DARK_RED
    }

    private static Input parse(String json) {
        return JsonInput.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(Input input) {
        return catchThrowableOfType(ProblemException.class, input::check).problem();
    }
}
