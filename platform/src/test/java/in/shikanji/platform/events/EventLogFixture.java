package in.shikanji.platform.events;

import in.shikanji.platform.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A producer {@code order} and a consumer {@code loyalty} that writes down what it handled, and fails for the keys that a
 * test names.
 */
abstract class EventLogFixture implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final String PLACED = "order.placed.v1";

    record Placed(String order, long paise, Instant at) {}

    final TestClock clock = new TestClock();
    final Set<String> failingKeys = ConcurrentHashMap.newKeySet();

    abstract EventLog log();

    abstract Database producer();

    abstract Database consumer();

    /** Closes log and databases and opens them again, the log started with the same registrations. */
    abstract void restart();

    Map<String, EventHandler> handlers() {
        return Map.of(PLACED, (sql, event) -> {
            sql.update("""
                    insert into handled (turn, position, event_key, payload)
                    select coalesce(max(turn), 0) + 1, ?, ?, ? from handled""", event.position(), event.key(), event.payload());
            if (failingKeys.contains(event.key()) && !event.payload().contains("mended")) {
                throw new IllegalStateException("can't handle " + event.key());
            }
        });
    }

    /** A row that were handled twice would have its position twice. */
    void createTables() {
        consumer()
                .write(
                        "tables",
                        sql -> sql.update(
                                "create table if not exists handled (turn bigint not null, position bigint not null,"
                                        + " event_key text not null, payload text not null)"));
    }

    void append(String... keys) {
        producer().write("append", sql -> {
            for (String key : keys) {
                log().append(sql, PLACED, key, new Placed(key, 100, NOON), NOON);
            }
            return keys.length;
        });
    }

    List<Long> handledPositions() {
        return consumer()
                .read(sql -> sql.list("select position from handled order by turn", row -> row.number("position")));
    }

    List<String> handledKeys() {
        return consumer()
                .read(sql -> sql.list("select event_key from handled order by turn", row -> row.text("event_key")));
    }

    @Override
    public abstract void close();
}
