package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.database.DatabaseBusyException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweringTest {
    private TestServer server;

    record View(String id, @Nullable Integer nothing) {}

    @BeforeAll
    void start() {
        server = TestServer.start(routes -> routes.get(
                        "/things/{id}", Access.anyone(), request -> Reply.ok(new View(request.variable("id"), null)))
                .get("/things/serving", Access.anyone(), _ -> Reply.ok(Map.of("fixed", true)))
                .get("/invoices/{id}.pdf", Access.anyone(), request -> Reply.ok(Map.of("pdf", request.variable("id"))))
                .get(
                        "/search",
                        Access.anyone(),
                        request -> Reply.ok(Map.of("q", request.query("q").orElse("-"))))
                .post("/things", Access.anyone(), _ -> Reply.created("/api/v1/things/7", new View("7", null)))
                .delete("/things/{id}", Access.anyone(), _ -> Reply.noContent())
                .postOnce("/orders", Access.anyone(), request -> Reply.ok(List.of(request.idempotencyKey())))
                .get("/mine", Access.signedIn(), request -> Reply.ok(request.person()))
                .get("/broken", Access.anyone(), _ -> {
                    throw new IllegalStateException("secret detail");
                })
                .get("/busy", Access.anyone(), _ -> {
                    throw new DatabaseBusyException("full");
                })
                .get(
                        "/split",
                        Access.anyone(),
                        request -> Reply.noContent()
                                .withHeader("X-Echo", request.query("v").orElse(""))));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void writesRecordsWithTheirNulls() throws Exception {
        var answer = server.get("/api/v1/things/42");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"id\":\"42\",\"nothing\":null}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void prefersFixedSegmentsAndSuffixesToVariables() throws Exception {
        assertThat(server.get("/api/v1/things/serving").body()).contains("fixed");
        assertThat(server.get("/api/v1/invoices/ord_1.pdf").body()).isEqualTo("{\"pdf\":\"ord_1\"}");
    }

    @Test
    void decodesVariablesAndQueriesOnce() throws Exception {
        assertThat(server.get("/api/v1/things/a%2Fb%20+%2525").body()).startsWith("{\"id\":\"a/b +%25\"");
        assertThat(server.get("/api/v1/search?x=1&q=masala+chai%26").body()).isEqualTo("{\"q\":\"masala chai&\"}");
    }

    @Test
    void answersAnUnknownPathWithAProblem() throws Exception {
        var answer = server.get("/api/v1/nothing", "X-Request-Id", "my-own.id_1");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("my-own.id_1");
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"urn:shikanji:problem:not_found\",\"title\":\"Not Found\",\"status\":404,"
                        + "\"detail\":\"There is nothing here, or it is not yours.\",\"code\":\"not_found\","
                        + "\"requestId\":\"my-own.id_1\",\"errors\":[]}");
    }

    @Test
    void namesTheMethodsAPathTakes() throws Exception {
        var answer =
                server.send(server.request("/api/v1/things/1").method("PATCH", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("DELETE, GET, HEAD");
        assertThat(answer.body()).contains("\"code\":\"method_not_allowed\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has space", "semi;colon-here", "<script>alert</script>"})
    void makesARequestIdWhenTheOfferedOneIsUnfit(String offered) throws Exception {
        var answer = server.get("/api/v1/things/1", "X-Request-Id", offered);

        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow())
                .isNotEqualTo(offered)
                .matches("[A-Za-z0-9._-]{8,64}");
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() throws Exception {
        var answer = server.send(server.request("/api/v1/things/42").HEAD());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("26");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void sendsNoBodyAndNoLengthWith204() throws IOException {
        String raw = server.sendRaw("DELETE /api/v1/things/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(raw).startsWith("HTTP/1.1 204").doesNotContainIgnoringCase("Content-Length");
    }

    @Test
    void givesTheLocationOfWhatWasCreated() throws Exception {
        var answer = server.post("/api/v1/things", "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/things/7");
    }

    @Test
    void asksForAnIdempotencyKeyWhereTheRouteNeedsOne() throws Exception {
        assertThat(server.post("/api/v1/orders", "{}").body()).contains("\"code\":\"idempotency_key_required\"");
        assertThat(server.post("/api/v1/orders", "{}", "Idempotency-Key", "k 1").statusCode())
                .isEqualTo(400);
        assertThat(server.post("/api/v1/orders", "{}", "Idempotency-Key", "k-1").body())
                .isEqualTo("[\"k-1\"]");
    }

    @Test
    void refusesStrangersWhereOneMustBeSignedIn() throws Exception {
        var answer = server.get("/api/v1/mine");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"not_authenticated\"");
    }

    @Test
    void hidesWhatFailedInside() throws Exception {
        var answer = server.get("/api/v1/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"code\":\"internal_error\"").doesNotContain("secret");
    }

    @Test
    void asksToTryAgainWhenTheDatabaseIsBusy() throws Exception {
        var answer = server.get("/api/v1/busy");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.body()).contains("\"code\":\"busy\"");
    }

    @Test
    void refusesToSplitItsOwnHeaders() throws Exception {
        var answer = server.get("/api/v1/split?v=a%0d%0aSet-Cookie:%20x=1");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
