package in.shikanji.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The current row of a running query. */
final class JdbcRow implements Sql.Row {
    private final KeptStatement statement;
    private final ResultSet rows;

    JdbcRow(KeptStatement statement, ResultSet rows) {
        this.statement = statement;
        this.rows = rows;
    }

    @Override
    public String text(String column) {
        return require(column, textOrNull(column));
    }

    @Override
    public @Nullable String textOrNull(String column) {
        return get(column, ResultSet::getString);
    }

    @Override
    public long number(String column) {
        return require(column, numberOrNull(column));
    }

    @Override
    public @Nullable Long numberOrNull(String column) {
        return get(column, ResultSet::getLong);
    }

    @Override
    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    @Override
    public boolean flag(String column) {
        return require(column, get(column, ResultSet::getBoolean));
    }

    @Override
    public Instant instant(String column) {
        return Instant.ofEpochMilli(number(column));
    }

    @Override
    public @Nullable Instant instantOrNull(String column) {
        Long millis = numberOrNull(column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    @Override
    public double decimal(String column) {
        return require(column, decimalOrNull(column));
    }

    @Override
    public @Nullable Double decimalOrNull(String column) {
        return get(column, ResultSet::getDouble);
    }

    private <V> @Nullable V get(String column, Getter<V> getter) {
        try {
            V value = getter.get(rows, statement.column(column));
            return rows.wasNull() ? null : value;
        } catch (SQLException failure) {
            throw new DatabaseException("column '" + column + "' can't be read", failure);
        }
    }

    private static <V> V require(String column, @Nullable V value) {
        if (value == null) {
            throw new IllegalStateException("column '" + column + "' is null, and its reader does not expect that");
        }
        return value;
    }

    @FunctionalInterface
    private interface Getter<V> {
        V get(ResultSet rows, int column) throws SQLException;
    }
}
