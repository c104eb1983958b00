package in.shikanji.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out when all writes have ended that had begun before a moment. Transactions end in another order than they begin,
 * so what is seen now may get an earlier neighbour later.
 *
 * <p>Every write takes its transaction id before anything else. This takes an id of its own, {@code mine}, which is above
 * all of them, and looks until the oldest id that still runs is above it. (The upper end of a snapshot would not do in its
 * place: it lies above the newest id that has <em>ended</em>, and a write that runs may be beyond it.) Ids belong to the
 * whole server: a long write in any of its databases makes this wait.
 */
final class EarlierWrites {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierWrites.class);
    private static final String MINE = "select pg_current_xact_id()::text::bigint";
    private static final String OLDEST = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(1);

    private final String database;
    private final PostgresPool pool;
    private final WorkQueue<Runnable> queue;
    private final Thread thread;
    private volatile boolean closed;

    EarlierWrites(String database, PostgresPool pool) {
        this.database = database;
        this.pool = pool;
        this.queue = new WorkQueue<>(database, Integer.MAX_VALUE);
        this.thread = Thread.ofVirtual().name(database + " earlier writes").start(this::run);
    }

    /** Runs the action once they have ended; never if this is closed before. */
    void whenEnded(Runnable action) {
        queue.add(action);
    }

    /** Ends before the pool does, unless the server keeps it waiting. */
    void close() {
        closed = true;
        queue.close();
        try {
            if (!thread.join(LONGEST_CLOSING)) {
                LOG.debug("{} closes while the oldest write is asked for", database);
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Runnable> actions = new ArrayList<>();
        while (queue.take(actions, Integer.MAX_VALUE)) {
            if (await()) {
                UnitOfWork.inside(() -> {
                    actions.forEach(this::tell);
                    return true;
                });
            }
            actions.clear();
        }
    }

    /** Returns true once all writes that run now have ended, false if this was closed before. */
    private boolean await() {
        for (Duration pause = SHORTEST_PAUSE; !closed; pause = longer(pause)) {
            Connection connection = null;
            try {
                connection = pool.take();
                connection.setAutoCommit(true);
                return await(connection);
            } catch (SQLException | DatabaseException unreachable) {
                LOG.debug("The oldest write of {} is not known", database, unreachable);
                LockSupport.parkNanos(pause.toNanos());
            } finally {
                if (connection != null) {
                    PostgresPool.giveBack(connection);
                }
            }
        }
        return false;
    }

    private boolean await(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long mine = number(statement, MINE);
            Deadline silence = Deadline.in(LONGEST_SILENCE);
            Duration pause = SHORTEST_PAUSE;
            while (number(statement, OLDEST) <= mine) {
                if (closed) {
                    return false;
                }
                if (silence.hasPassed()) {
                    LOG.warn("Events of {} wait for a transaction that does not end: see pg_stat_activity", database);
                    silence = Deadline.in(LONGEST_SILENCE);
                }
                LockSupport.parkNanos(pause.toNanos());
                pause = longer(pause);
            }
            return true;
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private void tell(Runnable action) {
        try {
            action.run();
        } catch (Throwable failure) {
            LOG.error("A listener to writes of {} failed", database, failure);
        }
    }
}
