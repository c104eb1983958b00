package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgresql")
final class PostgresReadsTest {
    private final TestDatabases databases;
    private PostgresDatabase database;

    PostgresReadsTest(@TempDir Path folder) {
        databases = new TestDatabases(folder, TestEngine.POSTGRESQL);
    }

    @BeforeEach
    void open() {
        database = PostgresDatabase.open(
                databases.address("sample"),
                "sample",
                PostgresOptions.defaults().withReadLimit(Duration.ofMillis(300)));
    }

    @AfterEach
    void close() {
        database.close();
        databases.close();
    }

    private static long cursors(Sql sql) {
        return sql.get("select count(*) as cursors from cursors", row -> row.number("cursors"));
    }

    private static int addCursor(Sql sql) {
        return sql.update("insert into cursors values ('order', 1)");
    }

    @Test
    void aReadThatTakesTooLongIsEndedAndTheNextOneIsNot() {
        assertThatThrownBy(() -> database.read(sql ->
                        sql.list("select count(*) as n from generate_series(1, 100000000000)", row -> row.number("n"))))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("the read took too long and was interrupted");

        assertThat(database.<Long>read(PostgresReadsTest::cursors)).isZero();
    }

    @Test
    void aReadThatTakesTooLongBetweenItsStatementsEndsToo() {
        assertThatThrownBy(() -> database.read(sql -> {
                    while (true) {
                        cursors(sql);
                    }
                }))
                .hasMessage("the read took too long and was interrupted");
    }

    @Test
    void aReadKeepsItsSnapshotWhileOthersWrite() {
        long seen = database.read(sql -> {
            long before = cursors(sql);
            // Another thread, for a unit must not call another.
            Thread writer = Thread.ofVirtual().start(() -> database.write("a", PostgresReadsTest::addCursor));
            join(writer);
            return before + cursors(sql);
        });

        assertThat(seen).isZero();
        assertThat(database.<Long>read(PostgresReadsTest::cursors)).isEqualTo(1);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }
}
