package in.shikanji.platform.events;

import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.DatabaseException;
import in.shikanji.platform.events.Outbox.Segment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * A database whose outbox is read, and how far. Where writes run at once, positions are given out before commits: a newer
 * event may be there while an older one is not yet. So it is read only up to where it is settled, which is where no older
 * event can appear any more. With one writer that is the newest event of each commit.
 */
final class Producer {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Database database;
    private final AtomicLong newest = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong settled = new AtomicLong();
    private final RecentEvents recent = new RecentEvents();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    Producer(Database database) {
        this.database = database;
        // The last write of a process that died may end only now, when nobody is left to tell of it.
        awaitSettled();
        newest.set(database.read(Outbox::newest));
        awaitSettled();
        asked.set(newest.get());
        database.onCommit(this::committed);
    }

    String name() {
        return database.name();
    }

    Database database() {
        return database;
    }

    /** The newest event that was committed. */
    long newest() {
        return newest.get();
    }

    /** Up to where events may be read: none that is older will appear. */
    long settled() {
        return settled.get();
    }

    void onAppend(LongConsumer listener) {
        listeners.add(listener);
    }

    /** Notes a committed event; {@link #committed} follows once for all events of the commit. */
    void appended(Event event) {
        recent.add(event);
        newest.accumulateAndGet(event.position(), Math::max);
    }

    /** Waits until everything that was committed before this call is settled. */
    void awaitSettled() {
        long now = newest.get();
        CountDownLatch done = new CountDownLatch(1);
        database.afterEarlierWrites(() -> {
            settle(now);
            done.countDown();
        });
        try {
            if (!done.await(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new DatabaseException("The events of " + name()
                        + " wait for a transaction that does not end; look for it in pg_stat_activity.");
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("the wait for the events of " + name() + " was interrupted", interrupt);
        }
    }

    /**
     * The next events of these types after the position, from memory, the outbox or the archive.
     *
     * @param archive must be of this producer
     */
    Slice next(Archive archive, long position, Set<String> types, int limit) {
        long until = settled();
        return recent.between(position, until)
                .map(events -> Slice.of(ofTypes(events, types, limit), limit, until))
                .orElseGet(() -> stored(archive, position, until, types, limit));
    }

    private Slice stored(Archive archive, long position, long until, Set<String> types, int limit) {
        Stored stored = database.read(sql -> {
            var segment = Outbox.segmentAfter(sql, position);
            return new Stored(
                    segment, segment.isPresent() ? List.of() : Outbox.after(sql, position, until, types, limit));
        });
        if (stored.segment().isEmpty()) {
            return Slice.of(stored.events(), limit, until);
        }
        List<Event> later = archive.read(stored.segment().get().objectKey()).stream()
                .filter(event -> event.position() > position)
                .toList();
        return Slice.of(
                ofTypes(later, types, limit), limit, stored.segment().get().last());
    }

    private static List<Event> ofTypes(List<Event> events, Set<String> types, int limit) {
        return events.stream()
                .filter(event -> types.contains(event.type()))
                .limit(limit)
                .toList();
    }

    /** The events of all types after the position, at most {@code limit}; of those that are archived only the latest. */
    List<Event> read(long after, int limit) {
        long until = settled();
        return recent.between(after, until)
                .map(events -> events.stream().limit(limit).toList())
                .orElseGet(() -> database.read(sql -> Outbox.after(sql, after, until, limit)));
    }

    private void committed() {
        long now = newest.get();
        if (asked.getAndAccumulate(now, Math::max) < now) {
            database.afterEarlierWrites(() -> settle(now));
        }
    }

    private void settle(long position) {
        if (settled.getAndAccumulate(position, Math::max) < position) {
            listeners.forEach(listener -> listener.accept(position));
        }
    }

    private record Stored(Optional<Segment> segment, List<Event> events) {}

    /**
     * Events to handle, in order.
     *
     * @param until the position up to which there are no others to handle
     */
    record Slice(List<Event> events, long until) {
        static Slice of(List<Event> events, int limit, long searchedUntil) {
            return new Slice(
                    events,
                    events.size() < limit ? searchedUntil : events.getLast().position());
        }
    }
}
