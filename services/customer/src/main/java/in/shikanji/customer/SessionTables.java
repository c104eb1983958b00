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

    /** A session that is open. */
    record Open(String id, Device device, Instant createdAt, Instant seenAt) {}

    static void insert(Sql sql, String id, String accountId, Device device, Instant now, Instant expiresAt) {
        sql.update("""
                insert into sessions (id, account_id, app, device, place, created_at, seen_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, id, accountId, device.app(), device.name(), device.place(), now, now, expiresAt);
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
    static boolean prolong(Sql sql, String sessionId, String place, Instant now, Instant expiresAt) {
        return sql.update("""
                        update sessions set place = ?, seen_at = ?, expires_at = ? where id = ? and ended_at is null
                        """, place, now, expiresAt, sessionId) == 1;
    }

    static boolean isOf(Sql sql, String sessionId, String accountId) {
        return sql.find(
                        "select id from sessions where id = ? and account_id = ?",
                        row -> row.text("id"),
                        sessionId,
                        accountId)
                .isPresent();
    }

    static List<Open> open(Sql sql, String accountId, Instant now) {
        return sql.list(
                """
                select id, app, device, place, created_at, seen_at from sessions
                where account_id = ? and ended_at is null and expires_at > ? order by seen_at desc, id desc
                """,
                row -> new Open(
                        row.text("id"),
                        new Device(row.text("app"), row.text("device"), row.text("place")),
                        row.instant("created_at"),
                        row.instant("seen_at")),
                accountId,
                now);
    }

    /** False if it had ended before. */
    static boolean end(Sql sql, String sessionId, Instant now) {
        return sql.update("update sessions set ended_at = ? where id = ? and ended_at is null", now, sessionId) == 1;
    }

    static List<String> endedSince(Sql sql, Instant since) {
        return sql.list("select id from sessions where ended_at >= ?", row -> row.text("id"), since);
    }

    /** Deletes some of the tokens that were used and are older than that. */
    static int deleteOldTokens(Sql sql, Instant before, int limit) {
        return sql.update("""
                delete from refresh_tokens where hash in (
                    select hash from refresh_tokens where used_at is not null and created_at < ? limit ?)
                """, before, limit);
    }

    /** Deletes some of what ended or ran out before then, with its tokens. */
    static int deleteOld(Sql sql, Instant before, int limit) {
        List<String> old = sql.list(
                "select id from sessions where expires_at < ? or ended_at < ? order by id limit ?",
                row -> row.text("id"),
                before,
                before,
                limit);
        List<@Nullable Object[]> ids =
                old.stream().map(id -> new @Nullable Object[] {id}).toList();
        sql.batch("delete from refresh_tokens where session_id = ?", ids);
        sql.batch("delete from sessions where id = ?", ids);
        return old.size();
    }
}
