package in.shikanji.platform.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A producer's latest events as they were committed by this process, so that whoever keeps up with them need not read them
 * from the database. Only events whose positions follow each other without a gap are here together: another process
 * may have written what is between two others.
 */
final class RecentEvents {
    /** A consumer that rests 20 ms is behind a hundred or two of them in a rush; each takes some 1 KiB. */
    static final int MOST = 512;

    private final @Nullable Event[] events = new @Nullable Event[MOST];
    private long first = 1;
    private long last;

    synchronized void add(Event event) {
        long position = event.position();
        first = Math.max(position == last + 1 ? first : position, position - MOST + 1);
        last = position;
        events[place(position)] = event;
    }

    /** The events after the first position and up to the second; empty unless all of them are here. */
    synchronized Optional<List<Event>> between(long after, long until) {
        if (after + 1 < first || until > last) {
            return Optional.empty();
        }
        List<Event> found = new ArrayList<>();
        for (long position = after + 1; position <= until; position++) {
            found.add(Objects.requireNonNull(events[place(position)]));
        }
        return Optional.of(found);
    }

    private static int place(long position) {
        return (int) (position % MOST);
    }
}
