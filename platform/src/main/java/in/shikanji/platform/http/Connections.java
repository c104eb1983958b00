package in.shikanji.platform.http;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.task.InterruptableTask;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.Routing;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1Connection;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** Takes every connection as HTTP/1.1 and ends those that pass their deadlines. */
final class Connections implements ServerConnectionSelector {
    private static final Duration ROUND = Duration.ofMillis(100);

    private final Http1ConnectionSelector http;
    private final HttpSettings.Timeouts timeouts;
    private final Router router;
    private final Set<WatchedConnection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    Connections(Http1Config config, HttpSettings.Timeouts timeouts, Exchanges exchanges) {
        this.router = new OneRouting(exchanges);
        this.http = Http1ConnectionSelector.builder().config(config).build();
        this.timeouts = timeouts;
    }

    void start() {
        Thread.ofPlatform().daemon().name("http-deadlines").start(this::watch);
    }

    void stop() {
        stopped = true;
    }

    private void watch() {
        while (!stopped) {
            LockSupport.parkNanos(ROUND.toNanos());
            long now = System.nanoTime();
            open.forEach(connection -> connection.expireAt(now));
        }
    }

    @Override
    public int bytesToIdentifyConnection() {
        return 0;
    }

    @Override
    public Support supports(BufferData data) {
        return Support.SUPPORTED;
    }

    @Override
    public Set<String> supportedApplicationProtocols() {
        return http.supportedApplicationProtocols();
    }

    @Override
    public ServerConnection connection(ConnectionContext context) {
        WatchedConnection watched = new WatchedConnection(context, timeouts, router);
        return new Counted((Http1Connection) http.connection(watched), watched);
    }

    /** Helidon's own router would let its empty HTTP routing win over ours now and then: it keeps both in no order. */
    private record OneRouting(Exchanges exchanges) implements Router {
        @Override
        public <T extends Routing> T routing(Class<T> type, T otherwise) {
            return type == HttpRouting.class ? type.cast(exchanges) : otherwise;
        }

        @Override
        public List<? extends Routing> routings() {
            return List.of(exchanges);
        }

        @Override
        public void beforeStart() {}

        @Override
        public void afterStop() {}
    }

    /** Keeps the connection among the open ones while it is served. */
    private final class Counted implements ServerConnection, InterruptableTask<Void> {
        private final Http1Connection inner;
        private final WatchedConnection watched;

        Counted(Http1Connection inner, WatchedConnection watched) {
            this.inner = inner;
            this.watched = watched;
        }

        @Override
        public void handle(Limit limit) throws InterruptedException {
            open.add(watched);
            try {
                inner.handle(limit);
            } finally {
                open.remove(watched);
            }
        }

        @Override
        @Deprecated
        @SuppressWarnings("removal")
        public void handle(Semaphore permits) {
            throw new UnsupportedOperationException("replaced by limits");
        }

        @Override
        public Duration idleTime() {
            return Duration.ZERO; // the deadlines see to it
        }

        @Override
        public void close(boolean interrupt) {
            inner.close(interrupt);
        }

        @Override
        public boolean canInterrupt() {
            return inner.canInterrupt();
        }
    }
}
