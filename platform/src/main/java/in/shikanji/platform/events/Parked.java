package in.shikanji.platform.events;

import in.shikanji.platform.Ids;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog.DeadLetter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL of events that wait: the first of a key for its next attempt or a person, the others behind it. */
final class Parked {
    private static final String COLUMNS = """
            id, producer, position, event_id, event_type, event_key, payload, occurred_at,
            reason, attempts, next_attempt_at, parked_at, behind""";
    private static final int LONGEST_REASON = 500;

    private Parked() {}

    static boolean any(Sql sql, String producer) {
        return sql.find("select 1 as one from parked where producer = ? limit 1", row -> true, producer)
                .isPresent();
    }

    static boolean holds(Sql sql, String producer, String key) {
        return sql.find(
                        "select 1 as one from parked where producer = ? and event_key = ? limit 1",
                        row -> true,
                        producer,
                        key)
                .isPresent();
    }

    static void addFailed(Sql sql, String producer, Event event, Throwable reason, Instant now) {
        insert(sql, producer, event, text(reason), 1, next(1, now), now, false);
    }

    static void addBehind(Sql sql, String producer, Event event, Instant now) {
        insert(sql, producer, event, "waits behind an earlier event", 0, Optional.empty(), now, true);
    }

    static List<DeadLetter> due(Sql sql, String producer, Instant now, int limit) {
        return sql.list(
                "select " + COLUMNS
                        + " from parked where producer = ? and (next_attempt_at <= ? or next_attempt_at > ?)"
                        + " order by next_attempt_at, position limit ?",
                row -> deadLetter(sql, row),
                producer,
                now,
                Backoff.furthest(now),
                limit);
    }

    static Optional<DeadLetter> first(Sql sql, String producer, String key) {
        return sql.find(
                "select " + COLUMNS + " from parked where producer = ? and event_key = ? order by position limit 1",
                row -> deadLetter(sql, row),
                producer,
                key);
    }

    static List<DeadLetter> list(Sql sql, int limit) {
        return sql.list(
                "select " + COLUMNS + " from parked order by parked_at, position limit ?",
                row -> deadLetter(sql, row),
                limit);
    }

    static Optional<DeadLetter> find(Sql sql, String id) {
        return sql.find("select " + COLUMNS + " from parked where id = ?", row -> deadLetter(sql, row), id);
    }

    static Optional<Instant> nextDue(Sql sql, String producer) {
        return Optional.ofNullable(sql.get(
                        "select coalesce(min(next_attempt_at), -1) as due from parked where producer = ?",
                        row -> row.number("due"),
                        producer))
                .filter(due -> due >= 0)
                .map(Instant::ofEpochMilli);
    }

    static void remove(Sql sql, String id) {
        sql.update("delete from parked where id = ?", id);
    }

    static void failedAgain(Sql sql, DeadLetter letter, Throwable reason, Instant now) {
        int attempts = letter.attempts() + 1;
        sql.update(
                "update parked set reason = ?, attempts = ?, next_attempt_at = ?, behind = ? where id = ?",
                text(reason),
                attempts,
                next(attempts, now).orElse(null),
                false,
                letter.id());
    }

    /** Makes the first of a key due. */
    static void tryAt(Sql sql, String id, Instant time) {
        sql.update("update parked set next_attempt_at = ?, behind = ? where id = ?", time, false, id);
    }

    static void edit(Sql sql, String id, String payload) {
        sql.update("update parked set payload = ? where id = ?", payload, id);
    }

    static long count(Sql sql) {
        return sql.get("select count(*) as events from parked", row -> row.number("events"));
    }

    static long countDead(Sql sql) {
        return sql.get(
                "select count(*) as events from parked where next_attempt_at is null and not behind",
                row -> row.number("events"));
    }

    private static void insert(
            Sql sql,
            String producer,
            Event event,
            String reason,
            int attempts,
            Optional<Instant> next,
            Instant now,
            boolean behind) {
        sql.update(
                "insert into parked (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next("dlt"),
                producer,
                event.position(),
                event.id(),
                event.type(),
                event.key(),
                event.payload(),
                event.at(),
                reason,
                attempts,
                next.orElse(null),
                now,
                behind);
    }

    private static Optional<Instant> next(int attempts, Instant now) {
        return Backoff.after(attempts).map(now::plus);
    }

    private static String text(Throwable reason) {
        String text = reason.toString();
        return text.substring(0, Math.min(LONGEST_REASON, text.length()));
    }

    private static DeadLetter deadLetter(Sql sql, Sql.Row row) {
        return new DeadLetter(
                row.text("id"),
                sql.database(),
                row.text("producer"),
                Outbox.event(row),
                row.text("reason"),
                row.integer("attempts"),
                row.instantOrNull("next_attempt_at"),
                row.instant("parked_at"),
                row.flag("behind"));
    }
}
