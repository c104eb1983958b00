package in.shikanji.customer;

import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Sql;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of accounts. */
final class AccountTables {
    private static final String COLUMNS = "id, name, email, phone, password_hash, role, store_ids, created_at";

    private AccountTables() {}

    static boolean isEmpty(Sql sql) {
        return sql.get("select count(*) as n from accounts", row -> row.number("n")) == 0;
    }

    /** False if the e-mail address has an account already. */
    static boolean insert(Sql sql, Account account) {
        return sql.update(
                        """
                        insert into accounts (id, name, email, phone, password_hash, role, store_ids, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        account.id(),
                        account.name(),
                        account.email(),
                        account.phone(),
                        account.passwordHash(),
                        account.role(),
                        Json.text(account.storeIds()),
                        account.createdAt())
                == 1;
    }

    static void update(Sql sql, String id, String name, @Nullable String phone) {
        sql.update("update accounts set name = ?, phone = ? where id = ?", name, phone, id);
    }

    static Optional<Account> find(Sql sql, String id) {
        return sql.find("select " + COLUMNS + " from accounts where id = ?", AccountTables::map, id);
    }

    static Optional<Account> findByEmail(Sql sql, String email) {
        return sql.find("select " + COLUMNS + " from accounts where email = ?", AccountTables::map, email);
    }

    private static Account map(Sql.Row row) {
        return new Account(
                row.text("id"),
                row.text("name"),
                row.text("email"),
                row.textOrNull("phone"),
                row.text("password_hash"),
                Role.ofCode(row.text("role")),
                Json.texts(row.text("store_ids")),
                row.instant("created_at"));
    }
}
