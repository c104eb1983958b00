package in.shikanji.customer;

import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of staff. */
final class StaffTables {
    private StaffTables() {}

    /** Everybody who is no customer: a chain has some hundreds. */
    static List<Account> list(Sql sql) {
        return sql.list(
                "select " + AccountTables.COLUMNS + " from accounts where role <> 'customer' order by id",
                AccountTables::map);
    }

    static void update(Sql sql, String id, String name, Role role, List<String> storeIds, @Nullable Instant endsAt) {
        sql.update(
                "update accounts set name = ?, role = ?, store_ids = ?, ends_at = ? where id = ?",
                name,
                role,
                Json.text(storeIds),
                endsAt,
                id);
    }

    /** Notes who the first owner is. */
    static void introduce(Sql sql, String id, String name, String email) {
        sql.update("update accounts set name = ?, email = ? where id = ?", name, email, id);
    }
}
