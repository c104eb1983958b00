package in.shikanji.platform.http;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A request, with who asks already known. */
public interface Request {
    String method();

    /** The raw path, without the query. */
    String path();

    /** The route's pattern, such as {@code /api/v1/orders/{id}}; for metrics and idempotency. */
    String route();

    /** A variable of the route's path, decoded. */
    String variable(String name);

    Optional<String> query(String name);

    /** An instant of the query; a 400 problem if it is none. */
    default Optional<Instant> queryInstant(String name) {
        return query(name).map(text -> {
            try {
                return Rfc3339.parse(text);
            } catch (DateTimeException _) {
                throw Problem.malformed(name + " is an instant such as 2026-11-23T13:00:00Z.")
                        .asException();
            }
        });
    }

    /** A date of the query, of this century or the next; a 400 problem if it is none. */
    default Optional<LocalDate> queryDate(String name) {
        return query(name)
                .map(text -> Dates.date(text)
                        .filter(Dates::isUsual)
                        .orElseThrow(() -> Problem.malformed(name + " is a date such as 2026-08-31.")
                                .asException()));
    }

    Optional<String> header(String name);

    Optional<String> cookie(String name);

    /** Taken from {@code X-Request-Id} when well-formed, or made; returned with every answer. */
    String requestId();

    /** The client's address, by the trusted-proxy rule. */
    String remoteAddress();

    /** Whom that address stands for: in IPv6 the whole /64. For limits. */
    default String remoteBlock() {
        return AddressBlock.of(remoteAddress());
    }

    /** Which of the two web clients asks ({@code X-Shikanji-App}), {@code storefront} if it is not said. */
    default String app() {
        return header("X-Shikanji-App").filter("console"::equals).orElse("storefront");
    }

    boolean isSecure();

    Actor actor();

    /** Who asks, and from where. */
    default Caller caller() {
        return new Caller(actor(), remoteAddress(), requestId());
    }

    /** The signed-in person; a 401 problem if there is none. */
    default Actor.Person person() {
        if (actor() instanceof Actor.Person person) {
            return person;
        }
        throw Problem.notAuthenticated().asException();
    }

    /** The JSON object in the body, ready to be read field by field; a 400 or 415 problem if there is none. */
    Input input();

    /** Like {@link #input}, but no body at all is an object without fields. */
    Input inputOrEmpty();

    /** The raw body of an upload, whatever its type; a 413 problem if it is longer than {@code limit} bytes. */
    byte[] body(int limit);

    /** As {@link #body(int)}, with the domain's own word for what is longer. */
    byte[] body(int limit, Problem tooLarge);

    /**
     * As {@link #body(int, Problem)}, for who reads it once and piece by piece: what is longer or breaks off throws a problem
     * from a read.
     */
    InputStream bodyStream(int limit, Problem tooLarge);

    /** SHA-256 of the raw body, lower-case hex. */
    String bodyHash();

    /** The {@code Idempotency-Key} header, checked for shape (1 to 200 visible ASCII characters). */
    Optional<String> idempotencyKey();
}
