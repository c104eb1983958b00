package in.shikanji.platform.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Header lines as they are sent. Most answers carry the same ones, so those are encoded once; what differs from answer to
 * answer is left out of the memory, and so is everything once there are as many as a program can have constants.
 */
final class WireHeaders {
    private static final int MOST = 256;
    private static final Set<String> VARYING =
            Set.of("etag", "location", "set-cookie", "ratelimit", "retry-after", "x-request-id");

    private static final Map<Reply.Header, Header> KNOWN = new ConcurrentHashMap<>();

    private WireHeaders() {}

    static Header of(Reply.Header header) {
        Header known = KNOWN.get(header);
        if (known != null) {
            return known;
        }
        String value = harmless(header);
        if (KNOWN.size() >= MOST || VARYING.contains(header.name().toLowerCase(Locale.ROOT))) {
            return HeaderValues.create(HeaderNames.create(header.name()), value);
        }
        Header made = HeaderValues.createCached(HeaderNames.create(header.name()), value);
        KNOWN.put(header, made);
        return made;
    }

    /** A line break in a value that came from outside would let it write headers of its own. */
    private static String harmless(Reply.Header header) {
        String value = header.value();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                throw new IllegalArgumentException("the header " + header.name() + " has a character it can't carry");
            }
        }
        return value;
    }
}
