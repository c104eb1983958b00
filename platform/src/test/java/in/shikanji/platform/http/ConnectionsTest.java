package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class ConnectionsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void answers408WhenTheHeaderLinesDribble() throws Exception {
        try (TestServer server = start(SHORT, LONG);
                Socket socket = server.connect()) {
            write(socket, "GET /api/v1/x HTTP/1.1\r\nHost:");

            assertThat(rest(socket)).startsWith("HTTP/1.1 408 ").contains("\"code\":\"request_timeout\"");
        }
    }

    @Test
    void answers408WhenTheBodyDoesNotCome() throws Exception {
        try (TestServer server = start(SHORT, LONG);
                Socket socket = server.connect()) {
            write(socket, "POST /api/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{");

            assertThat(rest(socket)).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void countsTheTimeOfTheWholeHeadAndNotOfEachByte() throws Exception {
        try (TestServer server = start(SHORT, LONG);
                Socket socket = server.connect()) {
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> restOf(socket));
            write(socket, "GET / HTTP/1.1\r\n");
            while (!isDoneWithin20Millis(answer)) {
                tryToWrite(socket, "X: y\r\n");
            }

            // empty when our last line crossed the answer and the socket was reset
            assertThat(answer.get()).matches("(?s)(HTTP/1.1 408 .*)?");
        }
    }

    @Test
    void closesWhatIsIdleWithoutAWord() throws Exception {
        try (TestServer server = start(LONG, SHORT);
                Socket socket = server.connect()) {
            write(socket, "GET /api/v1/x HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(rest(socket)).endsWith("{}").doesNotContain("408");
        }
    }

    @Test
    void doesNotStartWhereAnotherListens() {
        try (TestServer server = start(LONG, LONG)) {
            int taken = server.server().port();

            assertThatThrownBy(() -> TestServer.Setup.usual()
                            .configured(_ -> HttpSettings.at("127.0.0.1", taken))
                            .start(_ -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("can't listen on 127.0.0.1:" + taken)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void answersOnlySoManyAtOnce() throws Exception {
        HttpSettings.Limits one = new HttpSettings.Limits(1000, 1000, 8192, 1, 100, 2);
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (TestServer server = TestServer.Setup.usual()
                .configured(settings -> settings.with(one))
                .start(routes -> routes.get("/slow", Access.anyone(), _ -> waiting(arrived, go)))) {
            CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> get(server));
            arrived.await();

            var second = server.get("/api/v1/slow");
            go.countDown();

            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(second.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(first.get()).isEqualTo("\"done\"");
        }
    }

    @Test
    void theLongestIdleMakeRoomForNewConnections() throws Exception {
        try (TestServer server = startFor(8, routes -> routes.get("/x", Access.anyone(), _ -> Reply.ok(Map.of())))) {
            List<Socket> sockets = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Socket socket = server.connect();
                sockets.add(socket);
                write(socket, "GET /api/v1/x HTTP/1.1\r\nHost: x\r\n\r\n");
                assertThat(head(socket)).startsWith("HTTP/1.1 200 ");
            }

            assertThat(restOf(sockets.getFirst())).doesNotContain("HTTP/1.1");
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void tellsNewConnectionsThatAllAreBusyAndTakesThemAgainAfterwards() throws Exception {
        CountDownLatch one = new CountDownLatch(1);
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        try (TestServer server = startFor(
                2,
                routes -> routes.get("/slow", Access.anyone(), _ -> {
                            one.countDown();
                            return waiting(both, go);
                        })
                        .get("/x", Access.anyone(), _ -> Reply.ok(Map.of())))) {
            // one after the other, for a connection that has not asked yet is idle and might make room for the next
            CompletableFuture<String> first = getSlowly(server);
            one.await();
            CompletableFuture<String> second = getSlowly(server);
            both.await();

            String refused = server.sendRaw("GET /api/v1/x HTTP/1.1\r\nHost: x\r\n\r\n");
            go.countDown();

            assertThat(refused)
                    .startsWith("HTTP/1.1 503 ")
                    .contains("Retry-After: 1\r\n", "Connection: close\r\n", "\"code\":\"busy\"");
            assertThat(first.get()).isEqualTo("\"done\"");
            assertThat(second.get()).isEqualTo("\"done\"");
            String after;
            do {
                after = server.sendRaw("GET /api/v1/x HTTP/1.1\r\nHost: x\r\n\r\n");
            } while (after.startsWith("HTTP/1.1 503 "));
            assertThat(after).startsWith("HTTP/1.1 200 ");
        } finally {
            go.countDown();
        }
    }

    /** On a thread of its own: the common pool may have a single one. */
    private static CompletableFuture<String> getSlowly(TestServer server) {
        return CompletableFuture.supplyAsync(() -> get(server), Thread::startVirtualThread);
    }

    private static TestServer startFor(int connections, Consumer<Routes> routes) {
        HttpSettings.Limits few = new HttpSettings.Limits(1000, 1000, 8192, 100, connections, 2);
        return TestServer.Setup.usual()
                .configured(settings -> settings.with(few))
                .start(routes);
    }

    private static Reply waiting(CountDownLatch arrived, CountDownLatch go) {
        arrived.countDown();
        await(go);
        return Reply.ok("done");
    }

    /** What has come of an answer whose body is short. */
    private static String head(Socket socket) throws IOException {
        byte[] bytes = new byte[4096];
        return new String(bytes, 0, Math.max(0, socket.getInputStream().read(bytes)), StandardCharsets.UTF_8);
    }

    /** A figure for the log rather than a rule, since machines differ: without TCP_NODELAY it is above 40 ms. */
    @Test
    void answersOnAKeptConnectionWithoutDelay() throws Exception {
        try (TestServer server = start(LONG, LONG)) {
            long[] nanos = new long[50];
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                server.get("/api/v1/x");
                nanos[i] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            System.out.println("median of 50 reads on a kept connection: " + nanos[25] / 1000 + " µs");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    127.0.0.1  | 9.9.9.9, 1.2.3.4            | 1.2.3.4
                    127.0.0.1  | 1.2.3.4, 10.0.0.7           | 1.2.3.4
                    127.0.0.1  | spoofed, 1.2.3.4            | 1.2.3.4
                    127.0.0.1  | 2001:db8::1                 | 2001:db8:0:0:0:0:0:1
                    127.0.0.1  | nonsense                    | 127.0.0.1
                    127.0.0.1  | 10.0.0.8, 10.0.0.7          | 10.0.0.8
                    8.8.8.8    | 1.2.3.4                     | 8.8.8.8
                    """)
    void believesOnlyItsOwnProxies(String peer, String forwarded, String client) {
        TrustedProxies proxies = TrustedProxies.parse("127.0.0.1, 10.0.0.0/8");

        assertThat(proxies.clientAddress(InetAddress.ofLiteral(peer), forwarded))
                .isEqualTo(client);
    }

    private static TestServer start(Duration read, Duration idle) {
        return TestServer.Setup.usual()
                .configured(settings -> settings.with(new HttpSettings.Timeouts(read, idle, LONG)))
                .start(routes -> routes.get("/x", Access.anyone(), _ -> Reply.ok(Map.of()))
                        .post("/x", Access.anyone(), request -> Reply.ok(request.body(100).length)));
    }

    private static String get(TestServer server) {
        try {
            return server.get("/api/v1/slow").body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static boolean isDoneWithin20Millis(CompletableFuture<String> answer) throws Exception {
        try {
            answer.get(20, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    private static void tryToWrite(Socket socket, String text) {
        try {
            write(socket, text);
        } catch (IOException _) {
            // the server closed it, as it should
        }
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String restOf(Socket socket) {
        try {
            return rest(socket);
        } catch (IOException _) {
            return "";
        }
    }
}
