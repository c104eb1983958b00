package in.shikanji.platform.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reader thread: runs the reads that wait, and lets a watchdog interrupt the one that takes too long. */
final class Reader implements Runnable {
    private final WorkQueue<Read> queue;
    private @Nullable JdbcSql sql;
    private @Nullable SqliteConnection connection;
    private long beganAt;

    Reader(WorkQueue<Read> queue) {
        this.queue = queue;
    }

    @Override
    public void run() {
        List<Read> next = new ArrayList<>(1);
        while (queue.take(next, 1)) {
            run(next.removeFirst());
        }
    }

    private void run(Read read) {
        Unit<?> unit = read.unit();
        String database = read.sessions().database();
        try {
            if (unit.isLate()) {
                unit.fail(
                        new DatabaseBusyException(database + " is busy: the deadline passed before the read started"));
            } else {
                read.sessions().run(this, unit);
            }
        } catch (SQLException failure) {
            unit.fail(SqliteFaults.named(database + ": " + failure.getMessage(), failure));
        } catch (Throwable failure) {
            unit.fail(failure);
        } finally {
            unit.deliver();
        }
    }

    synchronized void begins(JdbcSql running, SqliteConnection on) {
        sql = running;
        connection = on;
        beganAt = System.nanoTime();
    }

    synchronized void ends() {
        sql = null;
        connection = null;
    }

    /** Ends the running read if it runs for longer than this. The lock keeps it from hitting the next one. */
    synchronized void interruptAfter(long nanos) throws SQLException {
        if (sql != null && connection != null && System.nanoTime() - beganAt > nanos) {
            sql.expire();
            connection.interrupt();
        }
    }

    record Read(ReadSessions sessions, Unit<?> unit) {}
}
