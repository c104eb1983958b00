package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What attackers try first, each row one attack over HTTP beside what it must come to. Guesses at ids are in
 * {@code PermissionsTest}, broken requests in {@code FuzzTest}, Google's lies in {@code OpenIdProviderTest}.
 */
class AttacksTest {
    private static final String PASSWORD = "salt-and-mint-9";
    private static final String REFUSED = "401 not_authenticated";
    private static final String NO_CSRF = "403 csrf_token_invalid";
    private static final String ELSEWHERE = "https://evil.example";

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji(
            "--url",
            "https://shop.example",
            "--cors-origins",
            "https://app.shop.example",
            "--trusted-proxies",
            "127.0.0.1");

    private static final AtomicInteger MACHINES = new AtomicInteger();

    private final List<DynamicTest> attacks = new ArrayList<>();

    private void attack(String name, String outcome, Callable<Object> attempt) {
        attacks.add(DynamicTest.dynamicTest(
                name, () -> assertThat(String.valueOf(attempt.call())).as(name).isEqualTo(outcome)));
    }

    private static String told(Answer answer) {
        return (answer.status() + " " + answer.code()).strip();
    }

    /** On a machine of their own each time, so that the limits of one address hide nothing. */
    private static Client anyone() {
        int number = MACHINES.incrementAndGet();
        return shikanji.anyone().with("X-Forwarded-For", "10.1." + number / 250 + "." + (1 + number % 250));
    }

    private static Client bearing(String token) {
        return anyone().bearing(token);
    }

    private static String email() {
        return UUID.randomUUID() + "@example.com";
    }

    private static Answer register() {
        return anyone().post("/auth/register", Map.of("name", "Guest", "email", email(), "password", PASSWORD))
                .expect(201);
    }

    private static Answer signIn(String email) {
        return anyone().post("/auth/login", Map.of("email", email, "password", PASSWORD));
    }

    private static String cookies(Answer session) {
        return String.join(
                "; ",
                session.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                        .toList());
    }

    private static Client browser(Answer session) {
        return anyone().with("X-Shikanji-App", "storefront").with("Cookie", cookies(session));
    }

    private static Client owner() {
        return shikanji.staff("owner");
    }

    /** Somebody who works here, by a link. */
    private static Answer colleague(String role) {
        String email = email();
        owner().post("/stores/mg-road/staff", Map.of("name", "Guest", "email", email, "role", role))
                .expect(201);
        return anyone().post("/auth/join", Map.of("token", joinLink(email), "password", PASSWORD))
                .expect(201);
    }

    private static String joinLink(String email) {
        return Letters.link(anyone(), email, "Join Jain Shikanji");
    }

    @TestFactory
    Stream<DynamicTest> everyAttackComesToNothing() throws Exception {
        forgedTokens();
        oldTokens();
        otherProofs();
        otherSites();
        plantedSessions();
        refreshRaces();
        headers();
        redirects();
        moreThanOnesOwn();
        linksAndCodes();
        return attacks.stream();
    }

    @Test
    void thereAreAtLeastSixty() throws Exception {
        assertThat(everyAttackComesToNothing().map(DynamicTest::getDisplayName))
                .hasSizeGreaterThanOrEqualTo(60)
                .doesNotHaveDuplicates();
    }

