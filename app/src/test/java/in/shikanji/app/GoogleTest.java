package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.Json;
import in.shikanji.platform.openid.LocalProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in by Google's word, as a browser does it. */
class GoogleTest {
    static final LocalProvider PROVIDER = new LocalProvider();

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji("--config", settings());

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    /** In a file, since secrets are not taken on the command line. */
    private static String settings() {
        try {
            Path file = Files.createTempFile("shikanji", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(
                            file,
                            "google.issuer=" + PROVIDER.issuer() + "\ngoogle.client-id=" + LocalProvider.CLIENT
                                    + "\ngoogle.client-secret=" + LocalProvider.SECRET + "\nurl=https://shop.example\n")
                    .toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Answer begin(String query) {
        return shikanji.anyone().get("/auth/google" + query).expect(303);
    }

    private static String cookie(Answer answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private static Answer comeBack(Answer begun, String subject) {
        LocalProvider.Back back = PROVIDER.letIn(
                URI.create(begun.header("Location")),
                Map.of("sub", subject, "email", subject + "@gmail.com", "email_verified", true, "name", "Asha"));
        return shikanji.anyone()
                .with("Cookie", cookie(begun, "storefront_google"))
                .get("/auth/google/callback?state=" + back.state() + "&code=" + back.code())
                .expect(303);
    }

    @Test
    void aBrowserGoesThereAndComesBackSignedIn() {
        assertThat(shikanji.anyone()
                        .get("/auth/methods")
                        .expect(200)
                        .at("/google")
                        .asBoolean())
                .isTrue();
        Answer begun = begin("?next=/checkout?step%3Dpay");
        assertThat(begun.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/api/v1/auth/google;");
        assertThat(begun.header("Location"))
                .contains("redirect_uri=https%3A%2F%2Fshop.example%2Fapi%2Fv1%2Fauth%2Fgoogle%2Fcallback");

        Answer back = comeBack(begun, "asha");

        assertThat(back.header("Location")).isEqualTo("/checkout?step=pay");
        assertThat(back.header("Cache-Control")).isEqualTo("no-store");
        assertThat(cookie(back, "storefront_google")).isEqualTo("storefront_google=");
        String me = shikanji.anyone()
                .with("Cookie", cookie(back, "storefront_access"))
                .with("X-Shikanji-App", "storefront")
                .get("/auth/me")
                .expect(200)
                .text("/email");
        assertThat(me).isEqualTo("asha@gmail.com");
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example",
        "//evil.example",
        "/%5Cevil.example",
        "/%09/evil.example",
        "javascript:alert(1)",
        "/%0D%0ASet-Cookie:%20x=y",
        "''",
        "/.evil",
        "/checkout%23x",
    })
    void nobodyIsSentElsewhereAfterwards(String next) {
        assertThat(comeBack(begin("?next=" + next), "meera").header("Location")).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "'', over",
        "?state=guessed&code=guessed, over",
        "?error=access_denied, over",
    })
    void whoComesBackWithoutHavingGoneIsTold(String query, String word) {
        Answer answer = shikanji.anyone().get("/auth/google/callback" + query).expect(303);

        assertThat(answer.header("Location")).isEqualTo("/sign-in?google=" + word + "&next=%2F");
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @Test
    void whoSaysNoThereIsBackOnTheSignInPage() {
        Answer begun = begin("?next=/orders");
        LocalProvider.Back back = PROVIDER.letIn(URI.create(begun.header("Location")), Map.of());

        Answer answer = shikanji.anyone()
                .with("Cookie", cookie(begun, "storefront_google"))
                .get("/auth/google/callback?error=access_denied&state=" + back.state())
                .expect(303);

        assertThat(answer.header("Location")).isEqualTo("/sign-in?google=cancelled&next=%2Forders");
    }

    @Test
    @Tag("once")
    void whatGoogleToldIsExportedAndErased() throws Exception {
        Answer back = comeBack(begin(""), "subjectmark");
        Client person =
                shikanji.anyone().bearing(cookie(back, "storefront_access").substring("storefront_access=".length()));

        assertThat(Json.text(person.get("/customers/me/export").expect(200).at("/services/customer/identities")))
                .contains("\"subject\":\"subjectmark\"")
                .contains("\"provider\":\"google\"");
        person.delete("/customers/me").expect(200);
        for (Columns.Column column : Columns.all(shikanji.data())) {
            assertThat(Columns.holds(shikanji.data(), column, "subjectmark"))
                    .as(column.toString())
                    .isFalse();
        }
    }

    @Test
    void whoSignedInWithGoogleMaySetAPassword() {
        Answer back = comeBack(begin(""), "password");
        shikanji.anyone()
                .bearing(cookie(back, "storefront_access").substring("storefront_access=".length()))
                .put("/auth/password", Map.of("newPassword", "salt-and-mint-9"))
                .expect(204);

        shikanji.signIn("password@gmail.com", "salt-and-mint-9");
    }
}
