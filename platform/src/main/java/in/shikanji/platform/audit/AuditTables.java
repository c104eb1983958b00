package in.shikanji.platform.audit;

import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of what staff did. Lines are added, and deleted when they are old; none is changed. */
final class AuditTables {
    private AuditTables() {}

    static void insert(Sql sql, AuditLine line) {
        sql.update(
                """
                insert into audit (at, id, actor, role, action, subject, store_id, changes, address, request_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                line.at(),
                line.id(),
                line.actor(),
                line.role(),
                line.action(),
                line.subject(),
                line.storeId(),
                Json.text(line.changes()),
                line.address(),
                line.requestId());
    }

    static List<AuditLine> search(Sql sql, AuditQuery query, AuditLine.@Nullable Place after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> parameters = new ArrayList<>();
        equal("actor", query.actor(), conditions, parameters);
        equal("subject", query.subject(), conditions, parameters);
        equal("store_id", query.storeId(), conditions, parameters);
        String action = query.action();
        if (action != null) {
            conditions.add("(action = ? or (action >= ? and action < ?))");
            parameters.addAll(List.of(action, action + ".", action + "/"));
        }
        if (query.from() != null) {
            conditions.add("at >= ?");
            parameters.add(query.from());
        }
        if (query.to() != null) {
            conditions.add("at < ?");
            parameters.add(query.to());
        }
        if (after != null) {
            conditions.add("(at, id) < (?, ?)");
            parameters.addAll(List.of(after.at(), after.id()));
        }
        parameters.add(limit);
        return sql.list(
                "select at, id, actor, role, action, subject, store_id, changes, address, request_id from audit where "
                        + String.join(" and ", conditions) + " order by at desc, id desc limit ?",
                AuditTables::map,
                parameters.toArray());
    }

    static int deleteOld(Sql sql, Instant before, int limit) {
        return sql.update(
                "delete from audit where (at, id) in (select at, id from audit where at < ? order by at limit ?)",
                before,
                limit);
    }

    private static void equal(String column, @Nullable String value, List<String> conditions, List<Object> parameters) {
        if (value != null) {
            conditions.add(column + " = ?");
            parameters.add(value);
        }
    }

    private static AuditLine map(Sql.Row row) {
        return new AuditLine(
                row.instant("at"),
                row.text("id"),
                row.text("actor"),
                Role.ofCode(row.text("role")),
                row.text("action"),
                row.text("subject"),
                row.textOrNull("store_id"),
                List.of(Json.read(row.text("changes"), AuditLine.Change[].class)),
                row.text("address"),
                row.text("request_id"));
    }
}
