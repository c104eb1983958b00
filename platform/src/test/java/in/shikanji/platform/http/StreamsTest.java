package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.auth.Actor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StreamsTest {
    private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private Reply stream(Request request) {
        long after = request.header("Last-Event-ID").map(Long::parseLong).orElse(0L);
        return Reply.stream(stream -> {
            long id = after;
            try {
                stream.comment();
                while (stream.isOpen()) {
                    stream.send(++id, "order", events.take());
                }
            } finally {
                ended.countDown();
            }
        });
    }

    private TestServer start() {
        return TestServer.start(routes -> routes.get("/events", Access.anyone(), this::stream));
    }

    @Test
    void sendsEventsAsTheyHappenFromWhereTheClientLeftOff() throws Exception {
        try (TestServer server = start();
                BufferedReader lines = open(server, "Last-Event-ID", "41")) {
            assertThat(lines.readLine()).matches("retry: [1-5]\\d{3}");
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo(":");
            assertThat(lines.readLine()).isEmpty();

            events.add("{\"n\":1}");
            assertThat(lines.readLine()).isEqualTo("id: 42");
            assertThat(lines.readLine()).isEqualTo("event: order");
            assertThat(lines.readLine()).isEqualTo("data: {\"n\":1}");

            events.add("{\"n\":2}");
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("id: 43");
        }
    }

    @Test
    void isNeitherCompressedNorKept() throws Exception {
        try (TestServer server = start()) {
            HttpResponse<InputStream> answer = send(server, "Accept-Encoding", "gzip");

            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            answer.body().close();
        }
    }

    @Test
    void showsOnlyItsHeadToThoseWhoAskForThat() throws Exception {
        try (TestServer server = start()) {
            String raw = server.sendRaw("HEAD /api/v1/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertThat(raw)
                    .startsWith("HTTP/1.1 200 ")
                    .contains("Content-Type: text/event-stream\r\n")
                    .doesNotContain("Content-Length", "retry:")
                    .endsWith("\r\n\r\n");
            assertThat(server.server().streamsOpen()).isZero();
        }
    }

    @Test
    void endsWholeWhenTheServerStops() throws Exception {
        TestServer server = start();
        BufferedReader lines = open(server, "X-Request-Id", "abcdefgh");
        events.add("{}");
        for (int i = 0; i < 8; i++) {
            lines.readLine();
        }

        server.server().close();

        assertThat(lines.readLine()).isNull(); // the last chunk came, or reading would fail
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        server.close();
    }

    @Test
    void endsWithTheSession() throws Exception {
        AtomicBoolean current = new AtomicBoolean(true);
        Authenticator authenticator = new Authenticator() {
            @Override
            public Actor authenticate(Credentials credentials) {
                return new Actor.Nobody();
            }

            @Override
            public boolean isCurrent(Actor actor) {
                return current.get();
            }
        };
        try (TestServer server = TestServer.Setup.usual()
                        .signingIn(authenticator)
                        .start(routes -> routes.get("/events", Access.anyone(), this::stream));
                BufferedReader lines = open(server, "X-Request-Id", "abcdefgh")) {
            assertThat(lines.readLine()).startsWith("retry");

            current.set(false);
            events.add("{}");

            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void noticesThatTheClientLeft() throws Exception {
        try (TestServer server = TestServer.start(routes -> routes.get("/events", Access.anyone(), _ -> chatter()))) {
            try (Socket socket = server.connect()) {
                socket.getOutputStream()
                        .write("GET /api/v1/events HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                // The source must have begun, or there is nobody to notice anything.
                assertThat(lines.lines().anyMatch(line -> line.equals("event: tick")))
                        .isTrue();
            }
            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void endsForAClientThatDoesNotRead() throws Exception {
        Duration usual = Duration.ofSeconds(10);
        try (TestServer server = TestServer.Setup.usual()
                        .configured(settings ->
                                settings.with(new HttpSettings.Timeouts(usual, Duration.ofMillis(200), usual)))
                        .start(routes -> routes.get("/events", Access.anyone(), _ -> chatter()));
                Socket socket = server.connect()) {
            socket.getOutputStream()
                    .write("GET /api/v1/events HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Reply chatter() {
        return Reply.stream(stream -> {
            try {
                while (stream.isOpen()) {
                    stream.send(1, "tick", "{}");
                }
            } finally {
                ended.countDown();
            }
        });
    }

    @Test
    void letsOnlySoManyIn() throws Exception {
        HttpSettings.Limits two = new HttpSettings.Limits(1000, 1000, 8192, 100, 100, 2);
        try (TestServer server = TestServer.Setup.usual()
                .configured(settings -> settings.with(two))
                .start(routes -> routes.get("/events", Access.anyone(), this::stream))) {
            try (InputStream one = send(server, "X-Request-Id", "abcdefgh").body();
                    InputStream other = send(server, "X-Request-Id", "abcdefgh").body()) {
                assertThat(one.read()).isEqualTo('r');
                assertThat(other.read()).isEqualTo('r');
                assertThat(server.server().streamsOpen()).isEqualTo(2);

                assertThat(server.get("/api/v1/events").statusCode()).isEqualTo(503);
            }
        }
    }

    @Test
    void finishesRunningRequestsBeforeItStops() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        TestServer server = TestServer.start(routes -> routes.get("/slow", Access.anyone(), _ -> {
            arrived.countDown();
            await(go);
            return Reply.ok("done");
        }));
        CompletableFuture<HttpResponse<String>> answer =
                server.client().sendAsync(server.request("/api/v1/slow").build(), BodyHandlers.ofString());
        arrived.await();

        Thread stopping = Thread.ofVirtual().start(server.server()::close);
        while (accepts(server)) {
            Thread.onSpinWait();
        }
        go.countDown();

        assertThat(answer.get().body()).isEqualTo("\"done\"");
        stopping.join();
        server.close();
    }

    private static boolean accepts(TestServer server) {
        try (Socket socket = server.connect()) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<InputStream> send(TestServer server, String header, String value) throws Exception {
        return server.client()
                .send(server.request("/api/v1/events").header(header, value).build(), BodyHandlers.ofInputStream());
    }

    private static BufferedReader open(TestServer server, String header, String value) throws Exception {
        return new BufferedReader(
                new InputStreamReader(send(server, header, value).body(), StandardCharsets.UTF_8));
    }
}
