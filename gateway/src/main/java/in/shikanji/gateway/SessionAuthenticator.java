package in.shikanji.gateway;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.SessionCookies;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.http.Authenticator;
import in.shikanji.platform.http.Credentials;
import in.shikanji.platform.http.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who asks: by the bearer token, or by the cookies of the web client that asks. A change asked for with cookies
 * must carry the session's CSRF token, which another site can't read.
 */
public final class SessionAuthenticator implements Authenticator {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String AUTH = "/api/v1/auth/";
    private static final String REFRESH = AUTH + "refresh";

    private final Tokens tokens;

    public SessionAuthenticator(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Actor authenticate(Credentials credentials) {
        Optional<String> bearer = credentials.bearerToken();
        if (bearer.isPresent()) {
            return tokens.verify(bearer.get())
                    .orElseThrow(() -> Problem.notAuthenticated().asException());
        }
        Optional<Actor.Person> person =
                credentials.cookie(SessionCookies.accessName(credentials.app())).flatMap(tokens::verify);
        boolean changes = !SAFE.contains(credentials.method());
        if (person.isPresent()) {
            if (changes && !credentials.path().equals(REFRESH)) {
                requireCsrfToken(credentials, person.get());
            }
            return person.get();
        }
        // A browser whose access token ran out refreshes it first, rather than to go on as a stranger.
        if (changes
                && !credentials.path().startsWith(AUTH)
                && credentials
                        .cookie(SessionCookies.csrfName(credentials.app()))
                        .filter(value -> !value.isEmpty())
                        .isPresent()) {
            throw Problem.notAuthenticated().asException();
        }
        return new Actor.Nobody();
    }

    @Override
    public boolean isCurrent(Actor actor) {
        return !(actor instanceof Actor.Person person) || !tokens.isEnded(person.sessionId());
    }

    private void requireCsrfToken(Credentials credentials, Actor.Person person) {
        byte[] given = credentials.csrfToken().orElse("").getBytes(StandardCharsets.UTF_8);
        byte[] expected = tokens.csrfToken(person.sessionId()).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) {
            throw Problem.of(
                            403,
                            "csrf_token_invalid",
                            "The X-CSRF-Token header is missing or not this session's. Reload the page.")
                    .asException();
        }
    }
}
