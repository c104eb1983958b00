package in.shikanji.platform.events;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SQL of a producer's outbox and of what was archived from it. */
final class Outbox {
    private static final String COLUMNS = "position, event_id, event_type, event_key, payload, occurred_at";

    private Outbox() {}

    /** Returns the event with the position that it was given. */
    static Event insert(Sql sql, Event event, Instant appendedAt) {
        return sql.get(
                """
                insert into outbox (event_id, event_type, event_key, payload, occurred_at, appended_at)
                values (?, ?, ?, ?, ?, ?) returning position""",
                row -> event.withPosition(row.number("position")),
                event.id(),
                event.type(),
                event.key(),
                event.payload(),
                event.at(),
                appendedAt);
    }

    static List<Event> after(Sql sql, long position, long until, int limit) {
        return sql.list(
                "select " + COLUMNS + " from outbox where position > ? and position <= ? order by position limit ?",
                Outbox::event,
                position,
                until,
                limit);
    }

    /** As {@link #after}, of some types only: the others are passed over inside the engine. */
    static List<Event> after(Sql sql, long position, long until, Set<String> types, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(position);
        parameters.add(until);
        parameters.addAll(types);
        parameters.add(limit);
        return sql.list(
                "select " + COLUMNS + " from outbox where position > ? and position <= ? and event_type in ("
                        + String.join(", ", Collections.nCopies(types.size(), "?"))
                        + ") order by position limit ?",
                Outbox::event,
                parameters.toArray());
    }

    /** The oldest events, at most {@code limit}, that stand up to the position and were appended before the time. */
    static List<Event> old(Sql sql, long until, Instant appendedBefore, int limit) {
        return sql.list(
                "select " + COLUMNS + " from outbox where position <= ?"
                        + " and position < coalesce((select min(position) from outbox where appended_at >= ?), ?)"
                        + " order by position limit ?",
                Outbox::event,
                until,
                appendedBefore,
                Long.MAX_VALUE,
                limit);
    }

    static long newest(Sql sql) {
        return sql.get("""
                select coalesce(max(position), (select max(last_position) from archived_events), 0) as newest
                from outbox""", row -> row.number("newest"));
    }

    static long oldest(Sql sql) {
        return sql.get("select coalesce(min(position), 0) as oldest from outbox", row -> row.number("oldest"));
    }

    static long archived(Sql sql) {
        return sql.get(
                "select coalesce(max(last_position), 0) as last from archived_events", row -> row.number("last"));
    }

    /** The archived segment that holds the first event after the position. */
    static Optional<Segment> segmentAfter(Sql sql, long position) {
        return sql.find("""
                select last_position, object_key from archived_events
                where last_position > ? order by last_position limit 1""", row -> new Segment(row.text("object_key"), row.number("last_position")), position);
    }

    /** Replaces the rows by a note of the segment that holds them now. */
    static void archive(Sql sql, List<Event> events, String objectKey, Instant now) {
        long first = events.getFirst().position();
        long last = events.getLast().position();
        sql.update("insert into archived_events values (?, ?, ?, ?, ?)", first, last, objectKey, events.size(), now);
        int deleted = sql.update("delete from outbox where position between ? and ?", first, last);
        if (deleted != events.size()) {
            throw new IllegalStateException(deleted + " rows deleted where " + events.size() + " were archived");
        }
    }

    static Event event(Sql.Row row) {
        return new Event(
                row.number("position"),
                row.text("event_id"),
                row.text("event_type"),
                row.text("event_key"),
                row.text("payload"),
                row.instant("occurred_at"));
    }

    record Segment(String objectKey, long last) {}
}
