package in.shikanji.customer;

import in.shikanji.platform.database.Sql;
import java.time.Instant;

/** The SQL of second factors. */
final class SecondFactorTables {
    private SecondFactorTables() {}

    /** False if there is one that counts already. */
    static boolean begin(Sql sql, String accountId, String secret) {
        return sql.update(
                        "update accounts set totp_secret = ?, totp_step = null where id = ? and totp_since is null",
                        secret,
                        accountId)
                == 1;
    }

    static void confirm(Sql sql, String accountId, Instant now) {
        sql.update("update accounts set totp_since = ? where id = ?", now, accountId);
    }

    static void remove(Sql sql, String accountId) {
        sql.update(
                "update accounts set totp_secret = null, totp_since = null, totp_step = null where id = ?", accountId);
        sql.update("delete from recovery_codes where account_id = ?", accountId);
    }

    /** False if a code of that step or a later one was used before. */
    static boolean useStep(Sql sql, String accountId, long step) {
        return sql.update(
                        "update accounts set totp_step = ? where id = ? and (totp_step is null or totp_step < ?)",
                        step,
                        accountId,
                        step)
                == 1;
    }

    static void addRecoveryCode(Sql sql, String accountId, String hash) {
        sql.update("insert into recovery_codes (account_id, hash) values (?, ?)", accountId, hash);
    }

    static boolean useRecoveryCode(Sql sql, String accountId, String hash) {
        return sql.update("delete from recovery_codes where account_id = ? and hash = ?", accountId, hash) == 1;
    }
}
