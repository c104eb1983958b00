package in.shikanji.platform.database;

import java.sql.Connection;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the reads of one service, each on one snapshot and on the thread of its caller. */
final class PostgresReader {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresReader.class);

    private final String database;
    private final PostgresOptions options;
    private final PostgresPool pool;
    private final Entrance entrance;

    PostgresReader(String database, PostgresOptions options, PostgresPool pool, Entrance entrance) {
        this.database = database;
        this.options = options;
        this.pool = pool;
        this.entrance = entrance;
    }

    <T> T read(Function<Sql, T> work) {
        Deadline deadline = Deadline.in(options.deadline());
        try (Entrance.Visit visit = entrance.enter()) {
            visit.awaitPlace(deadline);
            if (deadline.hasPassed()) {
                throw visit.late();
            }
            while (true) {
                try {
                    return run(work, visit);
                } catch (Disconnected disconnected) {
                    if (deadline.hasPassed()) {
                        throw new DatabaseException(database + ": the connection was lost", disconnected);
                    }
                    LOG.debug("A read of {} runs again on another connection", database, disconnected);
                }
            }
        }
    }

    private <T> T run(Function<Sql, T> work, Entrance.Visit visit) throws Disconnected {
        Connection connection = pool.take();
        visit.starts();
        JdbcSql sql = new JdbcSql(database, new PostgresSession(connection, Deadline.in(options.readLimit())));
        try {
            T result = UnitOfWork.inside(() -> work.apply(sql));
            sql.requireSound();
            return result;
        } catch (RuntimeException | Error failure) {
            PostgresFailure meaning = PostgresFailure.of(sql.failure());
            if (meaning == PostgresFailure.DISCONNECTED) {
                throw new Disconnected(failure);
            }
            if (meaning == PostgresFailure.TOOK_TOO_LONG) {
                throw new DatabaseBusyException("the read took too long and was interrupted", failure);
            }
            throw failure;
        } finally {
            sql.end();
            PostgresPool.giveBack(connection);
        }
    }

    private static final class Disconnected extends Exception {
        Disconnected(Throwable cause) {
            super(cause);
        }
    }
}
