package in.shikanji.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number under which a business pays GST: state, PAN, count, Z, check character. The last one is computed from the others,
 * so that a slip of the pen is seen.
 *
 * @param text 15 characters in upper case
 */
public record Gstin(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]");
    private static final int LAST_STATE = 38;

    /** Those who live abroad, and other territory. */
    private static final int ABROAD = 96;

    private static final int OTHER_TERRITORY = 97;

    /** As people write it, with spaces and in any case; empty if it is none. */
    public static Optional<Gstin> of(String written) {
        String text = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() && isState(Integer.parseInt(text.substring(0, 2))) && isChecked(text)
                ? Optional.of(new Gstin(text))
                : Optional.empty();
    }

    /** The state's number, as GST counts them. */
    public int state() {
        return Integer.parseInt(text.substring(0, 2));
    }

    private static boolean isState(int code) {
        return (code >= 1 && code <= LAST_STATE) || code == ABROAD || code == OTHER_TERRITORY;
    }

    /** Each value counts once and twice in turn, and of each product its digits to the base of 36 are added. */
    private static boolean isChecked(String text) {
        int base = ALPHABET.length();
        int last = text.length() - 1;
        int sum = 0;
        for (int index = 0; index < last; index++) {
            int product = ALPHABET.indexOf(text.charAt(index)) * (index % 2 + 1);
            sum += product / base + product % base;
        }
        return text.charAt(last) == ALPHABET.charAt((base - sum % base) % base);
    }
}
