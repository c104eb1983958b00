package in.shikanji.customer;

import in.shikanji.customer.OneTimeCodes.Purpose;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.Optional;

/** The SQL of one-time codes. */
final class CodeTables {
    private CodeTables() {}

    record Code(String hash, Instant expiresAt, int tries) {}

    static void put(Sql sql, Purpose purpose, String phone, String hash, Instant expiresAt) {
        sql.update("""
                insert into one_time_codes (purpose, phone, code_hash, expires_at, tries) values (?, ?, ?, ?, 0)
                on conflict (purpose, phone) do update set
                    code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries = 0
                """, purpose, phone, hash, expiresAt);
    }

    static Optional<Code> find(Sql sql, Purpose purpose, String phone) {
        return sql.find(
                "select code_hash, expires_at, tries from one_time_codes where purpose = ? and phone = ?",
                row -> new Code(row.text("code_hash"), row.instant("expires_at"), row.integer("tries")),
                purpose,
                phone);
    }

    static void countTry(Sql sql, Purpose purpose, String phone) {
        sql.update("update one_time_codes set tries = tries + 1 where purpose = ? and phone = ?", purpose, phone);
    }

    static void delete(Sql sql, Purpose purpose, String phone) {
        sql.update("delete from one_time_codes where purpose = ? and phone = ?", purpose, phone);
    }

    static int deleteOld(Sql sql, Instant now) {
        return sql.update("delete from one_time_codes where expires_at < ?", now);
    }
}
