package in.shikanji.inventory;

import in.shikanji.inventory.diet.Badge;
import in.shikanji.inventory.diet.Cell;
import in.shikanji.inventory.diet.DietPolicy;
import in.shikanji.inventory.diet.Rule;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The SQL of the rule table: appended to, never changed. */
final class DietPolicyTables {
    private static final String COLUMNS = "version, effective_from, approved_by, note, rules";

    private DietPolicyTables() {}

    /** The newest that is in effect; what the program comes with, if the brand approved none. */
    static DietPolicy current(Sql sql, Instant now) {
        return sql.find("select " + COLUMNS + """
                         from diet_policies where effective_from <= ?
                        order by effective_from desc, version desc limit 1
                        """, DietPolicyTables::policy, now)
                .orElseGet(DietPolicy::delivered);
    }

    static long currentVersion(Sql sql, Instant now) {
        return sql.find("""
                        select version from diet_policies where effective_from <= ?
                        order by effective_from desc, version desc limit 1
                        """, row -> row.number("version"), now).orElse(0L);
    }

    /** Also of one that is not in effect yet; 0 if the brand approved none. */
    static long newestVersion(Sql sql) {
        return sql.get("select coalesce(max(version), 0) as newest from diet_policies", row -> row.number("newest"));
    }

    /** Newest first. */
    static List<DietPolicy> list(Sql sql) {
        return sql.list(
                "select " + COLUMNS + " from diet_policies order by version desc limit 100", DietPolicyTables::policy);
    }

    /** False if somebody approved that version meanwhile. */
    static boolean insert(Sql sql, DietPolicy policy, Instant now) {
        Map<String, Map<String, Cell>> rules = new TreeMap<>();
        policy.cells().forEach((rule, row) -> {
            Map<String, Cell> cells = new TreeMap<>();
            row.forEach((badge, cell) -> cells.put(badge.code(), cell));
            rules.put(rule.code(), cells);
        });
        return sql.update(
                        """
                        insert into diet_policies (version, effective_from, approved_by, note, rules, created_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        policy.version(),
                        policy.effectiveFrom(),
                        policy.approvedBy(),
                        policy.note(),
                        Json.text(rules),
                        now)
                == 1;
    }

    /** A rule or a claim that came with a later program keeps what the program says of it. */
    private static DietPolicy policy(Sql.Row row) {
        Map<Rule, Map<Badge, Cell>> cells = new EnumMap<>(Rule.class);
        DietPolicy.delivered().cells().forEach((rule, delivered) -> cells.put(rule, new EnumMap<>(delivered)));
        Stored stored = Json.read("{\"rules\":" + row.text("rules") + '}', Stored.class);
        stored.rules().forEach((code, kept) -> {
            Rule rule = Rule.BY_CODE.get(code);
            if (rule != null) {
                cells.computeIfPresent(rule, (_, delivered) -> merged(delivered, kept));
            }
        });
        return new DietPolicy(
                row.number("version"),
                row.instant("effective_from"),
                row.textOrNull("approved_by"),
                row.textOrNull("note"),
                cells);
    }

    private record Stored(Map<String, Map<String, Cell>> rules) {}

    private static Map<Badge, Cell> merged(Map<Badge, Cell> delivered, Map<String, Cell> kept) {
        Map<Badge, Cell> row = new EnumMap<>(delivered);
        row.replaceAll((badge, cell) -> kept.getOrDefault(badge.code(), cell));
        return row;
    }
}
