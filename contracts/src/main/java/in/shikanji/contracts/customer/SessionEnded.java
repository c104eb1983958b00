package in.shikanji.contracts.customer;

import java.time.Instant;

/**
 * A session ended before its tokens did: signed out, revoked, or a refresh token was used twice.
 *
 * @param endedAt system time
 */
public record SessionEnded(String sessionId, String customerId, Instant endedAt) {
    public static final String TYPE = "customer.session_ended.v1";
}
