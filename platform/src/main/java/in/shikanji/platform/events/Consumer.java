package in.shikanji.platform.events;

import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.StorageException;
import in.shikanji.platform.events.Producer.Slice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows one producer for one consumer, on a virtual thread: all it does is wait, for the producer's signal and for the
 * database threads that run its SQL.
 */
final class Consumer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Consumer.class);
    private static final int EVENTS_AT_ONCE = 256;
    private static final long UNSTORED_AT_MOST = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    /** Between two passes, so that what comes in a rush shares a transaction; the first event of a rush waits for nobody. */
    private static final Duration REST = Duration.ofMillis(20);

    private final Producer producer;
    private final Database database;
    private final Delivery delivery;
    private final Archive archive;
    private final Clock clock;
    private final Signal signal = new Signal();

    private volatile long cursor;
    private volatile boolean stopped;
    private boolean loaded;
    private long storedCursor;
    private Streak streak = Streak.NONE;
    private Optional<Instant> nextDue = Optional.of(Instant.MIN);
    private Instant pausedUntil = Instant.MIN;
    private int pauses;

    Consumer(Producer producer, Database database, Delivery delivery, Archive archive, Clock clock) {
        this.producer = producer;
        this.database = database;
        this.delivery = delivery;
        this.archive = archive;
        this.clock = clock;
        producer.onAppend(position -> signal.wake());
    }

    Producer producer() {
        return producer;
    }

    Database database() {
        return database;
    }

    boolean isFor(String producerName, String consumerName) {
        return producer.name().equals(producerName) && database.name().equals(consumerName);
    }

    String name() {
        return database.name() + " after " + producer.name();
    }

    Signal signal() {
        return signal;
    }

    boolean isStopped() {
        return stopped;
    }

    long lag() {
        return Math.max(0, producer.newest() - cursor);
    }

    @Override
    public void run() {
        while (signal.beginsPass()) {
            boolean paused = !pass();
            signal.endsPass();
            signal.rest(REST);
            if (paused || producer.settled() <= cursor) {
                signal.await(wait(paused));
            }
        }
        try {
            storeCursor();
        } catch (RuntimeException failure) {
            LOG.warn("{} passes over some events again when it starts", name(), failure);
        }
    }

    /** Does all there is to do now; false if it has to pause. */
    private boolean pass() {
        Instant now = clock.instant();
        boolean retryDue = signal.takeRetryRequest()
                || nextDue.filter(due -> Backoff.isDue(due, now)).isPresent();
        try {
            if (!loaded) {
                storedCursor = Cursors.load(database, producer.name());
                cursor = storedCursor;
                loaded = true;
            }
            if (retryDue) {
                nextDue = database.write("events " + producer.name(), delivery::retry);
            }
            if (!Backoff.isDue(pausedUntil, now)) {
                return false;
            }
            for (long target = producer.settled(); cursor < target && !signal.isClosed(); ) {
                deliver();
            }
            return true;
        } catch (ConsumerStoppedException many) {
            stopped = true;
            pause(many);
        } catch (DatabaseBusyException | StorageException busy) {
            LOG.debug("{} waits for its database", name(), busy);
            pausedUntil = now.plus(Backoff.patiently(1));
            nextDue = Optional.of(pausedUntil);
        } catch (RuntimeException | Error failure) {
            pause(failure);
            nextDue = Optional.of(pausedUntil);
        }
        return false;
    }

    private void deliver() {
        Slice slice = producer.next(archive, cursor, delivery.types(), EVENTS_AT_ONCE);
        if (slice.events().isEmpty()) {
            passOver(slice.until());
            return;
        }
        long from = storedCursor;
        var outcome =
                database.write("events " + producer.name(), sql -> delivery.deliver(sql, slice, from, streak, stopped));
        cursor = slice.until();
        storedCursor = cursor;
        streak = outcome.streak();
        nextDue = outcome.nextDue();
        if (stopped) {
            LOG.info("{} goes on", name());
        }
        stopped = false;
        pauses = 0;
    }

    /** Events of types that nobody handles cost no transaction each: the cursor is stored now and then. */
    private void passOver(long until) {
        cursor = until;
        if (until - storedCursor >= UNSTORED_AT_MOST) {
            storeCursor();
        }
    }

    private void storeCursor() {
        long from = storedCursor;
        long to = cursor;
        if (to > from) {
            database.write("events " + producer.name(), sql -> {
                Cursors.move(sql, producer.name(), from, to);
                return to;
            });
            storedCursor = to;
        }
    }

    private void pause(Throwable reason) {
        pauses++;
        streak = Streak.NONE;
        Duration delay = Backoff.patiently(pauses);
        pausedUntil = clock.instant().plus(delay);
        LOG.error("ALARM: {} stands still at {} and tries again in {}", name(), cursor, delay, reason);
        loaded = false;
    }

    private Duration wait(boolean paused) {
        Instant until =
                paused && nextDue.filter(pausedUntil::isAfter).isEmpty() ? pausedUntil : nextDue.orElse(Instant.MAX);
        Instant now = clock.instant();
        if (!until.isAfter(now)) {
            return Duration.ofMillis(1);
        }
        return until.isAfter(now.plus(LONGEST_WAIT)) ? LONGEST_WAIT : Duration.between(now, until);
    }
}
