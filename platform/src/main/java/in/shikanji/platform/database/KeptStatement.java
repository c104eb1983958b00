package in.shikanji.platform.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A prepared statement, with the places of its columns. It may stay open on its connection and run many times. */
final class KeptStatement implements AutoCloseable {
    private final String sql;
    private final PreparedStatement statement;
    private final int parameterCount;
    private final Map<String, Integer> columns = new HashMap<>();
    private boolean running;

    /** @param parameterCount how many it takes, which not every driver tells for nothing */
    KeptStatement(String sql, PreparedStatement statement, int parameterCount) {
        this.sql = sql;
        this.statement = statement;
        this.parameterCount = parameterCount;
    }

    /** Whether its rows are being read, so that the same SQL inside the row mapper needs a statement of its own. */
    boolean isRunning() {
        return running;
    }

    int update(@Nullable Object... parameters) throws SQLException {
        bind(parameters);
        return statement.executeUpdate();
    }

    void batch(List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            for (@Nullable Object[] row : rows) {
                bind(row);
                statement.addBatch();
            }
            statement.executeBatch();
        } finally {
            statement.clearBatch();
        }
    }

    void execute() throws SQLException {
        statement.execute();
    }

    ResultSet query(@Nullable Object... parameters) throws SQLException {
        bind(parameters);
        ResultSet rows = statement.executeQuery();
        running = true;
        if (columns.isEmpty()) {
            ResultSetMetaData data = rows.getMetaData();
            for (int column = 1; column <= data.getColumnCount(); column++) {
                columns.put(data.getColumnLabel(column), column);
            }
        }
        return rows;
    }

    void queryEnds() {
        running = false;
    }

    int column(String name) {
        Integer column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column '" + name + "' among " + columns.keySet() + " in: " + sql);
        }
        return column;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private void bind(@Nullable Object... parameters) throws SQLException {
        if (parameterCount != parameters.length) {
            throw new IllegalArgumentException(
                    parameterCount + " parameters expected, " + parameters.length + " given to: " + sql);
        }
        for (int index = 0; index < parameters.length; index++) {
            bind(index + 1, parameters[index]);
        }
    }

    private void bind(int index, @Nullable Object parameter) throws SQLException {
        switch (parameter) {
            case null -> statement.setObject(index, null);
            case String text -> statement.setString(index, text);
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case Boolean flag -> statement.setBoolean(index, flag);
            case Double number -> statement.setDouble(index, number);
            case Instant instant -> statement.setLong(index, instant.toEpochMilli());
            case Enum<?> choice -> statement.setString(index, choice.name().toLowerCase(Locale.ROOT));
            case byte[] bytes -> statement.setBytes(index, bytes);
            default ->
                throw new IllegalArgumentException(
                        "parameter " + index + " is a " + parameter.getClass().getName() + ", which SQL can't take");
        }
    }
}
