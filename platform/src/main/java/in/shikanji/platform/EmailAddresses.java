package in.shikanji.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses that can be written to, by their shape; kept in lower case. */
public final class EmailAddresses {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>()\"',;:\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private EmailAddresses() {}

    /** Empty if it is none. */
    public static Optional<String> normalise(String written) {
        return Optional.of(written.toLowerCase(Locale.ROOT))
                .filter(address -> SHAPE.matcher(address).matches());
    }
}
