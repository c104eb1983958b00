package in.shikanji.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a licence or registration to handle food: its kind (1 is a licence, 2 a registration), the state as FSSAI
 * counts them (00 is the central authority), the year of issue, and who issued it to whom.
 *
 * @param text 14 digits
 */
public record Fssai(String text) {
    public static final String SHAPE_IN_WORDS =
            "An FSSAI number has 14 digits: 1 or 2, two for the state, two for the year, and nine more.";

    private static final Pattern SHAPE = Pattern.compile("[12][0-3][0-9]{12}");
    private static final int YEARS_FROM = 2000;

    /** As people write it, with spaces; empty if it is none. */
    public static Optional<Fssai> of(String written) {
        String text = written.replaceAll("\\s", "");
        return SHAPE.matcher(text).matches() ? Optional.of(new Fssai(text)) : Optional.empty();
    }

    /** The year of issue. */
    public int year() {
        return YEARS_FROM + Integer.parseInt(text.substring(3, 5));
    }
}
