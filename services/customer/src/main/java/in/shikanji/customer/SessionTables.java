package in.shikanji.customer;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of sessions and their refresh tokens. All times are system time. */
final class SessionTables {
    private SessionTables() {}

    /** A refresh token with the session it belongs to. */
    record Refresh(
            String sessionId, String accountId, @Nullable Instant usedAt, boolean live) {}

    static void insert(Sql sql, String id, String accountId, Instant now, Instant expiresAt) {
        sql.update(
                "insert into sessions (id, account_id, created_at, expires_at) values (?, ?, ?, ?)",
                id,
                accountId,
                now,
                expiresAt);
    }

    static void insertToken(Sql sql, String hash, String sessionId, Instant now) {
        sql.update("insert into refresh_tokens (hash, session_id, created_at) values (?, ?, ?)", hash, sessionId, now);
    }

    static Optional<Refresh> findToken(Sql sql, String hash, Instant now) {
        return sql.find(
                """
                select t.session_id, s.account_id, t.used_at, s.ended_at, s.expires_at
                from refresh_tokens t join sessions s on s.id = t.session_id where t.hash = ?
                """,
                row -> new Refresh(
                        row.text("session_id"),
                        row.text("account_id"),
                        row.instantOrNull("used_at"),
                        row.numberOrNull("ended_at") == null
                                && row.instant("expires_at").isAfter(now)),
                hash);
    }

    static void useToken(Sql sql, String hash, Instant now) {
        sql.update("update refresh_tokens set used_at = ? where hash = ? and used_at is null", now, hash);
    }

    /** Carries a session on; false if it was ended. */
    static boolean prolong(Sql sql, String sessionId, Instant expiresAt) {
        return sql.update("update sessions set expires_at = ? where id = ? and ended_at is null", expiresAt, sessionId)
                == 1;
    }

    /** False if it had ended before. */
    static boolean end(Sql sql, String sessionId, Instant now) {
        return sql.update("update sessions set ended_at = ? where id = ? and ended_at is null", now, sessionId) == 1;
    }

    static List<String> endedSince(Sql sql, Instant since) {
        return sql.list("select id from sessions where ended_at >= ?", row -> row.text("id"), since);
    }
}
