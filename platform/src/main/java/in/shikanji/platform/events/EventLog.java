package in.shikanji.platform.events;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Events between services: an outbox per producer, consumers with cursors, retries and dead letters. */
public interface EventLog extends AutoCloseable {
    /**
     * Appends an event to the outbox of the database whose transaction {@code sql} is. It becomes visible to consumers when
     * that transaction commits, and never if it does not.
     *
     * @param payload a record, written as JSON
     */
    default void append(Sql sql, String type, String key, Object payload, Instant at) {
        appendJson(sql, type, key, Json.text(payload), at);
    }

    /** As {@link #append}, of a payload that is JSON already, so that it need not be made while others wait for the writer. */
    void appendJson(Sql sql, String type, String key, String payload, Instant at);

    /** Registers a producer; its outbox is read by consumers that name it. Call before {@link #start}. */
    void producer(Database database);

    /**
     * Registers a consumer of one producer's events: {@code handlers} by event type (other types are skipped). The
     * cursor and the parked events live in {@code consumer}'s database. Call before {@link #start}.
     */
    void consume(String producer, Database consumer, Map<String, EventHandler> handlers);

    /**
     * Calls the listener with the producer's newest position after commits, once none can appear any more that is older
     * (on a thread of the database: it must only signal).
     */
    void onAppend(String producer, LongConsumer listener);

    /** The events of a producer after a position and up to its newest, at most {@code limit}, in order. */
    List<Event> read(String producer, long after, int limit);

    /** The newest position of a producer before which none can appear any more, 0 if it has none. */
    long newest(String producer);

    /** The oldest position still in the producer's outbox (older ones are archived), 0 if it is empty. */
    long oldest(String producer);

    /** Events that wait for a retry or gave up, of all consumers. */
    List<DeadLetter> deadLetters(int limit);

    /**
     * Lets a parked event (with an edited payload, if given) run again now; false if there is no such id.
     *
     * @param note is told in the same transaction
     */
    boolean replay(String id, Optional<String> editedPayload, BiConsumer<Sql, DeadLetter> note);

    /** Blocks until every consumer has handled or parked everything committed before the call (for tests and shutdown). */
    void drain();

    void start();

    @Override
    void close();

    /**
     * An event that a consumer could not handle.
     *
     * @param id {@code dlt_…}
     * @param consumer the service that could not handle it
     * @param attempts how often it was tried
     * @param nextAttemptAt system time of the next try, or null once it gave up and waits for a person
     * @param behind whether it only waits behind an earlier parked event of its key
     */
    record DeadLetter(
            String id,
            String consumer,
            String producer,
            Event event,
            String reason,
            int attempts,
            @Nullable Instant nextAttemptAt,
            Instant parkedAt,
            boolean behind) {}
}
