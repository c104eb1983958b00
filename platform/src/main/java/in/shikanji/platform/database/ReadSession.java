package in.shikanji.platform.database;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reader thread's connection to one file. */
final class ReadSession {
    private static final Logger LOG = LoggerFactory.getLogger(ReadSession.class);

    private final String database;
    private final SqliteConnection connection;
    private final Reader reader;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;

    ReadSession(String database, SqliteConnection connection, Reader reader) {
        this.database = database;
        this.connection = connection;
        this.reader = reader;
    }

    /** Runs the unit on one snapshot; what the unit throws is kept in it. */
    void run(Unit<?> unit) throws SQLException {
        lock.lock();
        try {
            if (closed) {
                throw new DatabaseException(database + " is closed");
            }
            connection.execute("begin");
            JdbcSql sql = new JdbcSql(database, connection);
            reader.begins(sql, connection);
            try {
                unit.run(sql);
            } catch (Throwable failure) {
                unit.fail(failure);
            } finally {
                reader.ends();
                sql.end();
                connection.execute("rollback");
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the read that runs. */
    void close() {
        lock.lock();
        try {
            closed = true;
            connection.close();
        } catch (SQLException failure) {
            LOG.warn("A reader of {} did not close cleanly", database, failure);
        } finally {
            lock.unlock();
        }
    }
}
