package in.shikanji.platform.http;

import org.jspecify.annotations.Nullable;

/**
 * One endpoint.
 *
 * @param path with variables in braces, such as {@code /api/v1/orders/{id}}
 * @param requiresIdempotencyKey whether a request without {@code Idempotency-Key} is refused with 400
 * @param deprecation null for a route that stays
 */
public record Route(
        String method,
        String path,
        Access access,
        boolean requiresIdempotencyKey,
        Handler handler,
        @Nullable Deprecation deprecation) {}
