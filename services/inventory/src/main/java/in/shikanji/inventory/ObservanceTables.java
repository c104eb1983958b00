package in.shikanji.inventory;

import in.shikanji.platform.database.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The SQL of the calendar of fasts and holy days. */
final class ObservanceTables {
    private static final String COLUMNS =
            "id, kind, name, hindi_name, from_date, to_date, sect, region, source, version";

    private ObservanceTables() {}

    /** Those that touch the days from one to another, by their beginning. */
    static List<Observance> list(Sql sql, LocalDate from, LocalDate to, int limit) {
        return sql.list(
                "select " + COLUMNS
                        + " from observances where to_date >= ? and from_date <= ? order by from_date, id limit ?",
                ObservanceTables::observance,
                from.toString(),
                to.toString(),
                limit);
    }

    static Optional<Observance> find(Sql sql, String id) {
        return sql.find("select " + COLUMNS + " from observances where id = ?", ObservanceTables::observance, id);
    }

    static void write(Sql sql, Observance observance) {
        sql.update(
                """
                insert into observances (id, kind, name, hindi_name, from_date, to_date, sect, region, source, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set kind = excluded.kind, name = excluded.name,
                    hindi_name = excluded.hindi_name, from_date = excluded.from_date, to_date = excluded.to_date,
                    sect = excluded.sect, region = excluded.region, source = excluded.source, version = excluded.version
                """,
                observance.id(),
                observance.kind(),
                observance.name(),
                observance.hindiName(),
                observance.from().toString(),
                observance.to().toString(),
                observance.sect(),
                observance.region(),
                observance.source(),
                observance.version());
    }

    static void delete(Sql sql, String id) {
        sql.update("delete from observances where id = ?", id);
    }

    private static Observance observance(Sql.Row row) {
        return new Observance(
                row.text("id"),
                Observance.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("name"),
                row.textOrNull("hindi_name"),
                LocalDate.parse(row.text("from_date")),
                LocalDate.parse(row.text("to_date")),
                row.textOrNull("sect"),
                row.textOrNull("region"),
                row.text("source"),
                row.number("version"));
    }
}
