package in.shikanji.platform.http;

import in.shikanji.platform.database.RequestKey;
import java.util.Optional;

/** Reads what makes a retry the same request. */
public final class RequestKeys {
    private RequestKeys() {}

    /** The request's key; empty if the client sent none. */
    public static Optional<RequestKey> of(Request request) {
        return request.idempotencyKey().map(key -> key(request, key, request.bodyHash()));
    }

    private static RequestKey key(Request request, String key, String bodyHash) {
        return new RequestKey(request.actor().reference(), request.method() + ' ' + request.path(), key, bodyHash);
    }

    /** The request's key; throws the 400 problem if the client sent none. */
    public static RequestKey required(Request request) {
        return of(request).orElseThrow(RequestKeys::missing);
    }

    /** As {@link #required(Request)}, of a body that was read piece by piece. */
    public static RequestKey required(Request request, String bodyHash) {
        return key(request, request.idempotencyKey().orElseThrow(RequestKeys::missing), bodyHash);
    }

    private static ProblemException missing() {
        return Problem.of(
                        400,
                        "idempotency_key_required",
                        "Send an Idempotency-Key header, and the same one when you try again.")
                .asException();
    }

    /** The same key was used for another request. */
    public static Problem reused() {
        return Problem.refused(
                "idempotency_key_reused", "This Idempotency-Key was used for another request. Use a new one.");
    }

    /** The first request with this key has not ended yet. */
    public static Problem running() {
        return Problem.conflict(
                "idempotency_key_in_progress", "The same request is still running. Ask again in a moment.");
    }
}
