package in.shikanji.customer;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of forgetting people. */
final class ErasureTables {
    /** What hangs on an account and goes with it. */
    private static final List<String> OWNED = List.of(
            "mail", "links", "addresses", "preferences", "favourites", "consents", "recovery_codes", "identities");

    private ErasureTables() {}

    /** Which services have forgotten somebody. */
    record Receipt(String service, Instant at) {}

    /** @param doneAt null while a service has still to answer */
    record State(Instant askedAt, @Nullable Instant doneAt, List<Receipt> receipts) {}

    /**
     * Notes the wish and strips all that this service holds: from now on nobody gets in. False if it was noted before, or there
     * is no such customer.
     */
    static boolean begin(Sql sql, String accountId, Instant now) {
        boolean begun = sql.update("""
                        insert into erasures (account_id, asked_at)
                        select id, ? from accounts where id = ? and role = 'customer' on conflict do nothing
                        """, now, accountId) == 1;
        if (begun) {
            sql.update(
                    "delete from one_time_codes where phone in (select phone from accounts where id = ?)", accountId);
            sql.update("""
                    update accounts set name = '', email = null, email_verified_at = null, phone = null,
                        phone_verified_at = null, password_hash = null, totp_secret = null, totp_since = null,
                        erased_at = ? where id = ?
                    """, now, accountId);
            for (String table : OWNED) {
                String owner = table.equals("addresses") ? "customer_id" : "account_id";
                sql.update("delete from " + table + " where " + owner + " = ?", accountId);
            }
            sql.update("update sessions set device = '', place = '' where account_id = ?", accountId);
        }
        return begun;
    }

    static boolean receipt(Sql sql, String accountId, String service, Instant now) {
        return sql.update("""
                        insert into erasure_receipts (account_id, service, at) values (?, ?, ?) on conflict do nothing
                        """, accountId, service, now) == 1;
    }

    /** False if it was finished before. */
    static boolean finish(Sql sql, String accountId, Instant now) {
        return sql.update("update erasures set done_at = ? where account_id = ? and done_at is null", now, accountId)
                == 1;
    }

    static List<String> toDo(Sql sql, int limit) {
        return sql.list(
                "select account_id from erasures where done_at is null order by asked_at limit ?",
                row -> row.text("account_id"),
                limit);
    }

    static Optional<State> state(Sql sql, String accountId) {
        return sql.find(
                "select asked_at, done_at from erasures where account_id = ?",
                row -> new State(
                        row.instant("asked_at"),
                        row.instantOrNull("done_at"),
                        sql.list(
                                "select service, at from erasure_receipts where account_id = ? order by at, service",
                                receipt -> new Receipt(receipt.text("service"), receipt.instant("at")),
                                accountId)),
                accountId);
    }
}
