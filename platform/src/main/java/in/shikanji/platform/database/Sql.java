package in.shikanji.platform.database;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SQL on one running transaction. Statements are prepared once per connection and kept. Parameters are positional
 * ({@code ?}) and may be String, Long, Integer, Boolean, Instant (stored as epoch milliseconds), an enum (its name in lower
 * case), Double, byte[] or null. Numbers in results are read by the getters of {@link Row}.
 *
 * <p>An SQL error ({@link DatabaseException}) ends the unit, even if it is caught: PostgreSQL gives up the transaction
 * then, and SQLite may. Use {@code on conflict do nothing} and count, or {@link #part}.
 */
public interface Sql {
    /** The name of the database whose transaction this is. */
    String database();

    /** Runs an insert, update or delete and returns the number of rows it changed. */
    int update(String sql, @Nullable Object... parameters);

    /** Runs one statement for many parameter rows (a JDBC batch on PostgreSQL). */
    void batch(String sql, List<@Nullable Object[]> rows);

    <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters);

    /** The only row, or empty; more than one row is a bug and throws. */
    <T> Optional<T> find(String sql, RowMapper<T> mapper, @Nullable Object... parameters);

    /** The only row; throws {@link java.util.NoSuchElementException} if there is none. */
    <T> T get(String sql, RowMapper<T> mapper, @Nullable Object... parameters);

    /**
     * Runs a part that may fail alone: what it throws is rethrown, what it wrote and its {@link #afterCommit} actions are
     * taken back, and the unit may go on.
     */
    <T> T part(Supplier<T> work);

    /**
     * Runs the action once this unit of work is durable and before its {@link Database#write} returns; dropped if the unit
     * or its commit fails. It must be quick and do no I/O (it stamps a version, wakes a stream). Where writes run at once,
     * actions of different units may run in another order than the commits: let them add, not set.
     */
    void afterCommit(Runnable action);

    /** One row of a result; columns by name, as the statement names them. */
    interface Row {
        String text(String column);

        @Nullable String textOrNull(String column);

        long number(String column);

        @Nullable Long numberOrNull(String column);

        int integer(String column);

        boolean flag(String column);

        Instant instant(String column);

        @Nullable Instant instantOrNull(String column);

        double decimal(String column);

        @Nullable Double decimalOrNull(String column);
    }

    /** Makes a record of a row. */
    @FunctionalInterface
    interface RowMapper<T> {
        T map(Row row);
    }
}
