package in.shikanji.platform.database;

/** Knows when a write on PostgreSQL waits for another one's row, so that a test can let the other go on just then. */
public final class LockWaits {
    private LockWaits() {}

    /** Returns once some write of this database waits. */
    public static void await(Database database) {
        long waiting = 0;
        while (waiting == 0) {
            waiting = database.read(sql -> sql.get("""
                    select count(*) as waiting from pg_locks join pg_stat_activity using (pid)
                    where not granted and datname = current_database()""", row -> row.number("waiting")));
        }
    }
}
