package in.shikanji.platform.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Instants as RFC 3339 writes them. Its years have four digits; Java's go so far that no database could keep them. */
final class Rfc3339 {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    private Rfc3339() {}

    /** Throws {@link DateTimeException} for what is none. */
    static Instant parse(String text) {
        Instant instant = OffsetDateTime.parse(text).toInstant();
        if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
            throw new DateTimeException("outside the years 0000 to 9999");
        }
        return instant;
    }
}
