package in.shikanji.customer;

import in.shikanji.customer.Links.Purpose;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.Optional;

/** The SQL of links that were sent. */
final class LinkTables {
    private LinkTables() {}

    static void insert(Sql sql, String hash, Purpose purpose, String accountId, Instant expiresAt) {
        sql.update(
                "insert into links (hash, purpose, account_id, expires_at) values (?, ?, ?, ?)",
                hash,
                purpose,
                accountId,
                expiresAt);
    }

    static Optional<String> good(Sql sql, String hash, Purpose purpose, Instant now) {
        return sql.find(
                "select account_id from links where hash = ? and purpose = ? and used_at is null and expires_at > ?",
                row -> row.text("account_id"),
                hash,
                purpose,
                now);
    }

    /** False if it is not good, or not any more. */
    static boolean use(Sql sql, String hash, Purpose purpose, Instant now) {
        return sql.update("""
                        update links set used_at = ?
                        where hash = ? and purpose = ? and used_at is null and expires_at > ?
                        """, now, hash, purpose, now) == 1;
    }

    static Optional<String> account(Sql sql, String hash) {
        return sql.find("select account_id from links where hash = ?", row -> row.text("account_id"), hash);
    }

    static void deleteOf(Sql sql, Purpose purpose, String accountId) {
        sql.update("delete from links where purpose = ? and account_id = ?", purpose, accountId);
    }

    static int deleteOld(Sql sql, Instant now) {
        return sql.update("delete from links where expires_at < ?", now);
    }
}
