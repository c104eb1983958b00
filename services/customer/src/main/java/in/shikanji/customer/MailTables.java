package in.shikanji.customer;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of messages that wait to be sent. */
final class MailTables {
    private MailTables() {}

    record Due(String id, String accountId, String kind, String facts, Instant madeAt, int attempts) {}

    /** A message that was written to somebody. */
    record Kept(String kind, Instant madeAt, @Nullable Instant sentAt) {}

    static List<Kept> of(Sql sql, String accountId) {
        return sql.list(
                "select kind, made_at, sent_at from mail where account_id = ? order by made_at, id",
                row -> new Kept(row.text("kind"), row.instant("made_at"), row.instantOrNull("sent_at")),
                accountId);
    }

    /** Writes a message once per id. */
    static void insert(Sql sql, String id, String accountId, String kind, String facts, Instant madeAt, Instant due) {
        sql.update("""
                insert into mail (id, account_id, kind, facts, made_at, attempts, next_attempt_at)
                values (?, ?, ?, ?, ?, 0, ?) on conflict do nothing
                """, id, accountId, kind, facts, madeAt, due);
    }

    static List<Due> due(Sql sql, Instant now, int limit) {
        return sql.list(
                """
                select id, account_id, kind, facts, made_at, attempts from mail
                where next_attempt_at <= ? order by next_attempt_at limit ?
                """,
                row -> new Due(
                        row.text("id"),
                        row.text("account_id"),
                        row.text("kind"),
                        row.text("facts"),
                        row.instant("made_at"),
                        row.integer("attempts")),
                now,
                limit);
    }

    /** Claims a message for one try; false if somebody else has it. The next try comes unless it is marked as sent. */
    static boolean claim(Sql sql, Due due, @Nullable Instant nextAttemptAt) {
        return sql.update(
                        "update mail set attempts = attempts + 1, next_attempt_at = ? where id = ? and attempts = ?",
                        nextAttemptAt,
                        due.id(),
                        due.attempts())
                == 1;
    }

    static void sent(Sql sql, String id, Instant now) {
        sql.update("update mail set sent_at = ?, next_attempt_at = null where id = ?", now, id);
    }
}
