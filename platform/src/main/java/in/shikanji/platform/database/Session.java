package in.shikanji.platform.database;

import java.sql.SQLException;

/** What {@link JdbcSql} needs of an engine's connection, on which one unit of work runs at a time. */
interface Session {
    /** A statement for this SQL: a kept one, or prepared now. */
    KeptStatement prepare(String sql) throws SQLException;

    /** Gives a statement back; closes it unless it is kept. */
    void release(KeptStatement statement, String sql);

    /** Closes a statement that failed: it can't be used again. */
    void discard(KeptStatement statement, String sql);

    /** Whether a failure ends the whole unit, so that undoing a part of it would not do. */
    default boolean endsUnit(SQLException failure) {
        return false;
    }

    /** Runs a statement without parameters and without rows, such as a savepoint. */
    void execute(String sql) throws SQLException;
}
