package in.shikanji.customer;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL of who somebody is at another house. */
final class IdentityTables {
    private IdentityTables() {}

    /** By whose word somebody signs in. */
    record Identity(String provider, String subject, Instant linkedAt) {}

    static Optional<String> account(Sql sql, String provider, String subject) {
        return sql.find(
                "select account_id from identities where provider = ? and subject = ?",
                row -> row.text("account_id"),
                provider,
                subject);
    }

    static void link(Sql sql, String provider, String subject, String accountId, Instant now) {
        sql.update(
                "insert into identities (provider, subject, account_id, linked_at) values (?, ?, ?, ?)",
                provider,
                subject,
                accountId,
                now);
    }

    static List<Identity> of(Sql sql, String accountId) {
        return sql.list(
                "select provider, subject, linked_at from identities where account_id = ? order by linked_at, provider",
                row -> new Identity(row.text("provider"), row.text("subject"), row.instant("linked_at")),
                accountId);
    }
}
