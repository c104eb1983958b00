package in.shikanji.customer;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.Optional;

/** The SQL of how often something was tried. */
final class ThrottleTables {
    private ThrottleTables() {}

    record Counted(int count, Instant since, Instant closedUntil) {}

    /** The row as it stands, made if it was missing, and held until the transaction ends. */
    static Optional<Counted> lock(Sql sql, String id, Instant now) {
        // "do nothing" would hold nothing on PostgreSQL.
        sql.update("""
                insert into throttles (id, count, counted_since, closed_until) values (?, 0, ?, ?)
                on conflict (id) do update set count = throttles.count
                """, id, now, now);
        return find(sql, id);
    }

    static Optional<Counted> find(Sql sql, String id) {
        return sql.find(
                "select count, counted_since, closed_until from throttles where id = ?",
                row -> new Counted(row.integer("count"), row.instant("counted_since"), row.instant("closed_until")),
                id);
    }

    static void set(Sql sql, String id, int count, Instant since, Instant closedUntil) {
        sql.update(
                "update throttles set count = ?, counted_since = ?, closed_until = ? where id = ?",
                count,
                since,
                closedUntil,
                id);
    }

    static void takeBack(Sql sql, String id) {
        sql.update("update throttles set count = count - 1, closed_until = 0 where id = ? and count > 0", id);
    }

    static void delete(Sql sql, String id) {
        sql.update("delete from throttles where id = ?", id);
    }

    static int deleteOld(Sql sql, Instant before, int limit) {
        return sql.update("""
                delete from throttles where id in (
                    select id from throttles where counted_since < ? and closed_until < ? limit ?)
                """, before, before, limit);
    }
}
