package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when PostgreSQL ends connections, as it does when it starts anew. */
@Tag("postgresql")
final class LosingTheServerTest {
    private final TestDatabases databases;
    private final Database database;
    private final String name;

    LosingTheServerTest(@TempDir Path folder) {
        databases = new TestDatabases(folder, TestEngine.POSTGRESQL);
        database = databases.open("sample");
        name = databases.address("sample").url().replaceFirst(".*/", "");
    }

    @AfterEach
    void close() {
        databases.close();
    }

    /** Ends all connections to the database, from outside of any unit of work. */
    private void endConnections() {
        PostgresServer.running()
                .execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + name + "'");
    }

    private int addCursor(String producer) {
        return database.write("a", sql -> insert(sql, producer));
    }

    private static int insert(Sql sql, String producer) {
        return sql.update("insert into cursors values (?, 1)", producer);
    }

    private long cursors() {
        return database.read(sql -> sql.get("select count(*) as cursors from cursors", row -> row.number("cursors")));
    }

    @Test
    void connectionsThatDiedAreReplacedAndNobodyNotices() {
        addCursor("one");
        assertThat(cursors()).isEqualTo(1);

        endConnections();
        assertThat(addCursor("two")).isEqualTo(1);
        endConnections();

        assertThat(cursors()).isEqualTo(2);
    }

    @Test
    void aUnitThatLosesItsConnectionKeepsNothing() {
        assertThatThrownBy(() -> database.write("a", sql -> {
                    insert(sql, "one");
                    endConnections();
                    return insert(sql, "two");
                }))
                .isInstanceOf(DatabaseException.class)
                .isNotInstanceOf(DatabaseBusyException.class);

        assertThat(cursors()).isZero();
    }

    @Test
    void aCommitWithoutAnAnswerIsNotClaimedToHaveFailed() {
        assertThatThrownBy(() -> database.write("a", sql -> {
                    int inserted = insert(sql, "one");
                    endConnections();
                    return inserted;
                }))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("not known whether");
    }

    @Test
    void whoWaitsForEarlierWritesIsToldAllTheSame() throws Exception {
        var told = new java.util.concurrent.CountDownLatch(1);

        endConnections();
        database.afterEarlierWrites(told::countDown);

        told.await();
        assertThat(addCursor("one")).isEqualTo(1);
    }
}
