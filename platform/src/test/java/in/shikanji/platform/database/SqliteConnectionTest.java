package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteConnectionTest {
    @TempDir
    private Path folder;

    @Test
    void keepsAStatementAndForgetsTheOldestOfMany() throws SQLException {
        try (var connection = SqliteConnection.writer(folder.resolve("sample.db"))) {
            JdbcSql sql = new JdbcSql("sample", connection);
            String query = "select ? + 1 as next";
            for (int time = 0; time < 10; time++) {
                int next = sql.get(query, row -> row.integer("next"), time);
                assertThat(next).isEqualTo(time + 1);
            }
            assertThat(connection.keptStatements()).isEqualTo(1);
            assertThat(connection.prepare(query)).isSameAs(connection.prepare(query));

            for (int number = 0; number < 1_000; number++) {
                sql.get("select " + number + " as number", row -> row.integer("number"));
            }
            assertThat(connection.keptStatements()).isEqualTo(256);
        }
    }

    @Test
    void theSameSqlMayRunInsideItsOwnRows() throws SQLException {
        try (var connection = SqliteConnection.writer(folder.resolve("sample.db"))) {
            JdbcSql sql = new JdbcSql("sample", connection);
            String twice = "select ? as number union all select ?";

            List<List<Integer>> pairs = sql.list(
                    twice, row -> sql.list(twice, inner -> inner.integer("number"), row.integer("number"), 0), 1, 2);

            assertThat(pairs).containsExactly(List.of(1, 0), List.of(2, 0));
        }
    }

    @Test
    void aWriterIsDurableAndAReaderOnlyReads() throws SQLException {
        Path file = folder.resolve("sample.db");
        try (var writer = SqliteConnection.writer(file);
                var reader = SqliteConnection.reader(file)) {
            assertThat(writer.number("pragma synchronous")).as("FULL").isEqualTo(2);
            assertThat(writer.number("pragma wal_autocheckpoint")).isZero();
            assertThat(writer.number("pragma foreign_keys")).isEqualTo(1);
            JdbcSql sql = new JdbcSql("sample", reader);
            assertThatThrownBy(() -> sql.update("create table notes (id bigint)"))
                    .hasMessageContaining("READONLY");
        }
    }
}
