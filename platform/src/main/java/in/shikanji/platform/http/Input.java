package in.shikanji.platform.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON object field by field and gathers every error with its pointer, so that a person hears of all of them at
 * once. Types are strict: {@code "2"} or {@code 1.5} is no whole number. A getter that finds an error returns a
 * placeholder; {@link #check} must be called before the values are used.
 */
public interface Input {
    /** Reads an object that came in another way than as the body of a request. */
    static Input of(JsonNode object) {
        return JsonInput.of(object);
    }

    /** The constants of an enum by their names in the API. */
    static <E extends Enum<E>> Map<String, E> choices(Class<E> type) {
        Map<String, E> choices = new TreeMap<>();
        for (E choice : EnumSet.allOf(type)) {
            choices.put(choice.name().toLowerCase(Locale.ROOT), choice);
        }
        return choices;
    }

    /** Text with leading and trailing white space removed, of {@code min} to {@code max} characters; no control characters. */
    String text(String field, int min, int max);

    /** Empty when the field is absent, null or blank. */
    Optional<String> optionalText(String field, int max);

    long integer(String field, long min, long max);

    /** Like {@link #integer(String, long, long)}, with the domain's own word for whatever is wrong with it. */
    long integer(String field, long min, long max, Refusal refusal);

    /**
     * The domain's word for a wrong field.
     *
     * @param code stable, for programs
     * @param message for people
     */
    record Refusal(String code, String message) {}

    Optional<Long> optionalInteger(String field, long min, long max);

    Optional<Double> optionalDecimal(String field, double min, double max);

    /** Like {@link #optionalDecimal}, but as it was written: {@code 0.1} is a tenth. */
    Optional<BigDecimal> optionalExact(String field, BigDecimal min, BigDecimal max);

    Optional<Boolean> optionalFlag(String field);

    Optional<Instant> optionalInstant(String field);

    default Instant instant(String field) {
        if (!isGiven(field)) {
            error(field, "required", "This is required.");
        }
        return optionalInstant(field).orElse(Instant.EPOCH);
    }

    /** A date of this century or the next, such as 2026-08-31. */
    default LocalDate date(String field) {
        return checked(field, text(field, 1, 10)).orElse(Dates.FIRST);
    }

    /** As {@link #date}; empty when the field is absent, null or blank. */
    default Optional<LocalDate> optionalDate(String field) {
        return optionalText(field, 10).flatMap(text -> checked(field, text));
    }

    private Optional<LocalDate> checked(String field, String text) {
        Optional<LocalDate> date = Dates.date(text);
        if (date.isEmpty() && !text.isEmpty()) {
            error(field, "wrong_type", "This must be a date such as 2026-08-31.");
        } else if (date.isPresent() && !Dates.isUsual(date.get())) {
            error(field, "out_of_range", "This must be from " + Dates.FIRST + " to " + Dates.LAST + ".");
        }
        return date;
    }

    /** A time of day, such as 18:30. */
    default LocalTime time(String field) {
        String text = text(field, 1, 5);
        Optional<LocalTime> time = Dates.time(text);
        if (time.isEmpty() && !text.isEmpty()) {
            error(field, "wrong_type", "This must be a time of day such as 18:30.");
        }
        return time.orElse(LocalTime.MIDNIGHT);
    }

    /** One of the named choices. */
    <T> T choice(String field, Map<String, T> choices);

    <T> Optional<T> optionalChoice(String field, Map<String, T> choices);

    /** As it was sent, of a format that is not ours; empty when the field is absent or null. */
    Optional<JsonNode> optionalTree(String field);

    boolean has(String field);

    /** Whether the field is there and not null. */
    boolean isGiven(String field);

    /** A nested object; errors inside carry its pointer. Absent: an error, and an input in which everything is absent. */
    Input object(String field);

    Optional<Input> optionalObject(String field);

    <T> List<T> list(String field, int min, int max, Function<Input, T> element);

    List<String> texts(String field, int max, int maxLength);

    /** This object with what it leaves out filled in from a record: a PUT changes only what it mentions. */
    Input withDefaults(Object before);

    /** Adds an error of the domain's own at a field of this object ({@code ""} for the object itself). */
    void error(String field, String code, String message);

    /** This object's own JSON pointer, {@code ""} for the root. */
    String pointer();

    /** Every error found so far. */
    List<FieldError> errors();

    /** Throws a 422 {@code validation_failed} problem with every error found so far, if there is any. */
    void check();
}
