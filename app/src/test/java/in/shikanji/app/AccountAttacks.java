package in.shikanji.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Wanting more than what is one's own, and links and codes that are not. */
final class AccountAttacks extends Attacks {
    AccountAttacks(RunningShikanji shikanji) {
        super(shikanji);
    }

    @Override
    void name() throws Exception {
        moreThanOnesOwn();
        linksAndCodes();
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
}
