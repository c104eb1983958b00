package in.shikanji.platform.database;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * One connection and its kept statements; used by one thread at a time. It stays in JDBC's auto-commit mode, in which the
 * driver begins and ends nothing by itself: transactions are ours.
 */
final class SqliteConnection implements Session, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteConnection.class);
    private static final int KEPT_STATEMENTS = 256;
    private static final int WRITER_CACHE_KIBIBYTES = 8 * 1024;

    private final Path file;
    private final SQLiteConnection connection;
    private final Map<String, KeptStatement> kept = new LinkedHashMap<>(64, 0.75f, true);

    private SqliteConnection(Path file, SQLiteConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** The only connection of a file that has transactions: durable at each commit, and checkpoints only when told. */
    static SqliteConnection writer(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // The journal of a savepoint is a temporary file otherwise: 4 KB written for each page that each unit touches.
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // The driver would ask for the last row's number after each insert.
        config.setGetGeneratedKeys(false);
        config.setCacheSize(-WRITER_CACHE_KIBIBYTES);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        SqliteConnection writer = new SqliteConnection(file, open(file, config));
        writer.number("pragma wal_autocheckpoint = 0");
        return writer;
    }

    static SqliteConnection reader(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5_000);
        return new SqliteConnection(file, open(file, config));
    }

    /** Another one to the same file, for a checkpoint beside this one. */
    SqliteConnection another() throws SQLException {
        return writer(file);
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }

    @Override
    public KeptStatement prepare(String sql) throws SQLException {
        KeptStatement statement = kept.get(sql);
        if (statement != null && !statement.isRunning()) {
            return statement;
        }
        PreparedStatement prepared = connection.prepareStatement(sql);
        KeptStatement fresh =
                new KeptStatement(sql, prepared, prepared.getParameterMetaData().getParameterCount());
        if (statement == null) {
            kept.put(sql, fresh);
            if (kept.size() > KEPT_STATEMENTS) {
                forgetEldest();
            }
        }
        return fresh;
    }

    @Override
    public void release(KeptStatement statement, String sql) {
        if (kept.get(sql) != statement) {
            discard(statement, sql);
        }
    }

    /** The driver finalizes a statement after some errors, so a failed one is never kept. */
    @Override
    public void discard(KeptStatement statement, String sql) {
        kept.remove(sql, statement);
        try {
            statement.close();
        } catch (SQLException closedAlready) {
            LOG.debug("A failed statement did not close", closedAlready);
        }
    }

    @Override
    public void execute(String sql) throws SQLException {
        KeptStatement statement = prepare(sql);
        try {
            statement.execute();
        } catch (SQLException failure) {
            discard(statement, sql);
            throw failure;
        }
    }

    /** The first column of a statement's only row. */
    long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** Copies the write-ahead log into the file as far as the mode says ({@code noop} only looks). */
    Checkpoints.Log checkpoint(String mode) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma wal_checkpoint(" + mode + ")")) {
            return new Checkpoints.Log(rows.getLong(2), rows.getLong(3));
        }
    }

    /** Commits the page that every file begins with, as it is: proof that the file can be written and synced. */
    void touch() throws SQLException {
        execute("pragma user_version = " + number("pragma user_version"));
    }

    /** Rows changed since the connection was opened. */
    long totalChanges() throws SQLException {
        return connection.getDatabase().total_changes();
    }

    /** Makes the running statement fail; called from another thread. */
    void interrupt() throws SQLException {
        connection.getDatabase().interrupt();
    }

    boolean isClosed() throws SQLException {
        return connection.isClosed();
    }

    int keptStatements() {
        return kept.size();
    }

    @Override
    public void close() throws SQLException {
        for (KeptStatement statement : kept.values()) {
            statement.close();
        }
        kept.clear();
        connection.close();
    }

    private void forgetEldest() throws SQLException {
        var statements = kept.values().iterator();
        while (statements.hasNext()) {
            KeptStatement eldest = statements.next();
            if (!eldest.isRunning()) {
                statements.remove();
                eldest.close();
                return;
            }
        }
    }

    private static SQLiteConnection open(Path file, SQLiteConfig config) throws SQLException {
        return (SQLiteConnection) config.createConnection(url(file));
    }
}
