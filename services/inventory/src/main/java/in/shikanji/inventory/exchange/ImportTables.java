package in.shikanji.inventory.exchange;

import in.shikanji.inventory.exchange.Import.Counts;
import in.shikanji.inventory.exchange.Import.Refusal;
import in.shikanji.inventory.exchange.Import.State;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SQL of imports. */
final class ImportTables {
    private static final String COLUMNS = """
            select id, kind, store_id, state, total, new_rows, changed_rows, unchanged_rows, faulty_rows, plan, refusal,
                badges, created_at, created_by, applied_at, applied_by, caller
            from imports
            """;

    private ImportTables() {}

    /** A row for the API. */
    record Shown(long line, String key, @Nullable String name, String state, String changes, String errors) {}

    static void insert(Sql sql, Import sent) {
        sql.update(
                """
                insert into imports (id, kind, store_id, state, total, created_at, created_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                sent.id(),
                sent.kind(),
                sent.storeId(),
                sent.state(),
                sent.total(),
                sent.createdAt(),
                sent.createdBy());
    }

    static void insertParts(Sql sql, String id, long first, List<String> parts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String part : parts) {
            rows.add(new @Nullable Object[] {id, first + rows.size(), part});
        }
        sql.batch("insert into import_parts (import_id, part, content) values (?, ?, ?)", rows);
    }

    /** Its file is there, with so many rows. */
    static void received(Sql sql, String id, long rows) {
        sql.update("update imports set state = 'checking', total = ? where id = ? and state = 'receiving'", rows, id);
    }

    /** One whose file has come. */
    static Optional<Import> find(Sql sql, String id) {
        return sql.find(COLUMNS + "where id = ? and state <> 'receiving'", ImportTables::read, id);
    }

    /** The stores of whose stock files were sent. */
    static List<String> stores(Sql sql) {
        return sql.list(
                "select distinct store_id from imports where store_id is not null order by store_id",
                row -> row.text("store_id"));
    }

    /** Newest first, of these kinds, and of these stores or of none. */
    static List<Import> list(Sql sql, Set<Kind> kinds, List<String> stores, @Nullable String before, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(before == null ? "~" : before);
        parameters.addAll(kinds);
        parameters.addAll(stores);
        parameters.add(limit);
        return sql.list(
                COLUMNS + "where state <> 'receiving' and id < ? and kind in (" + places(kinds.size())
                        + ") and (store_id is null or store_id in (" + places(stores.size())
                        + ")) order by id desc limit ?",
                ImportTables::read,
                parameters.toArray());
    }

    /** {@code null} is in no list, and makes an empty one SQL. */
    private static String places(int size) {
        return String.join(", ", size == 0 ? List.of("null") : Collections.nCopies(size, "?"));
    }

    /** The one that waits longest to be checked or applied. */
    static Optional<Import> next(Sql sql) {
        return sql.find(COLUMNS + "where state in ('checking', 'applying') order by id limit 1", ImportTables::read);
    }

    static Optional<String> part(Sql sql, String id, long part) {
        return sql.find(
                "select content from import_parts where import_id = ? and part = ?",
                row -> row.text("content"),
                id,
                part);
    }

    /** From one state to another; false if it is in a third. */
    static boolean move(Sql sql, String id, State from, State to, @Nullable Refusal refusal) {
        return sql.update(
                        "update imports set state = ?, refusal = ?, caller = null where id = ? and state = ?",
                        to,
                        refusal,
                        id,
                        from)
                == 1;
    }

    static boolean wish(Sql sql, String id, String caller) {
        return sql.update(
                        "update imports set state = 'applying', refusal = null, caller = ? where id = ? and state = 'checked'",
                        caller,
                        id)
                == 1;
    }

    /** Marks it in the unit that does what it says; false if that was done before. */
    static boolean mark(Sql sql, String id, Instant at, String by) {
        return sql.update("""
                update imports set applied_at = ?, applied_by = ?
                where id = ? and state = 'applying' and applied_at is null
                """, at, by, id) == 1;
    }

    /** Says so of one that is marked, once everybody sees what it did. */
    static void applied(Sql sql, String id, String badges) {
        sql.update("""
                update imports set state = 'applied', badges = ?, caller = null
                where id = ? and state = 'applying'
                """, badges, id);
    }

    /** How far the check is; false if nobody wants it any more. */
    static boolean progress(Sql sql, String id, Counts counts) {
        return sql.update("""
                update imports set new_rows = ?, changed_rows = ?, unchanged_rows = ?, faulty_rows = ?
                where id = ? and state = 'checking'
                """, counts.fresh(), counts.changed(), counts.unchanged(), counts.faulty(), id) == 1;
    }

    static void checked(Sql sql, String id, String plan) {
        sql.update("update imports set state = 'checked', plan = ? where id = ? and state = 'checking'", plan, id);
    }

    static void insertRows(Sql sql, String id, List<Verdict> verdicts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            rows.add(new @Nullable Object[] {
                id,
                verdict.line(),
                verdict.key(),
                verdict.name(),
                verdict.state(),
                Json.text(verdict.changes()),
                Json.text(verdict.errors())
            });
        }
        sql.batch(
                "insert into import_rows (import_id, line, key, name, state, changes, errors) values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** In the order of the lines, of one state or of all. */
    static List<Shown> rows(Sql sql, String id, Verdict.@Nullable State state, long after, int limit) {
        return state == null
                ? sql.list("""
                        select line, key, name, state, changes, errors from import_rows
                        where import_id = ? and line > ? order by line limit ?
                        """, ImportTables::shown, id, after, limit)
                : sql.list("""
                        select line, key, name, state, changes, errors from import_rows
                        where import_id = ? and state = ? and line > ? order by line limit ?
                        """, ImportTables::shown, id, state, after, limit);
    }

    /** Some rows of one; false if it has none any more. */
    static boolean deleteRows(Sql sql, String id, int most) {
        return sql.update("""
                delete from import_rows where import_id = ? and line in (
                    select line from import_rows where import_id = ? order by line limit ?)
                """, id, id, most) > 0;
    }

    static void deleteParts(Sql sql, String id) {
        sql.update("delete from import_parts where import_id = ?", id);
    }

    /** Those from before an instant, and those from before another whose file did not come. */
    static List<String> before(Sql sql, Instant created, Instant begun) {
        return sql.list(
                "select id from imports where created_at < ? or (state = 'receiving' and created_at < ?) order by id",
                row -> row.text("id"),
                created,
                begun);
    }

    /** One without rows, if there is one. */
    static void delete(Sql sql, String id) {
        deleteParts(sql, id);
        sql.update("delete from imports where id = ?", id);
    }

    private static Shown shown(Sql.Row row) {
        return new Shown(
                row.number("line"),
                row.text("key"),
                row.textOrNull("name"),
                row.text("state"),
                row.text("changes"),
                row.text("errors"));
    }

    private static Import read(Sql.Row row) {
        String refusal = row.textOrNull("refusal");
        return new Import(
                row.text("id"),
                Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.textOrNull("store_id"),
                State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.number("total"),
                new Counts(
                        row.number("new_rows"),
                        row.number("changed_rows"),
                        row.number("unchanged_rows"),
                        row.number("faulty_rows")),
                row.textOrNull("plan"),
                refusal == null ? null : Refusal.valueOf(refusal.toUpperCase(Locale.ROOT)),
                row.text("badges"),
                row.instant("created_at"),
                row.text("created_by"),
                row.instantOrNull("applied_at"),
                row.textOrNull("applied_by"),
                row.textOrNull("caller"));
    }
}