    private void forgedTokens() throws Exception {
        String real = register().text("/accessToken");
        String published = JWKSet.parse(
                        Json.text(anyone().get("/.well-known/jwks.json").body()))
                .getKeys()
                .getFirst()
                .toJSONString();
        Forger forger = new Forger(real, published);
        Map<String, Callable<String>> forged = new HashMap<>();
        forged.put("no signature at all", forger::unsigned);
        forged.put("alg none beside a real signature", () -> forger.none("none"));
        forged.put("alg nOnE", () -> forger.none("nOnE"));
        forged.put("alg empty", () -> forger.none(""));
        forged.put("owner's role under a guest's signature", forger::changed);
        forged.put("an empty signature", () -> forger.withSignature(""));
        forged.put("a signature of zeros", () -> forger.withSignature("A".repeat(86)));
        forged.put("a signature of ones", () -> forger.withSignature("_".repeat(85) + "w"));
        forged.put("a signature in DER", () -> forger.withSignature("MEUCIQ" + "A".repeat(89)));
        forged.put("two parts only", forger::cut);
        forged.put("six parts", forger::twice);
        forged.put("the public key as a shared secret", forger::publicKeyAsSecret);
        forged.put("a stranger's key under our name", () -> forger.strangersKey(header -> header));
        forged.put("a stranger's key under no name", () -> forger.strangersKey(header -> header.keyID(null)));
        forged.put("a stranger's key in the token", forger::strangersKeyBroughtAlong);
        forged.put("a stranger's key at an address", forger::strangersKeyAtAnAddress);
        forged.put("a key's name that is a path", forger::strangersKeyWithPath);
        forged.put("RS256", forger::anotherAlgorithm);
        forged.put("what must be understood", forger::whatMustBeUnderstood);
        forged.put("nothing", () -> ".");
        forged.put("JSON", () -> "{\"role\":\"owner\"}");
        forged.put("a very long one", () -> "a".repeat(6_000));
        forged.forEach((name, token) -> attack(
                "token: " + name, REFUSED, () -> told(bearing(token.call()).get("/admin/integrity"))));
        attack(
                "token: the real one, to be sure",
                "200",
                () -> told(bearing(real).get("/auth/me")));
    }

    private void oldTokens() {
        Actor.Person nobody = new Actor.Person("stf_none", Role.OWNER, "ses_none", Set.of());
        attack("token: over since a second", REFUSED, () -> {
            Instant then = Instant.now().minus(Duration.ofMinutes(15)).minusSeconds(1);
            return told(bearing(Forger.at(shikanji.data(), then, nobody)).get("/admin/integrity"));
        });
        attack("token: of a time to come", REFUSED, () -> {
            Instant then = Instant.now().plus(Duration.ofDays(1));
            return told(bearing(Forger.at(shikanji.data(), then, nobody)).get("/admin/integrity"));
        });
        attack("token: of who signed out", REFUSED, () -> {
            Client person = bearing(register().text("/accessToken"));
            person.send("POST", "/auth/logout", "").expect(204);
            return told(person.get("/auth/me"));
        });
        attack("token: of before the password changed", REFUSED, () -> {
            Answer first = register();
            Client other = bearing(signIn(first.text("/customer/email")).text("/accessToken"));
            other.put("/auth/password", Map.of("currentPassword", PASSWORD, "newPassword", "mint-and-salt-7"))
                    .expect(204);
            return told(bearing(first.text("/accessToken")).get("/auth/me"));
        });
        attack("token: of who was erased", REFUSED, () -> {
            Client person = bearing(register().text("/accessToken"));
            person.delete("/customers/me").expect(200);
            return told(person.get("/auth/me"));
        });
        attack("token: of a role one had", REFUSED, () -> {
            Answer session = colleague("manager");
            owner().put("/stores/mg-road/staff/" + session.text("/customer/id"), Map.of("role", "chef"))
                    .expect(200);
            return told(bearing(session.text("/accessToken")).get("/stores/mg-road/staff"));
        });
    }

