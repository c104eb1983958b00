package in.shikanji.platform.database;

/**
 * What makes a request the same request.
 *
 * @param caller who asks: an id of a customer, a member of staff or a guest session
 * @param route the method and the route's pattern
 * @param key what the client sent as {@code Idempotency-Key}
 * @param bodyHash SHA-256 of the body, to tell a retry from another request under the same key
 */
public record RequestKey(String caller, String route, String key, String bodyHash) {}
