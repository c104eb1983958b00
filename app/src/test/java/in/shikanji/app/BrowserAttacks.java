package in.shikanji.app;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Other sites, sessions that were planted, and tabs that refresh at once. */
final class BrowserAttacks extends Attacks {
    private static final String NO_CSRF = "403 csrf_token_invalid";
    private static final String ELSEWHERE = "https://evil.example";

    BrowserAttacks(RunningShikanji shikanji) {
        super(shikanji);
    }

    @Override
    void name() throws Exception {
        otherSites();
        plantedSessions();
        refreshRaces();
    }

    private void otherSites() {
        Answer session = register();
        Answer other = register();
        Map<String, String> change = Map.of("name", "Mallory");
        attack(
                "other site: a change with cookies alone",
                NO_CSRF,
                () -> told(browser(session).put("/customers/me", change)));
        attack(
                "other site: an empty CSRF token",
                NO_CSRF,
                () -> told(browser(session).with("X-CSRF-Token", "").put("/customers/me", change)));
        attack(
                "other site: another session's CSRF token",
                NO_CSRF,
                () -> told(browser(session)
                        .with("X-CSRF-Token", other.text("/csrfToken"))
                        .put("/customers/me", change)));
        attack(
                "other site: the session's id as CSRF token",
                NO_CSRF,
                () -> told(browser(session)
                        .with("X-CSRF-Token", session.text("/customer/id"))
                        .put("/customers/me", change)));
        attack(
                "other site: deleting with cookies alone",
                NO_CSRF,
                () -> told(browser(session).delete("/customers/me")));
        attack(
                "other site: signing out with cookies alone",
                NO_CSRF,
                () -> told(browser(session).send("POST", "/auth/logout", "")));
        attack("other site: a form without a preflight", "415 unsupported_media_type", () -> {
            String form = "email=guest%40example.com&password=" + PASSWORD;
            return told(
                    raw("POST /api/v1/auth/login HTTP/1.1", form, "Content-Type: application/x-www-form-urlencoded"));
        });
        attack("other site: JSON as text without a preflight", "415 unsupported_media_type", () -> {
            String json = "{\"email\":\"guest@example.com\",\"password\":\"" + PASSWORD + "\"}";
            return told(raw("POST /api/v1/auth/login HTTP/1.1", json, "Content-Type: text/plain"));
        });
        attack(
                "other site: a change disguised as a read",
                "405 method_not_allowed",
                () -> told(browser(session)
                        .with("X-HTTP-Method-Override", "DELETE")
                        .send("POST", "/customers/me", "{}")));
        for (String origin : List.of(
                ELSEWHERE,
                "null",
                "https://app.shop.example.evil.example",
                "https://evilapp.shop.example",
                "http://app.shop.example",
                "https://app.shop.example:8443")) {
            attack(
                    "other site: reads from " + origin,
                    "none",
                    () -> allowed(browser(session).with("Origin", origin).get("/auth/me")));
        }
    }

    private static String allowed(Answer answer) {
        String origin = answer.header("Access-Control-Allow-Origin");
        return origin.isEmpty() ? "none" : origin;
    }

    private void plantedSessions() {
        attack("planted: cookies that were there before signing in are replaced", "3 new", () -> {
            Answer planted = register();
            Answer mine = browser(planted)
                    .with("X-CSRF-Token", planted.text("/csrfToken"))
                    .post("/auth/register", Map.of("name", "Guest", "email", email(), "password", PASSWORD))
                    .expect(201);
            Set<String> before = Set.of(cookies(planted).split("; "));
            return Stream.of(cookies(mine).split("; "))
                            .filter(cookie -> !before.contains(cookie))
                            .count()
                    + " new";
        });
        attack("planted: a session's id in the body is not taken", "401", () -> {
            String email = register().text("/customer/email");
            anyone().post(
                            "/auth/login",
                            Map.of("email", email, "password", PASSWORD, "sid", "ses_mine", "sessionId", "ses_mine"))
                    .expect(200);
            Actor.Person guessed = new Actor.Person("cus_x", Role.CUSTOMER, "ses_mine", Set.of());
            String forged = Forger.at(shikanji.data(), Instant.now().minus(Duration.ofHours(1)), guessed);
            return String.valueOf(bearing(forged).get("/auth/me").status());
        });
        attack("planted: the planted session knows nothing of who signed in", "false", () -> {
            Answer planted = register();
            Answer mine = register();
            return bearing(planted.text("/accessToken"))
                    .get("/auth/me")
                    .text("/id")
                    .equals(mine.text("/customer/id"));
        });
        attack("planted: a refresh token after signing out", REFUSED, () -> {
            Answer session = register();
            bearing(session.text("/accessToken"))
                    .send("POST", "/auth/logout", "")
                    .expect(204);
            return told(anyone().post("/auth/refresh", Map.of("refreshToken", session.text("/refreshToken"))));
        });
    }

    private void refreshRaces() {
        attack("refresh: ten tabs at once are not signed out", "200 10", () -> {
            Answer session = register();
            List<Answer> answers = AtOnce.run(
                    10, _ -> anyone().post("/auth/refresh", Map.of("refreshToken", session.text("/refreshToken"))));
            long good =
                    answers.stream().filter(answer -> answer.status() == 200).count();
            return bearing(session.text("/accessToken")).get("/auth/me").status() + " " + good;
        });
        attack("refresh: signing out wins against refreshing", REFUSED, () -> {
            Answer session = register();
            List<Answer> answers = AtOnce.run(
                    10,
                    number -> number == 5
                            ? bearing(session.text("/accessToken")).send("POST", "/auth/logout", "")
                            : anyone().post("/auth/refresh", Map.of("refreshToken", session.text("/refreshToken"))));
            return answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .map(answer -> told(bearing(answer.text("/accessToken")).get("/auth/me")))
                    .filter(outcome -> !outcome.equals(REFUSED))
                    .findFirst()
                    .orElse(REFUSED);
        });
        attack(
                "refresh: a guessed token",
                REFUSED,
                () -> told(anyone().post("/auth/refresh", Map.of("refreshToken", "A".repeat(43)))));
        attack(
                "refresh: a token with SQL in it",
                REFUSED,
                () -> told(anyone().post("/auth/refresh", Map.of("refreshToken", "' or '1'='1"))));
    }
}
