package in.shikanji.customer;

import in.shikanji.contracts.customer.Customers.CustomerAnswer;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of accounts. */
final class AccountTables {
    static final String COLUMNS = """
            id, name, email, email_verified_at, phone, phone_verified_at, password_hash, role, store_ids, ends_at,
            totp_secret, totp_since, created_at
            """;

    private AccountTables() {}

    static boolean isEmpty(Sql sql) {
        return sql.get("select count(*) as n from accounts", row -> row.number("n")) == 0;
    }

    /** False if the e-mail address, or the phone where that is proven, has an account already. */
    static boolean insert(Sql sql, Account account) {
        Account.Contact contact = account.contact();
        return sql.update(
                        """
                        insert into accounts (id, name, email, email_verified_at, phone, phone_verified_at, password_hash,
                            role, store_ids, ends_at, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        account.id(),
                        account.name(),
                        contact.email(),
                        contact.emailVerified() ? account.createdAt() : null,
                        contact.phone(),
                        contact.phoneVerified() ? account.createdAt() : null,
                        account.passwordHash(),
                        account.role(),
                        Json.text(account.storeIds()),
                        account.endsAt(),
                        account.createdAt())
                == 1;
    }

    static void rename(Sql sql, String id, String name) {
        sql.update("update accounts set name = ? where id = ?", name, id);
    }

    /** Notes a phone that nobody has proven; the same number as before stays proven. */
    static void setPhone(Sql sql, String id, @Nullable String phone) {
        sql.update("""
                update accounts set phone_verified_at = case when phone = ? then phone_verified_at end, phone = ?
                where id = ?
                """, phone, phone, id);
    }

    /** Notes a phone that the person has shown to have; false if it is another account's already. */
    static boolean provePhone(Sql sql, String id, String phone, Instant now) {
        return sql.update("""
                        update accounts set phone = ?, phone_verified_at = ?
                        where id = ? and erased_at is null and not exists (
                            select 1 from accounts as others
                            where others.phone = ? and others.phone_verified_at is not null and others.id <> ?)
                        """, phone, now, id, phone, id) == 1;
    }

    static void proveEmail(Sql sql, String id, Instant now) {
        sql.update("update accounts set email_verified_at = ? where id = ? and email_verified_at is null", now, id);
    }

    static void setPassword(Sql sql, String id, String passwordHash) {
        sql.update("update accounts set password_hash = ? where id = ?", passwordHash, id);
    }

    /** False for who was erased. */
    static boolean isThere(Sql sql, String id) {
        return sql.find("select id from accounts where id = ? and erased_at is null", row -> row.text("id"), id)
                .isPresent();
    }

    /** What an order wants to know; of a whole account nearly all would be read for nothing. */
    static Optional<CustomerAnswer.Found> nameAndPhone(Sql sql, String id) {
        return sql.find(
                "select name, phone from accounts where id = ? and erased_at is null",
                row -> new CustomerAnswer.Found(id, row.text("name"), row.textOrNull("phone")),
                id);
    }

    static boolean hasEmail(Sql sql, String id) {
        return sql.find(
                        "select id from accounts where id = ? and email is not null and erased_at is null",
                        row -> row.text("id"),
                        id)
                .isPresent();
    }

    static Optional<Account> find(Sql sql, String id) {
        return sql.find(
                "select " + COLUMNS + " from accounts where id = ? and erased_at is null", AccountTables::map, id);
    }

    static Optional<Account> findByEmail(Sql sql, String email) {
        return sql.find("select " + COLUMNS + " from accounts where email = ?", AccountTables::map, email);
    }

    static Optional<Account> findByProvenPhone(Sql sql, String phone) {
        return sql.find(
                "select " + COLUMNS + " from accounts where phone = ? and phone_verified_at is not null",
                AccountTables::map,
                phone);
    }

    static Account map(Sql.Row row) {
        String secret = row.textOrNull("totp_secret");
        return new Account(
                row.text("id"),
                row.text("name"),
                new Account.Contact(
                        row.textOrNull("email"),
                        row.numberOrNull("email_verified_at") != null,
                        row.textOrNull("phone"),
                        row.numberOrNull("phone_verified_at") != null),
                row.textOrNull("password_hash"),
                Role.ofCode(row.text("role")),
                Json.list(row.text("store_ids"), String.class),
                row.instantOrNull("ends_at"),
                secret == null ? null : new Account.SecondFactor(secret, row.numberOrNull("totp_since") != null),
                row.instant("created_at"));
    }
}
