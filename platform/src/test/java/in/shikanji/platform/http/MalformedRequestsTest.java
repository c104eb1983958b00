package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestsTest {
    private static final String WELL_FORMED = String.join(
            "\r\n",
            "POST /api/v1/echo?q=a%20b HTTP/1.1",
            "Host: x",
            "Content-Type: application/json",
            "Connection: close",
            "X-Request-Id: abcdefgh",
            "Cookie: a=b; c=d",
            "Accept-Encoding: gzip;q=0.5",
            "Idempotency-Key: k",
            "Content-Length: 14",
            "",
            "{\"quantity\":3}");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private TestServer server;

    @BeforeAll
    void start() {
        server = TestServer.start(routes -> routes.postOnce("/echo", Access.anyone(), request -> {
            Input input = request.input();
            long quantity = input.integer("quantity", 1, 9);
            input.check();
            return Reply.ok(Map.of("quantity", quantity, "q", request.query("q").orElse("")))
                    .withHeader("X-Cookie", request.cookie("a").orElse("none").isEmpty() ? "empty" : "some");
        }));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void answersTheRequestThatTheOthersAreMadeOf() throws IOException {
        assertThat(server.sendRaw(WELL_FORMED)).startsWith("HTTP/1.1 200").endsWith("{\"q\":\"a b\",\"quantity\":3}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/1.1\r\nHost x\r\n\r\n",
                "GET / HTTP/1.1\r\nHo st: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/3.7\r\nHost: x\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a?x=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x:port\r\n\r\n",
                "GET / HTTP/1.1\nHost: x\n\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: five\r\n\r\nhello",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\nhello",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\nhello",
                "GET / HTTP/1.1\r\nHost: x\r\nX: a\u0000b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x"
            })
    void answersBrokenFramingWith400AndCloses(String request) throws IOException {
        String raw = server.sendRaw(request);

        assertThat(raw).startsWith("HTTP/1.1 400 ").contains("\"code\":\"malformed_request\"", "X-Request-Id: ");
        assertThat(STATUS.matcher(raw).results()).hasSize(1);
    }

    @Test
    void answersABodyThatEndsTooEarlyWith400() throws IOException {
        String start =
                "POST /api/v1/echo HTTP/1.1\r\nHost: x\r\nIdempotency-Key: k\r\nContent-Type: application/json\r\n";

        assertThat(server.sendRaw(start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(server.sendRaw(start + "Content-Length: 50\r\n\r\n{")).doesNotStartWith("HTTP/1.1 5");
    }

    @Test
    void refusesEndlessLinesAndHeaders() throws IOException {
        assertThat(status("GET /" + "x".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .isIn(0, 414);
        assertThat(status("GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"))
                .isIn(0, 400);
    }

    @Test
    void asksOldClientsToSpeakTheNewerVersion() throws IOException {
        assertThat(server.sendRaw("GET / HTTP/1.0\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 426 ")
                .contains("Upgrade: HTTP/1.1");
    }

    @Test
    void refusesARequestSmuggledIntoAnother() throws IOException {
        String raw = server.sendRaw(String.join(
                "\r\n",
                "POST /api/v1/echo HTTP/1.1",
                "Host: x",
                "Transfer-Encoding: chunked",
                "Transfer-Encoding: identity",
                "",
                "0",
                "",
                "GET /smuggled HTTP/1.1",
                "Host: x",
                "",
                ""));

        assertThat(STATUS.matcher(raw).results()).hasSize(1);
    }

    @Test
    void neverFailsItselfWhateverComes() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed of the malformed requests: " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            String request = damaged(random);
            int status = status(request);
            assertThat(status).as("seed %d, request %d:%n%s", seed, i, request).isLessThan(500);
        }
    }

    private static String damaged(Random random) {
        StringBuilder request = new StringBuilder(WELL_FORMED);
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && request.length() > 1; i++) {
            int at = random.nextInt(request.length());
            switch (random.nextInt(5)) {
                case 0 -> request.setCharAt(at, (char) random.nextInt(256));
                case 1 -> request.deleteCharAt(at);
                case 2 -> request.insert(at, (char) random.nextInt(256));
                case 3 -> request.setLength(Math.max(at, 1));
                default -> request.insert(at, request.substring(at, Math.min(at + 20, request.length())));
            }
        }
        return request.toString();
    }

    /** 0 when the connection was closed without an answer. */
    private int status(String request) throws IOException {
        try {
            Matcher matcher = STATUS.matcher(server.sendRaw(request));
            return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
        } catch (SocketException _) {
            return 0; // reset while we were still sending
        }
    }
}
