package in.shikanji.platform.events;

import in.shikanji.platform.objects.Objects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Moves old events out of the outboxes, segment by segment. */
final class Archiving {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int EVENTS_A_SEGMENT = 2_000;

    private final Archive archive;
    private final Clock clock;

    Archiving(Objects objects, Clock clock) {
        this.archive = new Archive(objects);
        this.clock = clock;
    }

    void run(Collection<Producer> producers, List<Consumer> consumers) {
        for (Producer producer : producers) {
            long passed = passedByAll(producer, consumers);
            int archived;
            do {
                archived = archiveSegment(producer, passed);
            } while (archived == EVENTS_A_SEGMENT);
        }
    }

    private int archiveSegment(Producer producer, long passed) {
        Instant now = clock.instant();
        List<Event> events =
                producer.database().read(sql -> Outbox.old(sql, passed, now.minus(KEPT), EVENTS_A_SEGMENT));
        if (events.isEmpty()) {
            return 0;
        }
        String key = archive.write(producer.name(), events);
        return producer.database().write("archive", sql -> {
            Outbox.archive(sql, events, key, now);
            return events.size();
        });
    }

    /** Goes by the stored cursors, which may lag a little behind those in memory. */
    private static long passedByAll(Producer producer, List<Consumer> consumers) {
        return consumers.stream()
                .filter(consumer -> consumer.producer() == producer)
                .mapToLong(consumer -> consumer.database().read(sql -> Cursors.stored(sql, producer.name())))
                .min()
                .orElseGet(producer::settled);
    }
}
