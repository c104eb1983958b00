package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ResponseCacheTest {
    private final ResponseCache cache = new ResponseCache(1_000_000, "no-cache");
    private final AtomicInteger made = new AtomicInteger();

    private List<String> menu() {
        made.incrementAndGet();
        return List.of("masala chai".repeat(200));
    }

    @Test
    void makesTheAnswerOncePerVersion() throws Exception {
        AtomicLong version = new AtomicLong(1);
        try (TestServer server = TestServer.start(
                routes -> routes.get("/menu", Access.anyone(), _ -> cache.get("menu", version.get(), this::menu)))) {
            var first = server.get("/api/v1/menu");
            var second = server.get("/api/v1/menu");
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(made).hasValue(1);

            version.incrementAndGet();
            server.get("/api/v1/menu");
            assertThat(made).hasValue(2);
            assertThat(cache.hits()).isEqualTo(1);
            assertThat(cache.misses()).isEqualTo(2);
        }
    }

    @Test
    void answers304ToAClientThatHasIt() throws Exception {
        try (TestServer server = TestServer.start(
                routes -> routes.get("/menu", Access.anyone(), _ -> cache.get("menu", 1, this::menu)))) {
            String etag =
                    server.get("/api/v1/menu").headers().firstValue("ETag").orElseThrow();

            for (String condition : List.of(etag, "\"other\", " + etag, etag.substring(2), "*")) {
                var answer = server.get("/api/v1/menu", "If-None-Match", condition);
                assertThat(answer.statusCode()).as(condition).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
                assertThat(answer.headers().firstValue("ETag")).hasValue(etag);
                assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
            }
            assertThat(server.get("/api/v1/menu", "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void sendsThePreparedGzipToThoseWhoAcceptIt() throws Exception {
        try (TestServer server = TestServer.start(
                routes -> routes.get("/menu", Access.anyone(), _ -> cache.get("menu", 1, this::menu)))) {
            var request = server.request("/api/v1/menu")
                    .header("Accept-Encoding", "br;q=1.0, gzip;q=0.5")
                    .build();
            var answer = server.client().send(request, BodyHandlers.ofByteArray());

            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(server.get("/api/v1/menu", "Accept-Encoding", "gzip;q=0")
                                .body());
            }
        }
    }

    @Test
    void makesTheAnswerOnceEvenWhenManyAskAtOnce() throws Exception {
        CountDownLatch all = new CountDownLatch(50);
        Callable<Reply> ask = () -> {
            all.countDown();
            all.await();
            return cache.get("menu", 1, this::menu);
        };

        List<Future<Reply>> replies = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                replies.add(threads.submit(ask));
            }
        }

        assertThat(made).hasValue(1);
        Reply.Body first = replies.getFirst().get().body();
        for (Future<Reply> reply : replies) {
            assertThat(reply.get().body()).isSameAs(first);
        }
    }

    @Test
    void doesNotKeepAFailure() {
        assertThatThrownBy(() -> cache.get("menu", 1, () -> {
                    throw Problem.notFound().asException();
                }))
                .isInstanceOf(ProblemException.class);

        assertThat(cache.get("menu", 1, this::menu).status()).isEqualTo(200);
    }
}
