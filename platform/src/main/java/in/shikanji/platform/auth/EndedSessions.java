package in.shikanji.platform.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Sessions that ended while an access token of theirs may still live. Fed by events and, at start, by the customer
 * service; an entry is forgotten once every token of the session has expired.
 */
public final class EndedSessions {
    private final Cache<String, Boolean> sessions = Caffeine.newBuilder()
            .expireAfterWrite(Tokens.LIFETIME.plusMinutes(1))
            .build();

    public void add(String sessionId) {
        sessions.put(sessionId, true);
    }

    boolean contains(String sessionId) {
        return sessions.getIfPresent(sessionId) != null;
    }
}
