package in.shikanji.store.roster;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL of shifts. */
final class ShiftTables {
    private static final String SELECT =
            "select id, store_id, staff_id, starts_at, ends_at, station, note, version from shifts ";

    private ShiftTables() {}

    static void insert(Sql sql, Shift shift) {
        sql.update(
                """
                insert into shifts (id, store_id, staff_id, starts_at, ends_at, station, note, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                shift.id(),
                shift.storeId(),
                shift.staffId(),
                shift.time().from(),
                shift.time().to(),
                shift.station(),
                shift.note(),
                shift.version());
    }

    static void update(Sql sql, Shift shift) {
        sql.update(
                """
                update shifts set staff_id = ?, starts_at = ?, ends_at = ?, station = ?, note = ?, version = ?
                where id = ?
                """,
                shift.staffId(),
                shift.time().from(),
                shift.time().to(),
                shift.station(),
                shift.note(),
                shift.version(),
                shift.id());
    }

    static void delete(Sql sql, String id) {
        sql.update("delete from shifts where id = ?", id);
    }

    static Optional<Shift> find(Sql sql, String storeId, String id) {
        return sql.find(SELECT + "where id = ? and store_id = ?", ShiftTables::shift, id, storeId);
    }

    /** Another shift of the same person, at any store, that takes some of the same time; the first there is. */
    static Optional<Shift> overlapping(Sql sql, Shift shift) {
        return sql.find(
                SELECT + "where staff_id = ? and starts_at < ? and ends_at > ? and id <> ? order by starts_at limit 1",
                ShiftTables::shift,
                shift.staffId(),
                shift.time().to(),
                shift.time().from(),
                shift.id());
    }

    /** Those of a store that begin in a stretch, by beginning. */
    static List<Shift> ofStore(Sql sql, String storeId, Instant from, Instant to) {
        return sql.list(
                SELECT + "where store_id = ? and starts_at >= ? and starts_at < ? order by starts_at, id",
                ShiftTables::shift,
                storeId,
                from,
                to);
    }

    /** Those of one person that begin in a stretch, by beginning. */
    static List<Shift> ofStaff(Sql sql, String staffId, Instant from, Instant to) {
        return sql.list(
                SELECT + "where staff_id = ? and starts_at >= ? and starts_at < ? order by starts_at",
                ShiftTables::shift,
                staffId,
                from,
                to);
    }

    private static Shift shift(Sql.Row row) {
        return new Shift(
                row.text("id"),
                row.text("store_id"),
                row.text("staff_id"),
                new Stretch(row.instant("starts_at"), row.instant("ends_at")),
                row.textOrNull("station"),
                row.textOrNull("note"),
                row.number("version"));
    }
}
