package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodiesTest {
    private static final HttpSettings.Limits SMALL = new HttpSettings.Limits(2000, 5000, 8192, 100, 100, 100);

    private TestServer server;

    @BeforeAll
    void start() {
        server = TestServer.Setup.usual()
                .configured(settings -> settings.with(SMALL))
                .start(routes -> routes.post("/echo", Access.anyone(), BodiesTest::echo)
                        .post("/maybe", Access.anyone(), BodiesTest::maybe)
                        .post("/hash", Access.anyone(), request -> Reply.ok(request.bodyHash()))
                        .post("/upload", Access.anyone(), request -> Reply.ok(request.body(4000).length))
                        .post("/stream", Access.anyone(), request -> Reply.ok(count(request, Integer.MAX_VALUE)))
                        .post("/begun", Access.anyone(), request -> Reply.ok(count(request, 10)))
                        .post("/unread", Access.anyone(), _ -> Reply.ok("fine"))
                        .get("/large", Access.anyone(), _ -> Reply.ok(Map.of("text", "chai ".repeat(1000))))
                        .get("/small", Access.anyone(), _ -> Reply.ok(Map.of("text", "chai"))));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static Reply echo(Request request) {
        Input input = request.input();
        long quantity = input.integer("quantity", 1, 9);
        input.check();
        return Reply.ok(Map.of("quantity", quantity));
    }

    private static Reply maybe(Request request) {
        Input input = request.inputOrEmpty();
        return Reply.ok(input.optionalText("note", 10).orElse("nothing"));
    }

    private static long count(Request request, int most) {
        try (InputStream body = request.bodyStream(4000, Problem.refused("too_much", "That is too much."))) {
            return body.readNBytes(most).length;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void readsJson() throws Exception {
        assertThat(server.post("/api/v1/echo", "{\"quantity\":3}").body()).isEqualTo("{\"quantity\":3}");
    }

    @Test
    void tellsOfInvalidFieldsWith422() throws Exception {
        var answer = server.post("/api/v1/echo", "{\"quantity\":\"3\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "\"code\":\"validation_failed\"",
                        "\"errors\":[{\"pointer\":\"/quantity\",\"code\":\"wrong_type\"");
    }

    @ParameterizedTest
    @CsvSource({"text/plain,415", "application/xml,415", "application/jsonx,415", "Application/JSON; charset=utf-8,200"
    })
    void takesJsonOnly(String type, int status) throws Exception {
        var answer = server.send(server.request("/api/v1/echo")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"quantity\":1}")));

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void refusesAnEmptyBodyWhereOneIsNeeded() throws Exception {
        assertThat(server.post("/api/v1/echo", "").statusCode()).isEqualTo(400);
        assertThat(server.post("/api/v1/maybe", "").body()).isEqualTo("\"nothing\"");
        assertThat(server.post("/api/v1/maybe", "{\"note\":\"x\"}").body()).isEqualTo("\"x\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesALargeBodyWhetherOrNotItsLengthIsAnnounced(boolean chunked) throws Exception {
        byte[] large = ("{\"quantity\":1,\"x\":\"" + "x".repeat(3000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var body = chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))
                : BodyPublishers.ofByteArray(large);

        var answer = server.send(server.request("/api/v1/echo")
                .header("Content-Type", "application/json")
                .POST(body));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"payload_too_large\"");
    }

    @ParameterizedTest
    @CsvSource({"true,upload,413", "false,upload,413", "true,stream,422", "false,stream,422"})
    void refusesWhatIsLargerThanAnyUpload(boolean chunked, String path, int status) throws Exception {
        byte[] huge = new byte[500_000];
        var body = chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge))
                : BodyPublishers.ofByteArray(huge);

        assertThat(server.send(server.request("/api/v1/" + path).POST(body)).statusCode())
                .isEqualTo(status);
    }

    @Test
    void doesNotWaitForAChunkThatIsTooLarge() throws IOException {
        String raw =
                server.sendRaw("POST /api/v1/hash HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1380\r\n"
                        + "x".repeat(0x1380) + "\r\n0\r\n\r\n");

        assertThat(raw).startsWith("HTTP/1.1 413 ").containsIgnoringCase("\r\nConnection: close\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/hash HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n100000\r\n",
                "POST /api/v1/hash HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nmisshapen\r\n",
                "POST /api/v1/stream HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n100000\r\n",
                "POST /api/v1/stream HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcdemisshapen\r\n",
                "POST /api/v1/hash HTTP/1.1\r\nHost: x\r\nbroken\r\n\r\n"
            })
    void readsOnWhenItHasRefused(String head) throws IOException {
        String request = head + "x".repeat(0x100000);
        for (int round = 0; round < 20; round++) {
            assertThat(server.sendRaw(request)).startsWith("HTTP/1.1 4").endsWith("}");
        }
    }

    @ParameterizedTest
    @CsvSource({"upload,3999", "upload,4000", "stream,3999", "stream,4000", "stream,0"})
    void takesLargerUploadsWhereTheRouteSaysSo(String path, int bytes) throws Exception {
        var answer = server.send(server.request("/api/v1/" + path).POST(BodyPublishers.ofByteArray(new byte[bytes])));

        assertThat(answer.body()).isEqualTo(Integer.toString(bytes));
    }

    @Test
    void aStreamThatNobodyReadsToItsEndIsNotTheNextRequest() throws Exception {
        String begun = "POST /api/v1/begun HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\n\r\n" + "x".repeat(2000);

        assertThat(server.sendRaw(begun + begun).split("HTTP/1.1 200", -1)).hasSize(3);
    }

    @Test
    void hashesTheBytesOfTheBody() throws Exception {
        assertThat(server.post("/api/v1/hash", "abc").body())
                .isEqualTo("\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"");
    }

    @Test
    void goesOnWithTheConnectionAfterABodyThatNobodyRead() throws IOException {
        String raw = server.sendRaw("POST /api/v1/unread HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"
                + "GET /api/v1/small HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(raw).contains("\"fine\"", "{\"text\":\"chai\"}");
    }

    @Test
    void compressesWhatIsLongForThoseWhoAcceptIt() throws Exception {
        var request = server.request("/api/v1/large")
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = server.client().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(server.get("/api/v1/large").body());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip            | true
                    GZIP            | true
                    br, gzip;q=0.1  | true
                    *               | true
                    gzip;q=0        | false
                    gzip;q=0, *     | false
                    identity        | false
                    *;q=0           | false
                    gzip;q=nonsense | false
                    """)
    void weighsWhatIsAccepted(String header, boolean accepted) {
        assertThat(Encodings.accepts(header, "gzip")).isEqualTo(accepted);
    }

    @Test
    void leavesShortAnswersAlone() throws Exception {
        var answer = server.get("/api/v1/small", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Vary")).isEmpty();
    }
}
