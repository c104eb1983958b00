package in.shikanji.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** SQL on one running unit of work of one session. */
final class JdbcSql implements Sql {
    private final String database;
    private final Session session;
    private final List<Runnable> afterCommit = new ArrayList<>(2);
    private @Nullable SQLException failure;
    private volatile boolean expired;
    private boolean over;

    JdbcSql(String database, Session session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public int update(String sql, @Nullable Object... parameters) {
        return run(sql, statement -> statement.update(parameters));
    }

    @Override
    public void batch(String sql, List<@Nullable Object[]> rows) {
        run(sql, statement -> {
            statement.batch(rows);
            return rows.size();
        });
    }

    @Override
    public <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return run(sql, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.query(parameters)) {
                JdbcRow row = new JdbcRow(statement, rows);
                while (rows.next()) {
                    found.add(mapper.map(row));
                }
            } finally {
                statement.queryEnds();
            }
            return found;
        });
    }

    @Override
    public <T> Optional<T> find(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        List<T> found = list(sql, mapper, parameters);
        if (found.size() > 1) {
            throw new IllegalStateException(found.size() + " rows where at most one was expected: " + sql);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    @Override
    public <T> T get(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return find(sql, mapper, parameters).orElseThrow(() -> new NoSuchElementException("no row for: " + sql));
    }

    @Override
    public <T> T part(Supplier<T> work) {
        requireSound();
        control("savepoint part");
        int actions = afterCommit.size();
        try {
            T result = work.get();
            requireSound();
            control("release part");
            return result;
        } catch (Throwable reason) {
            afterCommit.subList(actions, afterCommit.size()).clear();
            if (!expired && (failure == null || !session.endsUnit(failure))) {
                undoPart();
            }
            throw reason;
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        requireSound();
        afterCommit.add(action);
    }

    List<Runnable> afterCommit() {
        return afterCommit;
    }

    /** After an SQL error nothing more may be done: the engine may have given up the whole transaction. */
    void requireSound() {
        if (over) {
            throw new IllegalStateException("this unit of work is over");
        }
        if (expired) {
            throw new DatabaseBusyException("the read took too long and was interrupted");
        }
        if (failure != null) {
            throw SqliteFaults.named(message(failure), failure);
        }
    }

    /** What ended the unit, if an SQL error did. */
    @Nullable SQLException failure() {
        return failure;
    }

    /** Lets every further statement fail; called from another thread. */
    void expire() {
        expired = true;
    }

    /** Ends the use of this object, so that what escaped from a unit can't write into another one's. */
    void end() {
        over = true;
    }

    private void undoPart() {
        try {
            session.execute("rollback to part");
            session.execute("release part");
            failure = null;
        } catch (SQLException gone) {
            // The whole transaction is gone: the unit stays failed, and the writer finds out.
            failure = gone;
        }
    }

    private void control(String sql) {
        run(sql, statement -> {
            statement.execute();
            return 0;
        });
    }

    private <T> T run(String sql, Step<T> step) {
        requireSound();
        KeptStatement statement = null;
        try {
            statement = session.prepare(sql);
            return step.run(statement);
        } catch (SQLException reason) {
            failure = reason;
            if (statement != null) {
                session.discard(statement, sql);
            }
            requireSound();
            throw SqliteFaults.named(message(reason), reason);
        } finally {
            if (statement != null) {
                session.release(statement, sql);
            }
        }
    }

    private String message(SQLException reason) {
        return database + ": " + reason.getMessage();
    }

    @FunctionalInterface
    private interface Step<T> {
        T run(KeptStatement statement) throws SQLException;
    }
}
