package in.shikanji.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.TestServer;
import in.shikanji.platform.telemetry.Metrics;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who uses what will go is told so, and no one else. */
class DeprecationsTest {
    private static final Instant SINCE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant SUNSET = Instant.parse("2027-05-01T00:00:00Z");

    private final Metrics metrics = new Metrics();
    private final Routes routes = new Routes()
            .get("/old/{id}", Access.anyone(), _ -> Reply.ok(Map.of()))
            .deprecated(SINCE, SUNSET, "/api/v2/things/{id}/whole")
            .get("/closed", Access.signedIn(), _ -> Reply.ok(Map.of()))
            .deprecated(SINCE, SUNSET, "/api/v2/closed")
            .post("/old/{id}", Access.anyone(), _ -> Reply.ok(Map.of()))
            .get("/new", Access.anyone(), _ -> Reply.ok(Map.of()));
    private final TestServer server = TestServer.Setup.usual()
            .through(Gateway.filters(
                            Configuration.of("--cors-origins", "https://partner.example"), metrics, routes.list())
                    .toArray(Filter[]::new))
            .start(routes.list());

    @AfterEach
    void stop() {
        server.close();
        metrics.close();
    }

    @Test
    void tellsSinceWhenUntilWhenAndWhatInstead() throws Exception {
        HttpHeaders told = server.get("/api/v1/old/a%20%2Fb%3E").headers();

        assertThat(told.allValues("Deprecation")).containsExactly("@1793491200");
        assertThat(told.allValues("Sunset")).containsExactly("Sat, 01 May 2027 00:00:00 GMT");
        assertThat(told.allValues("Link"))
                .containsExactly("</api/v2/things/a%20%2Fb%3E/whole>; rel=\"successor-version\"");
    }

    @Test
    void tellsThoseWhoAreRefusedAndThoseWhoOnlyAsk() throws Exception {
        var refused = server.get("/api/v1/closed");
        var asked = server.send(server.request("/api/v1/old/1").method("HEAD", BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Sunset")).isPresent();
        assertThat(asked.headers().firstValue("Deprecation")).isPresent();
    }

    @Test
    void letsPagesOfOtherSitesReadIt() throws Exception {
        HttpHeaders told =
                server.get("/api/v1/old/1", "Origin", "https://partner.example").headers();

        assertThat(told.firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("Deprecation", "Sunset", "Link");
    }

    @Test
    void saysNothingOfWhatStays() throws Exception {
        assertThat(server.get("/api/v1/new").headers().firstValue("Deprecation"))
                .isEmpty();
        assertThat(server.post("/api/v1/old/1", "{}").headers().firstValue("Deprecation"))
                .isEmpty();
        assertThat(server.get("/api/v1/none").headers().firstValue("Deprecation"))
                .isEmpty();
    }

    @Test
    void nothingGoesBeforeItIsDeprecated() {
        assertThatThrownBy(() -> new Routes()
                        .get("/old", Access.anyone(), _ -> Reply.ok(Map.of()))
                        .deprecated(SUNSET, SINCE, "/api/v2/new"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Routes()
                        .get("/old", Access.anyone(), _ -> Reply.ok(Map.of()))
                        .deprecated(SINCE, SUNSET, "new"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
