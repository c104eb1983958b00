package in.shikanji.store.roster;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The SQL of clockings, and of what was corrected of them. */
final class ClockingTables {
    private static final String SELECT =
            "select id, store_id, staff_id, in_at, out_at, struck, version from clockings ";

    private static final String CORRECTIONS = """
            select k.clocking_id, k.version, k.kind, k.in_before, k.out_before, k.in_after, k.out_after, k.reason,
                k.corrected_at, k.corrected_by
            from clocking_corrections k join clockings c on c.id = k.clocking_id
            """;

    /** Later than anything: where one ends that is open. */
    private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

    private ClockingTables() {}

    /** False if the person is in already. */
    static boolean insert(Sql sql, Clocking clocking) {
        return sql.update(
                        """
                        insert into clockings (id, store_id, staff_id, in_at, out_at, struck, version)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        clocking.id(),
                        clocking.storeId(),
                        clocking.staffId(),
                        clocking.in(),
                        clocking.out(),
                        clocking.struck(),
                        clocking.version())
                == 1;
    }

    static void update(Sql sql, Clocking clocking) {
        sql.update(
                "update clockings set in_at = ?, out_at = ?, struck = ?, version = ? where id = ?",
                clocking.in(),
                clocking.out(),
                clocking.struck(),
                clocking.version(),
                clocking.id());
    }

    static void insert(Sql sql, Correction correction) {
        sql.update(
                """
                insert into clocking_corrections (clocking_id, version, kind, in_before, out_before, in_after, out_after,
                    reason, corrected_at, corrected_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                correction.clockingId(),
                correction.version(),
                correction.kind(),
                correction.inBefore(),
                correction.outBefore(),
                correction.inAfter(),
                correction.outAfter(),
                correction.reason(),
                correction.at(),
                correction.by());
    }

    static Optional<Clocking> find(Sql sql, String id) {
        return sql.find(SELECT + "where id = ?", ClockingTables::clocking, id);
    }

    static Optional<Clocking> findOpen(Sql sql, String staffId) {
        return sql.find(
                SELECT + "where staff_id = ? and out_at is null and not struck", ClockingTables::clocking, staffId);
    }

    /** Another one of the same person, at any store, that takes some of the same time; the first there is. */
    static Optional<Clocking> overlapping(Sql sql, Clocking clocking) {
        return sql.find(
                SELECT + """
                where staff_id = ? and not struck and in_at < ? and coalesce(out_at, ?) > ? and id <> ?
                order by in_at limit 1
                """,
                ClockingTables::clocking,
                clocking.staffId(),
                clocking.out() == null ? FAR : clocking.out(),
                FAR,
                clocking.in(),
                clocking.id());
    }

    /** Those of a store that begin in a stretch, by beginning. */
    static List<Clocking> ofStore(Sql sql, String storeId, Instant from, Instant to) {
        return sql.list(
                SELECT + "where store_id = ? and in_at >= ? and in_at < ? order by in_at, id",
                ClockingTables::clocking,
                storeId,
                from,
                to);
    }

    /** Who is in at a store, whenever they came. */
    static List<Clocking> open(Sql sql, String storeId) {
        return sql.list(
                SELECT + "where store_id = ? and out_at is null and not struck order by in_at, id",
                ClockingTables::clocking,
                storeId);
    }

    /** Those of one person that begin in a stretch, by beginning. */
    static List<Clocking> ofStaff(Sql sql, String staffId, Instant from, Instant to) {
        return sql.list(
                SELECT + "where staff_id = ? and in_at >= ? and in_at < ? order by in_at, id",
                ClockingTables::clocking,
                staffId,
                from,
                to);
    }

    /** Of the clockings of a store that begin in a stretch, or are open; in the order in which they were made. */
    static List<Correction> correctionsAt(Sql sql, String storeId, Instant from, Instant to) {
        return sql.list(CORRECTIONS + """
                where c.store_id = ? and (c.in_at >= ? and c.in_at < ? or c.out_at is null and not c.struck)
                order by k.clocking_id, k.version
                """, ClockingTables::correction, storeId, from, to);
    }

    /** Of one person's clockings, in the order in which they were made. */
    static List<Correction> correctionsOf(Sql sql, String staffId) {
        return sql.list(
                CORRECTIONS + "where c.staff_id = ? order by k.clocking_id, k.version",
                ClockingTables::correction,
                staffId);
    }

    private static Correction correction(Sql.Row row) {
        return new Correction(
                row.text("clocking_id"),
                row.number("version"),
                Correction.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.instantOrNull("in_before"),
                row.instantOrNull("out_before"),
                row.instantOrNull("in_after"),
                row.instantOrNull("out_after"),
                row.text("reason"),
                row.instant("corrected_at"),
                row.text("corrected_by"));
    }

    private static Clocking clocking(Sql.Row row) {
        return new Clocking(
                row.text("id"),
                row.text("store_id"),
                row.text("staff_id"),
                row.instant("in_at"),
                row.instantOrNull("out_at"),
                row.flag("struck"),
                row.number("version"));
    }
}
