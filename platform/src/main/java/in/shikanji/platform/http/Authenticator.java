package in.shikanji.platform.http;

import in.shikanji.platform.auth.Actor;

/** Finds out who sends a request. */
public interface Authenticator {
    /** Who asks, {@link Actor.Nobody} without credentials. Throws a 401 or 403 problem for bad ones. */
    Actor authenticate(Credentials credentials);

    /** Whether what {@link #authenticate} answered still holds; asked again and again while a stream is open. */
    default boolean isCurrent(Actor actor) {
        return true;
    }

    /** For servers without sign-in: management ports, tests. */
    static Authenticator nobody() {
        return credentials -> new Actor.Nobody();
    }
}
