package in.shikanji.bench.house;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One service's file, opened by nobody else and written without a safety net: if this ends early, the folder is lost. */
final class DataFile implements AutoCloseable {
    private static final int ROWS_A_TRANSACTION = 500_000;

    private final Connection connection;
    private final Statement statement;
    private final List<Insert> inserts = new ArrayList<>();
    private long rows;

    DataFile(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        statement = connection.createStatement();
        for (String pragma : List.of(
                "locking_mode = exclusive",
                "journal_mode = off",
                "synchronous = off",
                "cache_size = -131072",
                "foreign_keys = off")) {
            statement.execute("pragma " + pragma);
        }
        statement.execute("begin");
    }

    /** Rows of one table. */
    final class Insert {
        private final PreparedStatement prepared;

        private Insert(PreparedStatement prepared) {
            this.prepared = prepared;
        }

        void row(@Nullable Object... values) {
            try {
                for (int index = 0; index < values.length; index++) {
                    prepared.setObject(index + 1, values[index]);
                }
                prepared.executeUpdate();
                if (++rows % ROWS_A_TRANSACTION == 0) {
                    statement.execute("commit");
                    statement.execute("begin");
                }
            } catch (SQLException failed) {
                throw new IllegalStateException("a row could not be written", failed);
            }
        }
    }

    Insert into(String table, String... columns) throws SQLException {
        Insert insert =
                new Insert(connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns)
                        + ") values (" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")"));
        inserts.add(insert);
        return insert;
    }

    void requireEmpty(String table) throws SQLException {
        try (var found = statement.executeQuery("select exists (select 1 from " + table + ")")) {
            if (found.next() && found.getBoolean(1)) {
                throw new IllegalStateException("there are " + table + " already; generate into a new folder");
            }
        }
    }

    /** Says that this service has handled all events of the order service up to this one. */
    void followed(long position) throws SQLException {
        statement.execute("insert into cursors (producer, position) values ('order', " + position
                + ") on conflict (producer) do update set position = excluded.position");
    }

    /** Leaves the file as the program keeps it. */
    @Override
    public void close() throws SQLException {
        statement.execute("commit");
        for (Insert insert : inserts) {
            insert.prepared.close();
        }
        statement.execute("pragma journal_mode = wal");
        statement.close();
        connection.close();
    }
}
