package in.shikanji.order;

import in.shikanji.platform.Json;
import in.shikanji.platform.events.Event;
import in.shikanji.platform.events.EventLog;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.StreamSource.EventStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Orders, live. One thread follows the order service's own outbox, reads each changed order once, and hands it to
 * whoever watches it. An event's id is its position in the outbox, so a browser that lost its connection goes on where it
 * was.
 */
final class OrderStreams implements AutoCloseable {
    private static final String PRODUCER = "order";
    private static final int QUEUE = 256;
    private static final int CATCH_UP = 500;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** A stream ends with the token that opened it; the browser comes back with a fresh one. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final OrderService orders;
    private final EventLog events;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Semaphore wake = new Semaphore(0);
    private final Thread follower;
    private volatile boolean closed;

    OrderStreams(OrderService orders, EventLog events) {
        this.orders = orders;
        this.events = events;
        this.follower = Thread.ofVirtual().name("order streams").unstarted(this::follow);
        events.onAppend(PRODUCER, position -> appended());
    }

    void start() {
        follower.start();
    }

    /** Who comes after this looked is greeted with the event that it is about. */
    private void appended() {
        if (!watchers.isEmpty()) {
            wake.release();
        }
    }

    Reply order(Request request, String orderId) {
        return stream(request, order -> order.id().equals(orderId));
    }

    Reply store(Request request, String storeId) {
        return stream(request, order -> order.storeId().equals(storeId));
    }

    @Override
    public void close() {
        closed = true;
        follower.interrupt();
    }

    /** What a stream begins with; {@code now} is business time, for counting minutes by. */
    private record Hello(Instant now) {}

    private record Change(long position, Order order, String json) {}

    private static final class Watcher {
        private final Predicate<Order> wants;
        private final long since;
        private final BlockingQueue<Change> queue = new LinkedBlockingQueue<>(QUEUE);
        private volatile boolean overflowed;

        /** @param since the position of what is no news to it */
        Watcher(Predicate<Order> wants, long since) {
            this.wants = wants;
            this.since = since;
        }
    }

    private Reply stream(Request request, Predicate<Order> wants) {
        Optional<Long> lastSeen = request.header("Last-Event-ID")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong);
        return Reply.stream(out -> {
            Watcher watcher = new Watcher(wants, events.newest(PRODUCER));
            watchers.add(watcher);
            try {
                serve(out, watcher, greet(out, wants, lastSeen));
            } finally {
                watchers.remove(watcher);
            }
        });
    }

    /** Tells the newest position, or what was missed since the last one; answers the position told. */
    private long greet(EventStream out, Predicate<Order> wants, Optional<Long> lastSeen) throws IOException {
        long newest = events.newest(PRODUCER);
        if (lastSeen.isEmpty()) {
            out.send(newest, "hello", Json.text(new Hello(orders.clock().instant())));
            return newest;
        }
        List<Event> missed = events.read(PRODUCER, lastSeen.get(), CATCH_UP);
        long oldest = events.oldest(PRODUCER);
        if (lastSeen.get() > newest || missed.size() == CATCH_UP || (oldest > 0 && lastSeen.get() < oldest - 1)) {
            out.send(newest, "reset", "{}");
            return newest;
        }
        long told = lastSeen.get();
        for (Change change : changes(missed)) {
            if (wants.test(change.order())) {
                out.send(change.position(), "order", change.json());
            }
            told = change.position();
        }
        return told;
    }

    private static void serve(EventStream out, Watcher watcher, long told) throws IOException, InterruptedException {
        long position = told;
        Instant end = Instant.now().plus(LONGEST);
        while (out.isOpen() && Instant.now().isBefore(end)) {
            if (watcher.overflowed) {
                out.send(position, "reset", "{}");
                return;
            }
            Change change = watcher.queue.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
            if (change == null) {
                out.comment();
            } else if (change.position() > position) {
                out.send(change.position(), "order", change.json());
                position = change.position();
            }
        }
    }

    private void follow() {
        long position = events.newest(PRODUCER);
        while (!closed) {
            try {
                wake.tryAcquire(1, TimeUnit.SECONDS);
                wake.drainPermits();
                // Asked before the watchers: whoever comes after is greeted with this position or a later one.
                long newest = events.newest(PRODUCER);
                OptionalLong since =
                        watchers.stream().mapToLong(watcher -> watcher.since).min();
                position = Math.max(position, since.orElse(newest));
                if (since.isEmpty()) {
                    continue;
                }
                List<Event> fresh = events.read(PRODUCER, position, CATCH_UP);
                while (!fresh.isEmpty()) {
                    position = fresh.getLast().position();
                    changes(fresh).forEach(this::tell);
                    fresh = events.read(PRODUCER, position, CATCH_UP);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                System.getLogger(OrderStreams.class.getName())
                        .log(System.Logger.Level.WARNING, "live orders could not be read; trying again", failed);
            }
        }
    }

    /** The orders that the events concern, each once, at the position of its last event, in that order. */
    private List<Change> changes(List<Event> fresh) {
        SequencedMap<String, Long> last = new LinkedHashMap<>();
        for (Event event : fresh) {
            last.remove(event.key());
            last.put(event.key(), event.position());
        }
        Instant now = orders.clock().instant();
        return orders.read(last.keySet()).stream()
                .map(order -> new Change(
                        Objects.requireNonNull(last.get(order.id())), order, Json.text(OrderView.of(order, now))))
                .toList();
    }

    private void tell(Change change) {
        for (Watcher watcher : watchers) {
            if (watcher.wants.test(change.order()) && !watcher.queue.offer(change)) {
                watcher.overflowed = true;
            }
        }
    }
}
