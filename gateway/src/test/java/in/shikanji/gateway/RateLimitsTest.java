package in.shikanji.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Authenticator;
import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.TestServer;
import in.shikanji.platform.http.TrustedProxies;
import in.shikanji.platform.telemetry.Metrics;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final String[] SMALL = {
        "--limits-sensitive=2", "--limits-reads=5", "--limits-person=3", "--limits-staff=4"
    };

    private final Metrics metrics = new Metrics();
    private final TestServer server = start(SMALL);

    @AfterEach
    void stop() {
        server.close();
        metrics.close();
    }

    @Test
    void stopsGuessingOfPasswordsByAddress() throws Exception {
        assertThat(signIn("1.2.3.4").statusCode()).isEqualTo(200);
        var second = signIn("1.2.3.4");
        assertThat(second.headers().firstValue("RateLimit-Policy")).hasValue("\"sensitive\";q=2;w=60");
        assertThat(second.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"sensitive\";r=0;t=");

        var third = signIn("1.2.3.4");

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.body()).contains("\"code\":\"rate_limited\"");
        assertThat(Long.parseLong(third.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 30L);
        assertThat(third.headers().firstValue("RateLimit")).isPresent();
        assertThat(third.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(signIn("1.2.3.5").statusCode()).isEqualTo(200);
    }

    @Test
    void takesANetworkOf64BitsAsOneAddress() throws Exception {
        assertThat(signIn("2001:db8:1:2::1").statusCode()).isEqualTo(200);
        assertThat(signIn("2001:db8:1:2:ffff::9").statusCode()).isEqualTo(200);
        assertThat(signIn("2001:db8:1:2:aaaa:bbbb:cccc:dddd").statusCode()).isEqualTo(429);
        assertThat(signIn("2001:db8:1:3::1").statusCode()).isEqualTo(200);
    }

    @Test
    void limitsSearchesAndChangesWithoutASessionTogether() throws Exception {
        assertThat(server.get("/api/v1/products?q=chai").statusCode()).isEqualTo(200);
        assertThat(server.post("/api/v1/orders", "{}").statusCode()).isEqualTo(200);

        assertThat(server.get("/api/v1/products?q=chai").statusCode()).isEqualTo(429);
        assertThat(server.get("/api/v1/products").statusCode()).isEqualTo(200);
    }

    @Test
    void countsGoingToGoogleAsSigningIn() throws Exception {
        assertThat(server.get("/api/v1/auth/google").statusCode()).isEqualTo(200);
        assertThat(server.get("/api/v1/auth/google/callback").statusCode()).isEqualTo(200);

        assertThat(server.get("/api/v1/auth/google").statusCode()).isEqualTo(429);
        assertThat(server.get("/api/v1/products").statusCode()).isEqualTo(200);
    }

    @Test
    void givesPlainReadsMoreAndTellsCachesNothing() throws Exception {
        for (int i = 0; i < 5; i++) {
            var answer = server.get("/api/v1/products");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("RateLimit")).isEmpty();
        }
        assertThat(server.get("/api/v1/products").statusCode()).isEqualTo(429);
    }

    @Test
    void countsPeopleWhoSignedInByThemselves() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(as("customer-1").statusCode()).isEqualTo(200);
        }
        assertThat(as("customer-1").statusCode()).isEqualTo(429);
        assertThat(as("customer-2").statusCode()).isEqualTo(200);
        for (int i = 0; i < 4; i++) {
            assertThat(as("staff-1").statusCode()).isEqualTo(200);
        }
        assertThat(as("staff-1").statusCode()).isEqualTo(429);
    }

    @Test
    void countsBadTokensByAddress() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(as("bad").statusCode()).isEqualTo(401);
        }
        assertThat(as("bad").statusCode()).isEqualTo(429);
    }

    @Test
    void neverStopsTheWebhook() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(server.post("/api/v1/payments/webhook", "{}").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void neverStopsPicturesButThoseWhoChangeThem() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(server.get("/images/products/1.jpg").statusCode()).isEqualTo(200);
        }
        for (int i = 0; i < 2; i++) {
            assertThat(server.post("/api/v1/products/1/images/2", "{}").statusCode())
                    .isEqualTo(200);
        }
        assertThat(server.post("/api/v1/products/1/images/2", "{}").statusCode())
                .isEqualTo(429);
    }

    @Test
    void canBeSwitchedOff() throws Exception {
        try (TestServer free = start("--limits", "off", "--limits-reads=1")) {
            for (int i = 0; i < 3; i++) {
                assertThat(free.get("/api/v1/products").statusCode()).isEqualTo(200);
            }
        }
    }

    private HttpResponse<String> signIn(String address) throws Exception {
        return server.post("/api/v1/auth/login", "{}", "X-Forwarded-For", address);
    }

    private HttpResponse<String> as(String token) throws Exception {
        return server.get("/api/v1/products", "Authorization", "Bearer " + token);
    }

    private TestServer start(String... options) {
        Authenticator authenticator = credentials -> credentials
                .bearerToken()
                .<Actor>map(token -> switch (token.split("-", 2)[0]) {
                    case "customer" -> new Actor.Person(token, Role.CUSTOMER, "ses_1", Set.of());
                    case "staff" -> new Actor.Person(token, Role.CHEF, "ses_1", Set.of());
                    default -> throw Problem.notAuthenticated().asException();
                })
                .orElse(new Actor.Nobody());
        return TestServer.Setup.usual()
                .configured(settings -> settings.with(TrustedProxies.parse("127.0.0.1")))
                .through(Gateway.filters(Configuration.of(options), metrics, List.of())
                        .toArray(Filter[]::new))
                .signingIn(authenticator)
                .start(RateLimitsTest::routes);
    }

    private static void routes(Routes routes) {
        routes.get("/products", Access.anyone(), _ -> Reply.ok(Map.of()))
                .post("/orders", Access.anyone(), _ -> Reply.ok(Map.of()))
                .get("/auth/google", Access.anyone(), _ -> Reply.ok(Map.of()))
                .get("/auth/google/callback", Access.anyone(), _ -> Reply.ok(Map.of()))
                .post("/auth/login", Access.anyone(), _ -> Reply.ok(Map.of()))
                .getAbsolute("/images/products/{name}.jpg", Access.anyone(), _ -> Reply.ok(Map.of()))
                .post("/products/{id}/images/{imageId}", Access.anyone(), _ -> Reply.ok(Map.of()))
                .post("/payments/webhook", Access.anyone(), _ -> Reply.ok(Map.of()));
    }
}
