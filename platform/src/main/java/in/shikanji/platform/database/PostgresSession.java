package in.shikanji.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** One unit of work's use of a pooled connection. What is prepared is kept by the driver and by the server. */
final class PostgresSession implements Session {
    /** What the server says when it ended a statement that took too long. */
    static final String TOOK_TOO_LONG = "57014";

    private final Connection connection;
    private final Deadline end;
    private boolean wrote;

    /** @param end no statement begins after it */
    PostgresSession(Connection connection, Deadline end) {
        this.connection = connection;
        this.end = end;
    }

    @Override
    public KeptStatement prepare(String sql) throws SQLException {
        if (end.hasPassed()) {
            throw new SQLTimeoutException("it took too long", TOOK_TOO_LONG);
        }
        wrote |= !sql.startsWith("select");
        return new KeptStatement(sql, connection.prepareStatement(sql), Placeholders.count(sql));
    }

    @Override
    public void release(KeptStatement statement, String sql) {
        discard(statement, sql);
    }

    @Override
    public void discard(KeptStatement statement, String sql) {
        try {
            statement.close();
        } catch (SQLException broken) {
            // The connection is gone, and its next use tells.
        }
    }

    /** A transaction that was given up is to run again as a whole: the next try of its part would fail alike. */
    @Override
    public boolean endsUnit(SQLException failure) {
        return PostgresFailure.of(failure) != PostgresFailure.OTHER;
    }

    @Override
    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether anything but queries was asked for. */
    boolean wrote() {
        return wrote;
    }
}
