package in.shikanji.platform.http;

import java.time.Instant;

/**
 * A route that will go, and what to use instead.
 *
 * @param since when it began to be advised against
 * @param sunset when it may stop answering; not before {@code since}
 * @param successorPath with the same variables in braces, such as {@code /api/v2/orders/{id}}
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9745">RFC 9745, Deprecation</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8594">RFC 8594, Sunset</a>
 */
public record Deprecation(Instant since, Instant sunset, String successorPath) {
    public Deprecation {
        if (sunset.isBefore(since)) {
            throw new IllegalArgumentException("a route can't go before it is deprecated");
        }
        if (!successorPath.startsWith("/")) {
            throw new IllegalArgumentException("the successor's path is whole: " + successorPath);
        }
    }
}
