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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Takes every connection as HTTP/1.1 and ends those that pass their deadlines. When they get too many, those that were
 * idle longest make room; when all are busy, a new one is told so.
 */
final class Connections implements ServerConnectionSelector {
    private static final Duration ROUND = Duration.ofMillis(100);

    private final Http1ConnectionSelector http;
    private final HttpSettings.Timeouts timeouts;
    private final Router router;
    private final Set<WatchedConnection> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock makingRoom = new ReentrantLock();
    private final int most;
    private volatile boolean stopped;

    /** @param most connections that are served at once */
    Connections(Http1Config config, HttpSettings.Timeouts timeouts, Exchanges exchanges, int most) {
        this.most = most;
        this.router = new OneRouting(exchanges);
        this.http = Http1ConnectionSelector.builder().config(config).build();
        this.timeouts = timeouts;
    }

    /** More than are served, so that the others can be told. */
    int mostAccepted() {
        return most + most / 8 + 64;
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

    /** Whether one more can be served. Makes room beforehand, for many at a time, since looking for it takes a while. */
    private boolean hasRoom() {
        int batch = Math.max(1, most / 64);
        if (open.size() <= most - batch) {
            return true;
        }
        makingRoom.lock();
        try {
            long staying = open.size()
                    - open.stream().filter(WatchedConnection::isEnding).count();
            if (staying > most - batch) {
                staying -= endLongestIdle(staying - (most - 2 * batch));
            }
            return staying <= most;
        } finally {
            makingRoom.unlock();
        }
    }

    /** How many it ended; they are gone in a moment. */
    private long endLongestIdle(long count) {
        return open.stream()
                .flatMap(connection -> connection.idleUntil().stream()
                        .mapToObj(until -> new Idle(connection, until - System.nanoTime())))
                .sorted(Comparator.comparingLong(Idle::left))
                .limit(count)
                .filter(idle -> idle.connection.endIfIdle())
                .count();
    }

    /** How much is left of a connection's idle time; noted once, for it changes while they are sorted. */
    private record Idle(WatchedConnection connection, long left) {}

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
                if (hasRoom()) {
                    inner.handle(limit);
                } else {
                    watched.refuse();
                }
            } finally {
                watched.part();
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
