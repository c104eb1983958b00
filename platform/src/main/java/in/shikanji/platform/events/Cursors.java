package in.shikanji.platform.events;

import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;

/** The SQL of how far a consumer has come with a producer. */
final class Cursors {
    private Cursors() {}

    /** The stored position; a consumer that is new begins with 0. */
    static long load(Database consumer, String producer) {
        return consumer.write("cursor " + producer, sql -> {
            sql.update("insert into cursors (producer, position) values (?, 0) on conflict do nothing", producer);
            return sql.get("select position from cursors where producer = ?", row -> row.number("position"), producer);
        });
    }

    static long stored(Sql sql, String producer) {
        return sql.find("select position from cursors where producer = ?", row -> row.number("position"), producer)
                .orElse(0L);
    }

    /** Moves the cursor on; throws if it does not stand where it was left, so that no two ever handle the same events. */
    static void move(Sql sql, String producer, long from, long to) {
        int moved =
                sql.update("update cursors set position = ? where producer = ? and position = ?", to, producer, from);
        if (moved != 1) {
            throw new IllegalStateException(
                    sql.database() + " no longer stands at " + from + " of the events of " + producer);
        }
    }
}
