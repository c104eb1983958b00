package in.shikanji.platform.events;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog.DeadLetter;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    boolean replay(String id, Optional<String> editedPayload) {
        editedPayload.ifPresent(Json::requireWellFormed);
        return databases().anyMatch(database -> replay(database, id, editedPayload));
    }

    private boolean replay(Database database, String id, Optional<String> editedPayload) {
        Optional<DeadLetter> letter = database.write("replay " + id, sql -> {
            Optional<DeadLetter> found = Parked.find(sql, id);
            if (found.isPresent()) {
                editedPayload.ifPresent(payload -> Parked.edit(sql, id, payload));
                if (!found.get().behind()) {
                    Parked.tryAt(sql, id, clock.instant());
                }
            }
            return found;
        });
        letter.ifPresent(found -> consumers.stream()
                .filter(consumer -> consumer.isFor(found.producer(), database.name()))
                .forEach(consumer -> consumer.signal().wakeForRetry()));
        return letter.isPresent();
    }

    private Stream<Database> databases() {
        return consumers.stream().map(Consumer::database).distinct();
    }
}