    private void otherProofs() {
        Answer session = register();
        attack(
                "proof: the refresh token as an access token",
                REFUSED,
                () -> told(bearing(session.text("/refreshToken")).get("/auth/me")));
        attack(
                "proof: the CSRF token as an access token",
                REFUSED,
                () -> told(bearing(session.text("/csrfToken")).get("/auth/me")));
        attack(
                "proof: the token in the address",
                REFUSED,
                () -> told(anyone().get("/auth/me?access_token=" + session.text("/accessToken"))));
        attack(
                "proof: the token under another scheme",
                REFUSED,
                () -> told(anyone().with("Authorization", "Basic " + session.text("/accessToken"))
                        .get("/auth/me")));
        attack(
                "proof: the access token to refresh with",
                "422 validation_failed",
                () -> told(anyone().post("/auth/refresh", Map.of("refreshToken", session.text("/accessToken")))));
        attack(
                "proof: a bad token beside good cookies",
                REFUSED,
                () -> told(browser(session).bearing("x.y.z").get("/auth/me")));
        attack(
                "proof: the other page's cookies",
                REFUSED,
                () -> told(browser(session).with("X-Shikanji-App", "console").get("/auth/me")));
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

    private void headers() {
        attack("header: a line break in the request's id", "no echo", () -> {
            Answer answer = raw("GET /api/v1/stores HTTP/1.1", "", "X-Request-Id: a\r\n Set-Cookie: planted=1");
            return answer.headers().map().toString().contains("planted") ? "echo" : "no echo";
        });
        attack("header: a bare line feed in the request's id", "no echo", () -> {
            Answer answer = raw("GET /api/v1/stores HTTP/1.1", "", "X-Request-Id: a\nSet-Cookie: planted=1");
            return answer.headers().map().toString().contains("planted") ? "echo" : "no echo";
        });
        attack("header: markup in the request's id", "no echo", () -> {
            Answer answer = anyone().with("X-Request-Id", "<script>").get("/stores");
            return answer.header("X-Request-Id").contains("<") ? "echo" : "no echo";
        });
        attack("header: a very long request's id", "no echo", () -> {
            Answer answer = anyone().with("X-Request-Id", "a".repeat(2_000)).get("/stores");
            return answer.header("X-Request-Id").length() > 200 ? "echo" : "no echo";
        });
        attack("header: another host's name in links that are sent", "true", () -> {
            String email = register().text("/customer/email");
            raw(
                    "POST /api/v1/auth/forgot-password HTTP/1.1",
                    "{\"email\":\"" + email + "\"}",
                    "Content-Type: application/json",
                    "X-Forwarded-Host: evil.example");
            Letters.link(anyone(), email, "A new password");
            return !anyone().get("/dev/mail").body().toString().contains("evil.example");
        });
        attack("header: forwarded addresses in front of one's own", "429 rate_limited", () -> {
            Answer last = signIn(email());
            for (int guess = 0; guess <= 30; guess++) {
                last = shikanji.anyone()
                        .with("X-Forwarded-For", "198.51.100." + guess + ", 203.0.113.7")
                        .post("/auth/login", Map.of("email", email(), "password", PASSWORD));
            }
            return told(last);
        });
        attack(
                "header: another path in a header",
                REFUSED,
                () -> told(anyone().with("X-Original-URL", "/api/v1/stores")
                        .with("X-Rewrite-URL", "/api/v1/stores")
                        .get("/admin/integrity")));
        attack("header: a control character in an idempotency key", "400", () -> {
            Client person = bearing(register().text("/accessToken"));
            return person.keyed("a\tb")
                    .post("/orders", Basket.of("samosa", 1).json())
                    .status();
        });
    }

    private void redirects() {
        for (String path : List.of(
                "//evil.example/%2e%2e",
                "//evil.example/console",
                "/\\evil.example",
                "/console//evil.example",
                "/%0d%0aLocation:%20https://evil.example",
                "/api/v1/auth/google?next=https://evil.example")) {
            attack("redirect: " + path, "stays", () -> {
                Answer answer = raw("GET " + path + " HTTP/1.1", "");
                String location = answer.header("Location");
                return location.isEmpty() || isOurs(location) ? "stays" : "leaves for " + location;
            });
        }
        attack(
                "redirect: a callback that nobody asked for",
                "422 not_offered",
                () -> told(anyone().get("/auth/google/callback?state=x&code=y")));
    }

    private static boolean isOurs(String location) {
        return location.startsWith("/")
                && !location.startsWith("//")
                && URI.create(location).getHost() == null;
    }

    private void moreThanOnesOwn() {
        attack(
                "more: registering as owner",
                "customer",
                () -> anyone().post(
                                "/auth/register",
                                Map.of(
                                        "name",
                                        "Mallory",
                                        "email",
                                        email(),
                                        "password",
                                        PASSWORD,
                                        "role",
                                        "owner",
                                        "storeIds",
                                        List.of("mg-road"),
                                        "emailVerified",
                                        true))
                        .expect(201)
                        .text("/customer/role"));
        attack("more: making oneself owner", "customer", () -> {
            Client person = bearing(register().text("/accessToken"));
            person.put("/customers/me", Map.of("role", "owner", "storeIds", List.of("mg-road")))
                    .expect(200);
            return person.get("/auth/me").text("/role");
        });
        attack("more: confirming one's own address by hand", "false", () -> {
            Client person = bearing(register().text("/accessToken"));
            person.put("/customers/me", Map.of("emailVerified", true, "name", "Mallory"))
                    .expect(200);
            return person.get("/auth/me").at("/emailVerified");
        });
        attack(
                "more: a manager who invites an owner",
                "403 not_allowed",
                () -> told(shikanji.manager()
                        .post("/stores/mg-road/staff", Map.of("name", "Mallory", "email", email(), "role", "owner"))));
        attack("more: a manager who changes their own role", "422 not_oneself", () -> {
            String id = shikanji.manager().get("/auth/me").text("/id");
            return told(shikanji.manager().put("/stores/mg-road/staff/" + id, Map.of("role", "manager")));
        });
        attack("more: a customer as a member of staff", "404 not_found", () -> {
            String id = register().text("/customer/id");
            return told(owner().put("/stores/mg-road/staff/" + id, Map.of("role", "owner")));
        });
        attack("more: a price of one's own", "the menu's", () -> {
            Client person = bearing(register().text("/accessToken"));
            Answer order = person.once()
                    .post(
                            "/orders",
                            Basket.of("samosa", 1).with("totalPaise", 1).json())
                    .expect(201);
            return order.number("/totalPaise") == 8_000 ? "the menu's" : order.body();
        });
        attack(
                "more: a quantity of minus one",
                "422 invalid_quantity",
                () -> told(bearing(register().text("/accessToken"))
                        .once()
                        .post("/orders", Basket.of("samosa", -1).json())));
        attack("more: a quote's token with other letters", "422 quote_invalid", () -> {
            Client person = bearing(register().text("/accessToken"));
            String token = person.post("/orders/quote", Basket.of("samosa", 1).json())
                    .expect(200)
                    .text("/quoteToken");
            String other = (token.startsWith("a") ? "b" : "a") + token.substring(1);
            return told(person.once().post("/orders", Map.of("quoteToken", other, "paymentMethod", "counter")));
        });
        attack("more: another's quote", "422 quote_invalid", () -> {
            String token = bearing(register().text("/accessToken"))
                    .post("/orders/quote", Basket.of("samosa", 1).json())
                    .expect(200)
                    .text("/quoteToken");
            return told(bearing(register().text("/accessToken"))
                    .once()
                    .post("/orders", Map.of("quoteToken", token, "paymentMethod", "counter")));
        });
        attack("more: a search with SQL in it", "200 0", () -> {
            Answer found = shikanji.staff("support").get("/customers?q=%27%20or%20%271%27=%271");
            return found.status() + " " + found.at("/items").size();
        });
        attack(
                "more: a list's mark of one's own making",
                "400 malformed_request",
                () -> told(owner().get("/admin/audit?cursor=JyBvciAnMSc9JzE")));
    }

    private void linksAndCodes() {
        attack("link: an invitation as a new password", "422 link_over", () -> {
            String email = email();
            owner().post("/stores/mg-road/staff", Map.of("name", "Guest", "email", email, "role", "chef"))
                    .expect(201);
            return told(anyone().post("/auth/reset-password", Map.of("token", joinLink(email), "password", PASSWORD)));
        });
        attack("link: a confirmed address as a new password", "422 link_over", () -> {
            String email = register().text("/customer/email");
            String link = Letters.link(anyone(), email, "Is this your e-mail address?");
            return told(anyone().post("/auth/reset-password", Map.of("token", link, "password", PASSWORD)));
        });
        attack("link: of a new password, as an invitation", "422 link_over", () -> {
            String email = register().text("/customer/email");
            anyone().post("/auth/forgot-password", Map.of("email", email)).expect(204);
            String link = Letters.link(anyone(), email, "A new password");
            return told(anyone().post("/auth/join", Map.of("token", link, "password", PASSWORD)));
        });
        attack("link: used at once by ten", "1", () -> {
            String email = register().text("/customer/email");
            anyone().post("/auth/forgot-password", Map.of("email", email)).expect(204);
            String link = Letters.link(anyone(), email, "A new password");
            return AtOnce.run(
                            10,
                            number -> anyone().post(
                                            "/auth/reset-password",
                                            Map.of("token", link, "password", "pepper-and-mint-" + number)))
                    .stream()
                    .filter(answer -> answer.status() == 204)
                    .count();
        });
        attack("link: for who is not known is answered alike", "204 204", () -> {
            String email = register().text("/customer/email");
            return anyone().post("/auth/forgot-password", Map.of("email", email))
                            .status() + " "
                    + anyone().post("/auth/forgot-password", Map.of("email", email()))
                            .status();
        });
        attack("code: the right one after five wrong ones", "422 code_over", () -> {
            anyone().post("/auth/otp/request", Map.of("phone", "9845055001")).expect(202);
            String code = Letters.code(anyone(), "+919845055001");
            String wrong = code.equals("000000") ? "000001" : "000000";
            for (int guess = 0; guess < 5; guess++) {
                anyone().post("/auth/otp/verify", Map.of("phone", "9845055001", "code", wrong, "name", "Mallory"));
            }
            return told(
                    anyone().post("/auth/otp/verify", Map.of("phone", "9845055001", "code", code, "name", "Mallory")));
        });
        attack("code: of another phone", "422 code_over", () -> {
            anyone().post("/auth/otp/request", Map.of("phone", "9845065002")).expect(202);
            String code = Letters.code(anyone(), "+919845065002");
            return told(
                    anyone().post("/auth/otp/verify", Map.of("phone", "9845065003", "code", code, "name", "Mallory")));
        });
        attack("code: to confirm a phone, to sign in with", "422 code_over", () -> {
            Client person = bearing(register().text("/accessToken"));
            person.post("/auth/otp/request", Map.of("phone", "9845075004", "purpose", "verify"))
                    .expect(202);
            String code = Letters.code(anyone(), "+919845075004");
            return told(
                    anyone().post("/auth/otp/verify", Map.of("phone", "9845075004", "code", code, "name", "Mallory")));
        });
        attack(
                "code: abroad, where a text costs a dollar",
                "422 invalid_phone",
                () -> told(anyone().post("/auth/otp/request", Map.of("phone", "+8821612345678"))));
        attack("code: a password instead of a second factor", "401 code_required", () -> {
            Answer session = colleague("manager");
            Client person = bearing(session.text("/accessToken"));
            String secret =
                    person.send("POST", "/auth/second-factor", "").expect(200).text("/secret");
            person.put("/auth/second-factor", Map.of("code", Totp.code(secret, Instant.now())))
                    .expect(200);
            return told(signIn(session.text("/customer/email")));
        });
        attack("code: the same one of a second factor again", "401 wrong_code", () -> {
            Answer session = colleague("manager");
            Client person = bearing(session.text("/accessToken"));
            String secret =
                    person.send("POST", "/auth/second-factor", "").expect(200).text("/secret");
            String code = Totp.code(secret, Instant.now());
            person.put("/auth/second-factor", Map.of("code", code)).expect(200);
            return told(anyone().post(
                            "/auth/login",
                            Map.of("email", session.text("/customer/email"), "password", PASSWORD, "code", code)));
        });
        attack("code: a new password does not take the second factor away", "401 code_required", () -> {
            Answer session = colleague("manager");
            String email = session.text("/customer/email");
            Client person = bearing(session.text("/accessToken"));
            String secret =
                    person.send("POST", "/auth/second-factor", "").expect(200).text("/secret");
            person.put("/auth/second-factor", Map.of("code", Totp.code(secret, Instant.now())))
                    .expect(200);
            anyone().post("/auth/forgot-password", Map.of("email", email)).expect(204);
            String link = Letters.link(anyone(), email, "A new password");
            anyone().post("/auth/reset-password", Map.of("token", link, "password", PASSWORD + "1"))
                    .expect(204);
            return told(anyone().post("/auth/login", Map.of("email", email, "password", PASSWORD + "1")));
        });
    }

    /** A request as the bytes are, which no client library would send. */
    private static Answer raw(String line, String body, String... headers) throws IOException {
        URI url = URI.create(shikanji.url());
        String request = line + "\r\nHost: evil.example\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n"
                + String.join(
                        "", Stream.of(headers).map(header -> header + "\r\n").toList()) + "\r\n" + body;
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return RawAnswer.of(line, new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
