package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** By phone, by link, on several devices: over HTTP, as the pages do. */
class WaysToSignInTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private static Client anyone() {
        return shikanji.anyone();
    }

    private static Client as(Answer session) {
        return anyone().bearing(session.text("/accessToken"));
    }

    private static Answer register(String email) {
        return anyone().post("/auth/register", Map.of("name", "Meera", "email", email, "password", "lemon-and-cumin"))
                .expect(201);
    }

    private static Answer signIn(String email, String password) {
        return anyone().post("/auth/login", Map.of("email", email, "password", password));
    }

    @Test
    void aGuestOrdersWithNothingButAPhone() {
        anyone().post("/auth/otp/request", Map.of("phone", "98450 11001")).expect(202);
        String code = Letters.code(anyone(), "+919845011001");
        anyone().post("/auth/otp/verify", Map.of("phone", "9845011001", "code", code))
                .expect(422, "name_required");

        Answer session = anyone().post("/auth/otp/verify", Map.of("phone", "9845011001", "code", code, "name", "Guest"))
                .expect(201);

        assertThat(session.at("/customer/email").isNull()).isTrue();
        assertThat(session.at("/customer/phoneVerified").asBoolean()).isTrue();
        Answer order =
                PlacedOrder.place(as(session).once(), Basket.of("samosa", 1)).expect(201);
        as(session).get("/orders/" + order.text("/id")).expect(200);
        as(session).put("/customers/me", Map.of("phone", "9845099999")).expect(422, "phone_needed");
        as(session)
                .put("/customers/me", Map.of("name", "Asha", "phone", "98450 11001"))
                .expect(200);
        anyone().post("/auth/otp/verify", Map.of("phone", "9845011001", "code", code))
                .expect(422, "code_over");
    }

    @Test
    void whoAsksForCodesTooOftenIsToldHowLongToWait() {
        anyone().post("/auth/otp/request", Map.of("phone", "9845011002")).expect(202);

        Answer again = anyone().post("/auth/otp/request", Map.of("phone", "+91 98450-11002"))
                .expect(429, "rate_limited");

        assertThat(Integer.parseInt(again.header("Retry-After"))).isBetween(1, 30);
    }

    @Test
    void aForgottenPasswordIsReplacedByLink() {
        register("forgetful@example.com");
        anyone().post("/auth/forgot-password", Map.of("email", "Forgetful@example.com"))
                .expect(204);
        anyone().post("/auth/forgot-password", Map.of("email", "nobody@example.com"))
                .expect(204);
        String link = Letters.link(anyone(), "forgetful@example.com", "A new password");

        anyone().post("/auth/reset-password", Map.of("token", link, "password", "password1"))
                .expect(422, "password_too_common");
        anyone().post("/auth/reset-password", Map.of("token", link, "password", "salt-and-mint-9"))
                .expect(204);

        anyone().post("/auth/reset-password", Map.of("token", link, "password", "mint-and-salt-9"))
                .expect(422, "link_over");
        signIn("forgetful@example.com", "lemon-and-cumin").expect(401, "wrong_credentials");
        signIn("forgetful@example.com", "salt-and-mint-9").expect(200);
    }

    @Test
    void anAddressIsProvenByTheLinkThatComesWithTheAccount() {
        Answer session = register("proven@example.com");
        String link = Letters.link(anyone(), "proven@example.com", "Is this your e-mail address?");
        assertThat(as(session).get("/auth/me").at("/emailVerified").asBoolean()).isFalse();

        anyone().post("/auth/verify-email", Map.of("token", link)).expect(204);

        assertThat(as(session).get("/auth/me").at("/emailVerified").asBoolean()).isTrue();
        anyone().post("/auth/verify-email", Map.of("token", link)).expect(422, "link_over");
        as(session).send("POST", "/auth/verify-email/request", "").expect(204);
    }

    @Test
    void devicesAreListedAndSignedOut() {
        Answer here = register("devices@example.com");
        Answer there = signIn("devices@example.com", "lemon-and-cumin").expect(200);
        Answer lost = signIn("devices@example.com", "lemon-and-cumin").expect(200);
        Answer list = as(here).get("/auth/sessions").expect(200);
        assertThat(list.at("/items")).hasSize(3);
        assertThat(list.at("/items")
                        .valueStream()
                        .filter(device -> device.path("current").asBoolean()))
                .hasSize(1);

        String id = as(lost).get("/auth/sessions")
                .at("/items")
                .valueStream()
                .filter(device -> device.path("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        shikanji.customer().delete("/auth/sessions/" + id).expect(404);
        as(here).delete("/auth/sessions/" + id).expect(204);

        as(lost).get("/auth/me").expect(401);
        as(there).get("/auth/me").expect(200);
        as(here).delete("/auth/sessions").expect(204);
        as(there).get("/auth/me").expect(401);
        as(here).get("/auth/me").expect(200);
    }

    @Test
    void anotherPasswordSignsOutTheOtherDevices() {
        Answer here = register("changing@example.com");
        Answer there = signIn("changing@example.com", "lemon-and-cumin").expect(200);

        as(here).put("/auth/password", Map.of("currentPassword", "guessed-it", "newPassword", "salt-and-mint-9"))
                .expect(422, "wrong_password");
        as(here).put("/auth/password", Map.of("currentPassword", "lemon-and-cumin", "newPassword", "salt-and-mint-9"))
                .expect(204);

        as(there).get("/auth/me").expect(401);
        as(here).get("/auth/me").expect(200);
        signIn("changing@example.com", "salt-and-mint-9").expect(200);
    }

    @Test
    void whatIsSetUpIsOffered() {
        Answer methods = anyone().get("/auth/methods").expect(200);

        for (String way : List.of("password", "phone", "passwordReset")) {
            assertThat(methods.at("/" + way).asBoolean()).as(way).isTrue();
        }
    }

    @Test
    void afterTooManyGuessesTheRightPasswordWaitsToo() {
        register("guessed@example.com");
        for (int guess = 0; guess < 5; guess++) {
            signIn("guessed@example.com", "guess-" + guess).expect(401, "wrong_credentials");
        }

        Answer waiting = signIn("guessed@example.com", "lemon-and-cumin").expect(429, "rate_limited");

        assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 15);
    }
}
