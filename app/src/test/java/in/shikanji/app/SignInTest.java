package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who somebody is, by token. */
class SignInTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void whoRegistersIsSignedInAndMaySignInAgain() {
        Answer registered = register("Meera@Example.com", "lemon-and-cumin").expect(201);

        Answer signedIn = signIn("meera@example.com", "lemon-and-cumin").expect(200);

        assertThat(registered.text("/customer/email")).isEqualTo("meera@example.com");
        assertThat(registered.text("/customer/role")).isEqualTo("customer");
        assertThat(me(signedIn).text("/id")).isEqualTo(registered.text("/customer/id"));
        assertThat(signedIn.text("/accessToken")).isNotEqualTo(registered.text("/accessToken"));
        assertThat(registered.body().toString()).doesNotContain("lemon-and-cumin");
    }

    @Test
    void oneAddressHasOneAccount() {
        List<Answer> answers = AtOnce.run(8, _ -> register("twin@example.com", "lemon-and-cumin"));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.code().equals("email_taken"))
                .hasSize(7);
        register("TWIN@example.com", "lemon-and-cumin").expect(409, "email_taken");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        register("known@example.com", "lemon-and-cumin").expect(201);

        Answer wrong = signIn("known@example.com", "lemon-and-mint").expect(401, "wrong_credentials");
        Answer unknown = signIn("stranger@example.com", "lemon-and-mint").expect(401, "wrong_credentials");

        assertThat(wrong.text("/detail")).isEqualTo(unknown.text("/detail"));
        assertThat(wrong.body().propertyNames()).isEqualTo(unknown.body().propertyNames());
    }

    @ParameterizedTest
    @CsvSource({
        "/email, nobody, lemon-and-cumin",
        "/email, a b@example.com, lemon-and-cumin",
        "/email, '', lemon-and-cumin",
        "/password, short@example.com, 1234567"
    })
    void anAccountNeedsAnAddressAndAPassword(String pointer, String email, String password) {
        Answer answer = register(email, password).expect(422);

        assertThat(answer.texts("/errors", "pointer")).containsExactly(pointer);
    }

    @Test
    void aLongPasswordCountsToItsEnd() {
        String most = "p".repeat(127);
        register("long@example.com", most + "a").expect(201);

        signIn("long@example.com", most + "b").expect(401, "wrong_credentials");
        signIn("long@example.com", most + "a").expect(200);
        register("longer@example.com", most + "ab").expect(422);
    }

    @Test
    void aRefreshTokenIsExchangedForAnother() {
        Answer signedIn = register("refresh@example.com", "lemon-and-cumin").expect(201);

        Answer refreshed = refresh(signedIn.text("/refreshToken")).expect(200);
        Answer again = refresh(refreshed.text("/refreshToken")).expect(200);

        assertThat(refreshed.text("/refreshToken")).isNotEqualTo(signedIn.text("/refreshToken"));
        assertThat(me(again).text("/id")).isEqualTo(signedIn.text("/customer/id"));
        refresh("nobody-gave-this-out").expect(401, "not_authenticated");
    }

    @Test
    void signingOutEndsTheAccessTokenAtOnce() {
        Answer signedIn = register("leaving@example.com", "lemon-and-cumin").expect(201);
        Answer elsewhere = signIn("leaving@example.com", "lemon-and-cumin").expect(200);
        Client customer = shikanji.anyone().bearing(signedIn.text("/accessToken"));

        customer.send("POST", "/auth/logout", "").expect(204);

        customer.get("/auth/me").expect(401, "not_authenticated");
        refresh(signedIn.text("/refreshToken")).expect(401, "not_authenticated");
        assertThat(me(elsewhere).text("/id")).isEqualTo(signedIn.text("/customer/id"));
        shikanji.anyone().send("POST", "/auth/logout", "").expect(204);
    }

    @Test
    void aTokenThatWeDidNotSignIsNone() {
        String token = register("honest@example.com", "lemon-and-cumin").text("/accessToken");
        String[] parts = token.split("\\.", -1);
        String claims = Base64URL.from(parts[1]).decodeToString();
        String promoted = parts[0] + '.' + Base64URL.encode(claims.replace("customer", "owner")) + '.' + parts[2];
        String unsigned = Base64URL.encode("{\"alg\":\"none\"}") + "." + parts[1] + ".";
        String symmetric = Base64URL.encode("{\"alg\":\"HS256\"}") + "." + parts[1] + "." + parts[2];

        for (String forged : List.of(promoted, unsigned, symmetric, parts[0] + "." + parts[1], "nonsense")) {
            shikanji.anyone().bearing(forged).get("/auth/me").expect(401, "not_authenticated");
            shikanji.anyone().bearing(forged).get("/stores").expect(401, "not_authenticated");
        }
        shikanji.anyone().bearing(token).get("/auth/me").expect(200);
    }

    @Test
    void whatIsNotForEverybodyAsksForASignIn() {
        for (String path : List.of("/auth/me", "/customers/me", "/orders", "/inventory?storeId=mg-road", "/orders/x")) {
            shikanji.anyone().get(path).expect(401, "not_authenticated");
        }
        for (String path : List.of("/orders", "/inventory?storeId=mg-road", "/admin/integrity")) {
            shikanji.customer().get(path).expect(403, "not_allowed");
        }
        shikanji.manager().get("/admin/integrity").expect(403, "not_allowed");
    }

    private static Answer register(String email, String password) {
        return shikanji.anyone().post("/auth/register", Map.of("name", "Meera", "email", email, "password", password));
    }

    private static Answer signIn(String email, String password) {
        return shikanji.anyone().post("/auth/login", Map.of("email", email, "password", password));
    }

    private static Answer refresh(String token) {
        return shikanji.anyone().post("/auth/refresh", Map.of("refreshToken", token));
    }

    private static Answer me(Answer session) {
        return shikanji.anyone()
                .bearing(session.text("/accessToken"))
                .get("/auth/me")
                .expect(200);
    }
}
