package in.shikanji.platform.events;

import in.shikanji.platform.Ids;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.UnitOfWork;
import in.shikanji.platform.objects.Objects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/**
 * Events in the services' own databases: consumers in this process follow the producers' outboxes by cursors that move in
 * the transaction of the effect. Close it before the databases.
 */
public final class SqlEventLog implements EventLog {
    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(1);
    private static final int DRAIN_ROUNDS = 100;

    private final Objects objects;
    private final Clock clock;
    private final Map<String, Producer> producers = new ConcurrentHashMap<>();
    private final List<Consumer> consumers = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final DeadLetters deadLetters;
    private volatile boolean started;

    /** @param objects where old events go */
    public SqlEventLog(Objects objects) {
        this(objects, Clock.systemUTC());
    }

    /** @param clock system time, for back-off and the age of events */
    SqlEventLog(Objects objects, Clock clock) {
        this.objects = objects;
        this.clock = clock;
        this.deadLetters = new DeadLetters(consumers, clock);
    }

    @Override
    public void appendJson(Sql sql, String type, String key, String payload, Instant at) {
        // as precise as it is kept, so that it is the same whether it is read from there or not
        Event made = new Event(0, Ids.next("evt"), type, key, payload, at.truncatedTo(ChronoUnit.MILLIS));
        Event event = Outbox.insert(sql, made, clock.instant());
        Producer producer = producer(sql.database());
        sql.afterCommit(() -> producer.appended(event));
    }

    @Override
    public void producer(Database database) {
        requireNotStarted();
        if (producers.containsKey(database.name())) {
            throw new IllegalStateException(database.name() + " is a producer already");
        }
        producers.put(database.name(), new Producer(database));
    }

    @Override
    public void consume(String producer, Database consumer, Map<String, EventHandler> handlers) {
        requireNotStarted();
        if (consumers.stream().anyMatch(other -> other.isFor(producer, consumer.name()))) {
            throw new IllegalStateException(consumer.name() + " consumes " + producer + " already");
        }
        Delivery delivery = new Delivery(producer, handlers, clock);
        consumers.add(new Consumer(producer(producer), consumer, delivery, new Archive(objects), clock));
    }

    @Override
    public void onAppend(String producer, LongConsumer listener) {
        producer(producer).onAppend(listener);
    }

    @Override
    public List<Event> read(String producer, long after, int limit) {
        return producer(producer).read(after, limit);
    }

    @Override
    public long newest(String producer) {
        return producer(producer).settled();
    }

    @Override
    public long oldest(String producer) {
        return producer(producer).database().read(Outbox::oldest);
    }

    @Override
    public List<DeadLetter> deadLetters(int limit) {
        return deadLetters.list(limit);
    }

    @Override
    public boolean replay(String id, Optional<String> editedPayload, BiConsumer<Sql, DeadLetter> note) {
        return deadLetters.replay(id, editedPayload, note);
    }

    @Override
    public void start() {
        requireNotStarted();
        started = true;
        for (Consumer consumer : consumers) {
            threads.add(Thread.ofVirtual().name("events: " + consumer.name()).start(consumer));
        }
    }

    @Override
    public void drain() {
        UnitOfWork.refuseInside("waiting for events");
        if (!started) {
            throw new IllegalStateException("the event log was not started");
        }
        for (int round = 0; round < DRAIN_ROUNDS; round++) {
            long before = appended();
            producers.values().forEach(Producer::awaitSettled);
            List<Long> passes = consumers.stream()
                    .map(consumer -> consumer.signal().requestPass())
                    .toList();
            for (int index = 0; index < passes.size(); index++) {
                Consumer consumer = consumers.get(index);
                if (!consumer.signal().awaitPass(passes.get(index), LONGEST_DRAIN)) {
                    throw new IllegalStateException(consumer.name() + " did not come to rest");
                }
            }
            if (appended() == before) {
                return;
            }
        }
    }

    /**
     * Moves events that all consumers passed and that are seven days old to the objects; a job runs it.
     *
     * @throws IllegalStateException if a segment does not read back as it was written; its events stay in the outbox
     */
    public void archive() {
        new Archiving(objects, clock).run(producers.values(), consumers);
    }

    /** How many positions a consumer is behind a producer's newest event. */
    long lag(String producer, String consumer) {
        return consumers.stream()
                .filter(each -> each.isFor(producer, consumer))
                .mapToLong(Consumer::lag)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(consumer + " does not consume " + producer));
    }

    /** How many events wait in all: for a retry, behind another, or for a person. */
    public long parkedCount() {
        return deadLetters.count(Parked::count);
    }

    /** How many events gave up and wait for a person. */
    public long deadLetterCount() {
        return deadLetters.count(Parked::countDead);
    }

    /** The consumers that stand still because many keys failed alike, as {@code consumer after producer}. */
    List<String> stopped() {
        return consumers.stream()
                .filter(Consumer::isStopped)
                .map(Consumer::name)
                .toList();
    }

    @Override
    public void close() {
        consumers.forEach(consumer -> consumer.signal().close());
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException interrupt) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void requireNotStarted() {
        if (started) {
            throw new IllegalStateException("the event log was started already");
        }
    }

    private long appended() {
        return producers.values().stream().mapToLong(Producer::newest).sum();
    }

    private Producer producer(String name) {
        Producer producer = producers.get(name);
        if (producer == null) {
            throw new IllegalArgumentException(name + " is no producer of events");
        }
        return producer;
    }
}
