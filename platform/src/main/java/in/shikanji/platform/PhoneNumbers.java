package in.shikanji.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phone numbers, kept as E.164. People write Indian mobile numbers, ten digits of which the first is 6 to 9, with +91, 91 or 0 in
 * front, spaces and hyphens.
 */
public final class PhoneNumbers {
    private static final Pattern NOISE = Pattern.compile("[\\s().-]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?91|0)?([6-9][0-9]{9})");

    private static final Pattern ANY = Pattern.compile("(?:(\\+[1-9][0-9]{7,14})|0?([1-9][0-9]{9}))");

    private PhoneNumbers() {}

    /** Such as {@code +919876543210}; empty if it is no Indian mobile number. */
    public static Optional<String> normalise(String written) {
        var matcher = MOBILE.matcher(NOISE.matcher(written).replaceAll(""));
        return matcher.matches() ? Optional.of("+91" + matcher.group(1)) : Optional.empty();
    }

    /** As {@link #normalise}, of landlines with their area code and of numbers abroad, too; empty if it is none of these. */
    public static Optional<String> normaliseAny(String written) {
        var matcher = ANY.matcher(NOISE.matcher(written).replaceAll(""));
        return matcher.matches()
                ? Optional.of(matcher.group(1) == null ? "+91" + matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }
}
