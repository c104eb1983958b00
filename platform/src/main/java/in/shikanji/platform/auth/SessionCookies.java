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

    /** Header values that sign a browser in. */
    public static List<String> begin(
            String app, String accessToken, String refreshToken, String csrfToken, Duration lives, boolean secure) {
        return List.of(
                cookie(accessName(app), accessToken, "/api/v1", lives, true, secure),
                cookie(refreshName(app), refreshToken, "/api/v1/auth", lives, true, secure),
                cookie(app + "_csrf", csrfToken, "/", lives, false, secure));
    }

    /** Header values that sign a browser out. */
    public static List<String> end(String app, boolean secure) {
        return begin(app, "", "", "", Duration.ZERO, secure);
    }

    private static String cookie(
            String name, String value, String path, Duration lives, boolean httpOnly, boolean secure) {
        return name + '=' + value + "; Path=" + path + "; Max-Age=" + lives.toSeconds() + "; SameSite=Lax"
                + (httpOnly ? "; HttpOnly" : "") + (secure ? "; Secure" : "");
    }
}
