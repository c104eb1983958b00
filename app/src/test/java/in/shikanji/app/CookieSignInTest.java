package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who somebody is, by the cookies of a browser. */
class CookieSignInTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void scriptsCannotReadTheTokens() {
        List<String> cookies =
                signIn("storefront", "customer@demo.com", "demo123").headers().allValues("Set-Cookie");

        assertThat(cookies).hasSize(3).allMatch(cookie -> cookie.contains("SameSite=Lax"));
        assertThat(cookies)
                .filteredOn(cookie -> cookie.contains("HttpOnly"))
                .extracting(cookie -> cookie.replaceFirst("=.*", ""))
                .containsExactlyInAnyOrder("storefront_access", "storefront_refresh");
    }

    @Test
    void aChangeNeedsTheTokenThatOtherSitesCannotRead() {
        Browser browser = new Browser();
        Answer session = browser.keep(signIn("storefront", "customer@demo.com", "demo123"));
        Client client = browser.client("storefront");
        Map<String, String> change = Map.of("name", "Asha Jain");

        client.get("/auth/me").expect(200);
        client.put("/customers/me", change).expect(403, "csrf_token_invalid");
        client.with("X-CSRF-Token", "guessed").put("/customers/me", change).expect(403, "csrf_token_invalid");
        client.with("X-CSRF-Token", session.text("/csrfToken"))
                .put("/customers/me", change)
                .expect(200);
    }

    @Test
    void anotherSessionsTokenDoesNotDo() {
        Browser browser = new Browser();
        browser.keep(signIn("storefront", "customer@demo.com", "demo123"));
        String others = signIn("storefront", "customer@demo.com", "demo123").text("/csrfToken");

        browser.client("storefront")
                .with("X-CSRF-Token", others)
                .put("/customers/me", Map.of("name", "Asha Jain"))
                .expect(403, "csrf_token_invalid");
    }

    @Test
    void aCustomerAndAMemberOfStaffAreSideBySideInOneBrowser() {
        Browser browser = new Browser();
        browser.keep(signIn("storefront", "customer@demo.com", "demo123"));
        Answer staff = browser.keep(signIn("console", "manager@jainshikanji.com", "manager123"));

        assertThat(browser.client("storefront").get("/auth/me").text("/role")).isEqualTo("customer");
        assertThat(browser.client("console").get("/auth/me").text("/role")).isEqualTo("manager");

        browser.keep(browser.client("console")
                .with("X-CSRF-Token", staff.text("/csrfToken"))
                .send("POST", "/auth/logout", "")
                .expect(204));
        browser.client("console").get("/auth/me").expect(401, "not_authenticated");
        assertThat(browser.client("storefront").get("/auth/me").text("/role")).isEqualTo("customer");
    }

    @Test
    void theCookieRefreshesTheSession() {
        Browser browser = new Browser();
        Answer before = browser.keep(signIn("storefront", "customer@demo.com", "demo123"));

        Answer after = browser.keep(
                browser.client("storefront").send("POST", "/auth/refresh", "").expect(200));

        assertThat(after.text("/refreshToken")).isNotEqualTo(before.text("/refreshToken"));
        assertThat(browser.client("storefront").get("/auth/me").text("/role")).isEqualTo("customer");
    }

    @Test
    void aBrowserWhoseAccessRanOutIsAskedToRefreshAndIsNoStranger() {
        Browser browser = new Browser();
        browser.keep(signIn("storefront", "customer@demo.com", "demo123"));
        browser.drop("storefront_access");

        browser.client("storefront")
                .post("/orders/quote", Basket.of("samosa", 1).json())
                .expect(401, "not_authenticated");
        browser.client("storefront").get("/products").expect(200);
    }

    @Test
    void whoseAccessRanOutIsSignedOutAllTheSame() {
        Browser browser = new Browser();
        Answer session = browser.keep(signIn("storefront", "customer@demo.com", "demo123"));
        browser.drop("storefront_access");

        browser.client("storefront").send("POST", "/auth/logout", "").expect(204);

        shikanji.anyone()
                .post("/auth/refresh", Map.of("refreshToken", session.text("/refreshToken")))
                .expect(401, "not_authenticated");
    }

    private static Answer signIn(String app, String email, String password) {
        return shikanji.anyone()
                .with("X-Shikanji-App", app)
                .post("/auth/login", Map.of("email", email, "password", password))
                .expect(200);
    }

    /** Keeps cookies as a browser does. */
    private static final class Browser {
        private final Map<String, String> cookies = new TreeMap<>();

        Answer keep(Answer answer) {
            for (String cookie : new ArrayList<>(answer.headers().allValues("Set-Cookie"))) {
                String[] pair = cookie.replaceFirst(";.*", "").split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        }

        void drop(String name) {
            cookies.remove(name);
        }

        Client client(String app) {
            String all = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            return shikanji.anyone().with("X-Shikanji-App", app).with("Cookie", all);
        }
    }
}
