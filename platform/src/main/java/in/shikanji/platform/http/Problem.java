package in.shikanji.platform.http;

import java.util.List;
import java.util.Set;

/**
 * A refusal on its way out, as RFC 9457 problem details.
 *
 * @param status the HTTP status
 * @param code stable, for programs to branch on
 * @param detail for people: what happened and what to do
 * @param errors every refusal with its place, may be empty
 */
public record Problem(int status, String code, String detail, List<FieldError> errors) {
    /** Errors of mere shape, which a client finds by their pointers. */
    private static final Set<String> SHAPE_ERRORS = Set.of(
            "required", "wrong_type", "too_long", "too_short", "too_many", "too_few", "out_of_range", "unknown_value");

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, List.of());
    }

    public static Problem malformed(String detail) {
        return of(400, "malformed_request", detail);
    }

    public static Problem notAuthenticated() {
        return of(401, "not_authenticated", "Sign in first.");
    }

    public static Problem notAllowed() {
        return of(403, "not_allowed", "Your role does not allow this.");
    }

    public static Problem notFound() {
        return of(404, "not_found", "There is nothing here, or it is not yours.");
    }

    public static Problem conflict(String code, String detail) {
        return of(409, code, detail);
    }

    public static Problem refused(String code, String detail) {
        return of(422, code, detail);
    }

    /** More is asked than can be answered at once. */
    static Problem busy() {
        return of(503, "busy", "Too much is asked at once. Try again in a moment.");
    }

    public static Problem unavailable() {
        return of(503, "unavailable", "This can't be answered right now. Try again in a moment.");
    }

    /** The errors as one problem; its code is the first one's own. */
    public static Problem refused(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        return new Problem(422, first.code(), first.message(), errors);
    }

    /**
     * What is wrong with the fields of a request, as one problem. Its code is {@code validation_failed}, or the first
     * error's own where the domain has a name for it, such as {@code invalid_quantity}.
     */
    public static Problem invalid(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        String code = SHAPE_ERRORS.contains(first.code()) ? "validation_failed" : first.code();
        return new Problem(422, code, first.message(), errors);
    }

    /** To leave a handler from deep inside parsing; decisions of the domain are returned, not thrown. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}
