package in.shikanji.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the writes of one service, each in a transaction of its own on the thread of its caller. */
final class PostgresWriter {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresWriter.class);
    private static final int MOST_RUNS = 8;

    /**
     * One round trip that begins a write: waits for the key until the deadline, and from then on for nobody's sake gives up.
     * The transaction gets its number here, before it can take a position in the outbox: see {@link EarlierWrites}.
     */
    private static final String BEGIN = """
            select set_config('lock_timeout', ?, true);
            select pg_advisory_xact_lock(?);
            select set_config('lock_timeout', '0', true), pg_current_xact_id()""";

    private final String database;
    private final PostgresOptions options;
    private final PostgresPool pool;
    private final Entrance entrance;
    private final List<Runnable> listeners;
    private final PostgresKeys keys = new PostgresKeys();
    private final AtomicLong commits = new AtomicLong();

    PostgresWriter(
            String database, PostgresOptions options, PostgresPool pool, Entrance entrance, List<Runnable> listeners) {
        this.database = database;
        this.options = options;
        this.pool = pool;
        this.entrance = entrance;
        this.listeners = listeners;
    }

    <T> T write(String key, Function<Sql, T> work) {
        long lock = PostgresKeys.hash(database, key);
        Deadline deadline = Deadline.in(options.deadline());
        try (Entrance.Visit visit = entrance.enter()) {
            visit.awaitTurn(keys.lock(lock), deadline);
            visit.awaitPlace(deadline);
            for (int run = 1; ; run++) {
                try {
                    return run(work, lock, deadline, visit);
                } catch (GivenUp givenUp) {
                    if (run == MOST_RUNS) {
                        throw new DatabaseException(database + ": given up " + run + " times", givenUp);
                    }
                    LOG.debug("A transaction of {} was given up by the engine and runs again", database, givenUp);
                }
            }
        }
    }

    private <T> T run(Function<Sql, T> work, long lock, Deadline deadline, Entrance.Visit visit) throws GivenUp {
        Connection connection = begin(lock, deadline, visit);
        Outcome<T> outcome;
        try {
            outcome = runOn(connection, work);
        } finally {
            PostgresPool.giveBack(connection);
        }
        return UnitOfWork.inside(() -> {
            outcome.actions().forEach(this::tell);
            if (outcome.wrote()) {
                listeners.forEach(this::tell);
            }
            return outcome.result();
        });
    }

    /** Begins a transaction; on another connection if the one it was given turns out to be dead. */
    private Connection begin(long lock, Deadline deadline, Entrance.Visit visit) {
        while (!deadline.hasPassed() || visit.hasStarted()) {
            Connection connection = pool.take();
            try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
                long patience = visit.hasStarted() ? 0 : Math.max(1, deadline.left() / 1_000_000);
                statement.setString(1, Long.toString(patience));
                statement.setLong(2, lock);
                statement.execute();
                visit.starts();
                return connection;
            } catch (SQLException failure) {
                PostgresPool.giveBack(connection);
                switch (PostgresFailure.of(failure)) {
                    case LOCKED -> throw visit.late();
                    case DISCONNECTED -> LOG.debug("A connection of {} was dead", database, failure);
                    case GIVEN_UP, TOOK_TOO_LONG, OTHER -> throw failed(failure);
                }
            }
        }
        throw visit.late();
    }

    private <T> Outcome<T> runOn(Connection connection, Function<Sql, T> work) throws GivenUp {
        PostgresSession session = new PostgresSession(connection, Deadline.never());
        JdbcSql sql = new JdbcSql(database, session);
        T result;
        try {
            result = UnitOfWork.inside(() -> work.apply(sql));
            sql.requireSound();
        } catch (RuntimeException | Error failure) {
            SQLException reason = sql.failure();
            if (reason != null && PostgresFailure.of(reason) == PostgresFailure.GIVEN_UP) {
                throw new GivenUp(reason);
            }
            throw failure;
        } finally {
            sql.end();
        }
        commit(connection);
        return new Outcome<>(result, session.wrote(), sql.afterCommit());
    }

    private void commit(Connection connection) throws GivenUp {
        long number = commits.incrementAndGet();
        options.trace().commitBegins(database, number, 1);
        try {
            connection.commit();
        } catch (SQLException failure) {
            switch (PostgresFailure.of(failure)) {
                case GIVEN_UP -> throw new GivenUp(failure);
                case DISCONNECTED ->
                    throw new DatabaseException(
                            database + ": the connection was lost during the commit, so it is not known whether it"
                                    + " was kept",
                            failure);
                case LOCKED, TOOK_TOO_LONG, OTHER -> throw failed(failure);
            }
        }
        options.trace().commitEnds(database, number);
    }

    private DatabaseException failed(SQLException failure) {
        return new DatabaseException(database + ": nothing was kept: " + failure.getMessage(), failure);
    }

    private void tell(Runnable listener) {
        try {
            listener.run();
        } catch (Throwable failure) {
            LOG.error("A listener to commits of {} failed", database, failure);
        }
    }

    private record Outcome<T>(T result, boolean wrote, List<Runnable> actions) {}

    /** The engine chose this transaction to end a deadlock, or could not serialize it. */
    private static final class GivenUp extends Exception {
        GivenUp(@Nullable SQLException reason) {
            super(reason);
        }
    }
}
