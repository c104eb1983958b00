package in.shikanji.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names requests, so that a person's report, the log and the answer can be brought together. */
final class RequestIds {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final byte[] LETTERS = "0123456789abcdefghjkmnpqrstvwxyz".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 24;

    private RequestIds() {}

    /** The client's own id if it is harmless to log and to send back, or else a new one. */
    static String takeOrMake(@Nullable String offered) {
        if (offered != null && SHAPE.matcher(offered).matches()) {
            return offered;
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        byte[] made = new byte[LENGTH];
        long bits = 0;
        for (int i = 0; i < LENGTH; i++, bits >>>= 5) {
            if (i % 12 == 0) {
                bits = random.nextLong();
            }
            made[i] = LETTERS[(int) bits & 31];
        }
        return new String(made, StandardCharsets.ISO_8859_1);
    }
}
