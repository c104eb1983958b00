package in.shikanji.platform.events;

import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.StorageException;
import in.shikanji.platform.events.EventLog.DeadLetter;
import in.shikanji.platform.events.Producer.Slice;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands events to their handlers inside a transaction of the consumer. Keeps no state: a transaction may run again. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int KEYS_AT_ONCE = 32;
    private static final int EVENTS_OF_A_KEY_AT_ONCE = 256;

    private final String producer;
    private final Map<String, EventHandler> handlers;
    private final Clock clock;

    Delivery(String producer, Map<String, EventHandler> handlers, Clock clock) {
        this.producer = producer;
        this.handlers = Map.copyOf(handlers);
        this.clock = clock;
    }

    Set<String> types() {
        return handlers.keySet();
    }

    /**
     * Handles the slice and moves the cursor behind it.
     *
     * @param streak the failures that came right before
     * @param probing whether the consumer was stopped, so that it goes on only if something succeeds
     * @throws ConsumerStoppedException when it looks as if nothing would succeed
     */
    Outcome deliver(Sql sql, Slice slice, long cursor, Streak streak, boolean probing) {
        Cursors.move(sql, producer, cursor, slice.until());
        boolean anyParked = Parked.any(sql, producer);
        if (!anyParked && handledTogether(sql, slice)) {
            return new Outcome(Streak.NONE, Optional.empty());
        }
        Set<String> parkedNow = new HashSet<>();
        boolean succeeded = false;
        Throwable lastFailure = null;
        Instant now = clock.instant();
        for (Event event : slice.events()) {
            if (parkedNow.contains(event.key()) || (anyParked && Parked.holds(sql, producer, event.key()))) {
                Parked.addBehind(sql, producer, event, now);
                continue;
            }
            Throwable failure = attempt(sql, event);
            if (failure == null) {
                succeeded = true;
                streak = Streak.NONE;
                continue;
            }
            lastFailure = failure;
            streak = streak.with(event.key(), failure);
            if (streak.isAlarming()) {
                throw new ConsumerStoppedException(streak.keys().size() + " keys in a row failed alike", failure);
            }
            Parked.addFailed(sql, producer, event, failure, now);
            parkedNow.add(event.key());
        }
        if (probing && !succeeded && lastFailure != null) {
            throw new ConsumerStoppedException("it still fails", lastFailure);
        }
        return new Outcome(streak, Parked.nextDue(sql, producer));
    }

    /** Tries what is due, and what waited behind it; returns when something is due next. */
    Optional<Instant> retry(Sql sql) {
        Instant now = clock.instant();
        for (DeadLetter due : Parked.due(sql, producer, now, KEYS_AT_ONCE)) {
            retryKey(sql, due.event().key(), now);
        }
        return Parked.nextDue(sql, producer);
    }

    private void retryKey(Sql sql, String key, Instant now) {
        Optional<DeadLetter> first = Parked.first(sql, producer, key);
        for (int done = 0; first.isPresent(); done++) {
            DeadLetter letter = first.get();
            if (done == EVENTS_OF_A_KEY_AT_ONCE) {
                Parked.tryAt(sql, letter.id(), now);
                return;
            }
            Throwable failure = attempt(sql, letter.event());
            if (failure != null) {
                Parked.failedAgain(sql, letter, failure, now);
                return;
            }
            Parked.remove(sql, letter.id());
            first = Parked.first(sql, producer, key);
        }
    }

    /** As nearly always all goes well, one part for all saves one for each; false, and nothing done, if anything failed. */
    private boolean handledTogether(Sql sql, Slice slice) {
        try {
            return sql.part(() -> {
                slice.events().forEach(event -> handle(sql, event));
                return true;
            });
        } catch (Throwable failure) {
            LOG.debug("Events of {} are handled one by one", producer, failure);
            return false;
        }
    }

    /** Handles one event in a part of its own; returns what went wrong. */
    private @Nullable Throwable attempt(Sql sql, Event event) {
        try {
            return sql.part(() -> {
                        handle(sql, event);
                        return Optional.<Throwable>empty();
                    })
                    .orElse(null);
        } catch (StorageException diskRefuses) {
            // No fault of the event's: it is not counted against it.
            throw diskRefuses;
        } catch (Throwable failure) {
            return failure;
        }
    }

    private void handle(Sql sql, Event event) {
        EventHandler handler = handlers.get(event.type());
        if (handler == null) {
            throw new IllegalStateException("no handler for " + event.type() + " any more");
        }
        handler.handle(sql, event);
    }

    /** @param nextDue when the next parked event is to be tried */
    record Outcome(Streak streak, Optional<Instant> nextDue) {}
}
