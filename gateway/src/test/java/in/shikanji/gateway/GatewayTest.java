package in.shikanji.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.ConfigurationException;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.TestServer;
import in.shikanji.platform.http.TrustedProxies;
import in.shikanji.platform.telemetry.Health;
import in.shikanji.platform.telemetry.Metrics;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatewayTest {
    private static final String PARTNER = "https://partner.example";

    private final Metrics metrics = new Metrics();

    @AfterEach
    void stop() {
        metrics.close();
    }

    @Test
    void tellsBrowsersWhatNotToDo() throws Exception {
        try (TestServer server = start()) {
            var answer = server.get("/api/v1/menu");

            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("script-src 'self';", "frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(server.get("/api/v1/cached").headers().allValues("Cache-Control"))
                    .containsExactly("max-age=60");
        }
    }

    @Test
    void letsPagesShowImagesOfTheMapAndOfNobodyElse() throws Exception {
        try (TestServer server = start();
                TestServer mapped = start("--map-tiles", "https://tile.example:8443/{z}/{x}/{y}.png")) {
            assertThat(images(server)).isEqualTo("img-src 'self' data: blob:");
            assertThat(images(mapped)).isEqualTo("img-src 'self' data: blob: https://tile.example:8443");
        }
    }

    private static String images(TestServer server) throws Exception {
        String policy = server.get("/api/v1/menu")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        return policy.split("; ")[1];
    }

    @Test
    void asksForHttpsOnlyWhereItIsSpoken() throws Exception {
        try (TestServer server = start()) {
            assertThat(server.get("/api/v1/menu", "X-Forwarded-Proto", "https")
                            .headers()
                            .firstValue("Strict-Transport-Security"))
                    .hasValue("max-age=31536000");
        }
    }

    @Test
    void letsNoOtherSiteInByDefault() throws Exception {
        try (TestServer server = start()) {
            assertThat(server.get("/api/v1/menu", "Origin", PARTNER)
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void letsListedSitesIn() throws Exception {
        try (TestServer server = start("--cors-origins", PARTNER + ", https://other.example")) {
            var asked = server.send(server.request("/api/v1/menu")
                    .method("OPTIONS", BodyPublishers.noBody())
                    .headers("Origin", PARTNER, "Access-Control-Request-Method", "POST"));
            assertThat(asked.statusCode()).isEqualTo(204);
            assertThat(asked.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue(PARTNER);
            assertThat(asked.headers()
                            .firstValue("Access-Control-Allow-Headers")
                            .orElseThrow())
                    .contains("Idempotency-Key", "X-CSRF-Token");

            var allowed = server.get("/api/v1/menu", "Origin", PARTNER);
            assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue(PARTNER);
            assertThat(allowed.headers().allValues("Vary")).contains("Origin");

            assertThat(server.get("/api/v1/menu", "Origin", "https://partner.example.evil")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void measuresByRouteAndNotByPath() throws Exception {
        try (TestServer server = start()) {
            server.get("/api/v1/orders/ord_12345");
            server.get("/api/v1/unknown/98765");
            server.send(server.request("/api/v1/menu").method("BREW", BodyPublishers.noBody()));

            assertThat(metrics.text())
                    .contains(
                            "method=\"GET\",route=\"/api/v1/orders/{id}\",status=\"2xx\"",
                            "route=\"unmatched\",status=\"4xx\"",
                            "method=\"other\"")
                    .doesNotContain("ord_12345", "98765", "BREW");
        }
    }

    @Test
    void answersForHealthAndMetrics() throws Exception {
        Health health = new Health(Duration.ofSeconds(5)).check("database", () -> {});
        try (TestServer server = TestServer.serving(Gateway.operations(metrics, health))) {
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/health/ready").body())
                    .startsWith(
                            "{\"status\":\"up\",\"dependencies\":[{\"name\":\"database\",\"status\":\"up\",\"millis\":");
            assertThat(server.get("/metrics").body()).contains("jvm_memory_used_bytes");

            health.stopping();

            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            var ready = server.get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("\"stopping\"");
        }
    }

    @Test
    void namesSettingsThatCanNotBe() {
        assertThatThrownBy(() -> Gateway.settings(Configuration.of("--trusted-proxies", "10.0.0.0/33"), "127.0.0.1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("trusted.proxies")
                .hasMessageContaining("\"10.0.0.0/33\"");
        assertThatThrownBy(() -> Gateway.settings(Configuration.of("--tls", "cert.pem"), "127.0.0.1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("\"cert.pem\"");
    }

    private TestServer start(String... options) {
        Routes routes = new Routes();
        routes(routes);
        return TestServer.Setup.usual()
                .configured(settings -> settings.with(TrustedProxies.parse("127.0.0.1")))
                .through(Gateway.filters(Configuration.of(options), metrics, routes.list())
                        .toArray(Filter[]::new))
                .start(routes.list());
    }

    private static void routes(Routes routes) {
        routes.get("/menu", Access.anyone(), _ -> Reply.ok(Map.of()))
                .get("/cached", Access.anyone(), _ -> Reply.ok(Map.of()).withHeader("Cache-Control", "max-age=60"))
                .get("/orders/{id}", Access.anyone(), _ -> Reply.ok(Map.of()));
    }
}
