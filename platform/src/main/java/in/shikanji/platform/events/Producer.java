package in.shikanji.platform.events;

import in.shikanji.platform.database.Database;
import in.shikanji.platform.events.Outbox.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** A database whose outbox is read, and how far it is filled. */
final class Producer {
    private final Database database;
    private final AtomicLong newest = new AtomicLong();
    private final AtomicLong announced = new AtomicLong();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    Producer(Database database) {
        this.database = database;
        long stored = database.read(Outbox::newest);
        newest.set(stored);
        announced.set(stored);
        database.onCommit(this::announce);
    }

    String name() {
        return database.name();
    }

    Database database() {
        return database;
    }

    long newest() {
        return newest.get();
    }

    void onAppend(LongConsumer listener) {
        listeners.add(listener);
    }

    /** Notes a committed event; {@link #announce} follows once for all events of the commit. */
    void appended(long position) {
        newest.accumulateAndGet(position, Math::max);
    }

    /**
     * The next events of these types after the position, from the archive or the outbox.
     *
     * @param archive must be of this producer
     */
    Slice next(Archive archive, long position, Set<String> types, int limit) {
        long until = newest();
        Stored stored = database.read(sql -> {
            var segment = Outbox.segmentAfter(sql, position);
            return new Stored(
                    segment, segment.isPresent() ? List.of() : Outbox.after(sql, position, until, types, limit));
        });
        if (stored.segment().isEmpty()) {
            return Slice.of(stored.events(), limit, until);
        }
        List<Event> events = archive.read(stored.segment().get().objectKey()).stream()
                .filter(event -> event.position() > position && types.contains(event.type()))
                .limit(limit)
                .toList();
        return Slice.of(events, limit, stored.segment().get().last());
    }

    private void announce() {
        long now = newest.get();
        if (announced.getAndAccumulate(now, Math::max) < now) {
            listeners.forEach(listener -> listener.accept(now));
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
