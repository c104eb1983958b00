package in.shikanji.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Indian mobile numbers: ten digits, the first 6 to 9. People write them with +91, 91 or 0 in front, spaces and hyphens;
 * they are kept as E.164.
 */
public final class PhoneNumbers {
    private static final Pattern NOISE = Pattern.compile("[\\s().-]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?91|0)?([6-9][0-9]{9})");

    private PhoneNumbers() {}

    /** Such as {@code +919876543210}; empty if it is no Indian mobile number. */
    public static Optional<String> normalise(String written) {
        var matcher = MOBILE.matcher(NOISE.matcher(written).replaceAll(""));
        return matcher.matches() ? Optional.of("+91" + matcher.group(1)) : Optional.empty();
    }
}
