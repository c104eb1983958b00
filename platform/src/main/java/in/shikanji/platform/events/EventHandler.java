package in.shikanji.platform.events;

import in.shikanji.platform.database.Sql;

/**
 * Handles one event inside a transaction of the consumer's own database; the cursor moves in the same transaction, so
 * the effect happens exactly once. It may write that database and its outbox and nothing else. If it throws, the event
 * alone is parked and tried again later; later events of its key wait behind it.
 */
@FunctionalInterface
public interface EventHandler {
    void handle(Sql sql, Event event);
}
