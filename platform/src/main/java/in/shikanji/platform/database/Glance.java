package in.shikanji.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A read-only connection to a file on which callers run short queries themselves, one at a time; opened when first needed. */
final class Glance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Glance.class);

    private final String database;
    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable SqliteConnection connection;
    private boolean closed;

    Glance(String database, Path file) {
        this.database = database;
        this.file = file;
    }

    /** Runs the query now; empty, and nothing done, if somebody else runs one. */
    <T> Optional<T> run(Function<Sql, T> query) {
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            JdbcSql sql = new JdbcSql(database, connection());
            try {
                T result = UnitOfWork.inside(() -> query.apply(sql));
                sql.requireSound();
                return Optional.of(result);
            } finally {
                sql.end();
            }
        } catch (SQLException failure) {
            throw SqliteFaults.named(database + ": " + failure.getMessage(), failure);
        } finally {
            lock.unlock();
        }
    }

    private SqliteConnection connection() throws SQLException {
        if (closed) {
            throw new DatabaseException(database + " is closed");
        }
        if (connection == null) {
            connection = SqliteConnection.reader(file);
        }
        return connection;
    }

    /** Waits for the query that runs. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException failure) {
            LOG.warn("A connection of {} did not close cleanly", database, failure);
        } finally {
            lock.unlock();
        }
    }
}
