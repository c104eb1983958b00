package in.shikanji.platform.auth;

import java.time.Duration;
import java.util.List;

/**
 * The cookies of a signed-in browser. Each of the two web clients has a set of its own, so that a customer and a member of
 * staff can be signed in side by side. Only the third can be read by scripts: its value goes into {@code X-CSRF-Token}.
 */
public final class SessionCookies {
    private SessionCookies() {}

    public static String accessName(String app) {
        return app + "_access";
    }

    public static String refreshName(String app) {
        return app + "_refresh";
    }

    public static String csrfName(String app) {
        return app + "_csrf";
    }

    /**
     * Header values that sign a browser in.
     *
     * @param lives how long the session lives; the access token's cookie goes with the token
     */
    public static List<String> begin(
            String app, String accessToken, String refreshToken, String csrfToken, Duration lives, boolean secure) {
        return List.of(
                cookie(accessName(app), accessToken, "/api/v1", shorter(Tokens.LIFETIME, lives), true, secure),
                cookie(refreshName(app), refreshToken, "/api/v1/auth", lives, true, secure),
                cookie(csrfName(app), csrfToken, "/", lives, false, secure));
    }

    /** Header values that sign a browser out. */
    public static List<String> end(String app, boolean secure) {
        return begin(app, "", "", "", Duration.ZERO, secure);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String cookie(
            String name, String value, String path, Duration lives, boolean httpOnly, boolean secure) {
        return name + '=' + value + "; Path=" + path + "; Max-Age=" + lives.toSeconds() + "; SameSite=Lax"
                + (httpOnly ? "; HttpOnly" : "") + (secure ? "; Secure" : "");
    }
}
