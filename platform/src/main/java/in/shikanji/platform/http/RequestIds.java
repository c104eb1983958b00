package in.shikanji.platform.http;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names requests, so that a person's report, the log and the answer can be brought together. */
final class RequestIds {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestIds() {}

    /** The client's own id if it is harmless to log and to send back, or else a new one. */
    static String takeOrMake(@Nullable String offered) {
        if (offered != null && SHAPE.matcher(offered).matches()) {
            return offered;
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String high = Long.toString(random.nextLong() >>> 1, 36);
        return "req-" + high + Long.toString(random.nextLong() >>> 1, 36);
    }
}
