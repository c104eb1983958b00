package in.shikanji.platform.events;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog.DeadLetter;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The parked events of all consumers. */
final class DeadLetters {
    private final List<Consumer> consumers;
    private final Clock clock;

    DeadLetters(List<Consumer> consumers, Clock clock) {
        this.consumers = consumers;
        this.clock = clock;
    }

    List<DeadLetter> list(int limit) {
        return databases()
                .flatMap(database -> database.read(sql -> Parked.list(sql, limit)).stream())
                .sorted(Comparator.comparing(DeadLetter::parkedAt))
                .limit(limit)
                .toList();
    }

    long count(ToLongFunction<Sql> counting) {
        return databases()
                .mapToLong(database -> database.read(counting::applyAsLong))
                .sum();
    }

    /** Makes the event due now; one that waits behind another keeps its place, with the edited payload. */
    boolean replay(String id, Optional<String> editedPayload, BiConsumer<Sql, DeadLetter> note) {
        editedPayload.ifPresent(Json::requireWellFormed);
        return databases().anyMatch(database -> replay(database, id, editedPayload, note));
    }

    /** Under the key of the deliveries: an attempt that runs now must not overwrite what is decided here. */
    private boolean replay(
            Database database, String id, Optional<String> editedPayload, BiConsumer<Sql, DeadLetter> note) {
        Optional<String> producer = database.read(sql -> Parked.find(sql, id)).map(DeadLetter::producer);
        boolean found = producer.isPresent()
                && database.write("events " + producer.get(), sql -> {
                    Optional<DeadLetter> letter = Parked.find(sql, id);
                    letter.ifPresent(parked -> {
                        replay(sql, parked, editedPayload);
                        note.accept(sql, parked);
                    });
                    return letter.isPresent();
                });
        if (found) {
            consumers.stream()
                    .filter(consumer -> consumer.isFor(producer.get(), database.name()))
                    .forEach(consumer -> consumer.signal().wakeForRetry());
        }
        return found;
    }

    private void replay(Sql sql, DeadLetter letter, Optional<String> editedPayload) {
        editedPayload.ifPresent(payload -> Parked.edit(sql, letter.id(), payload));
        if (!letter.behind()) {
            Parked.tryAt(sql, letter.id(), clock.instant());
        }
    }

    private Stream<Database> databases() {
        return consumers.stream().map(Consumer::database).distinct();
    }
}
