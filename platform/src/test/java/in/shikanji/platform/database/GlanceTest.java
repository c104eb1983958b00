package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short queries on the threads of their callers. */
@Tag("once")
class GlanceTest {
    @TempDir
    Path folder;

    private static long cursors(Sql sql) {
        return sql.get("select count(*) as cursors from cursors", row -> row.number("cursors"));
    }

    @Test
    void runsOnTheThreadOfItsCaller() {
        try (var databases = new SqliteDatabases(folder)) {
            assertThat(databases.open("sample").<Thread>glance(_ -> Thread.currentThread()))
                    .isEqualTo(Thread.currentThread());
        }
    }

    @Test
    void waitsForNobodyElsesGlanceAndSeesWhatIsWrittenMeanwhile() throws Exception {
        try (var databases = new SqliteDatabases(folder);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Database database = databases.open("sample");
            var looking = new CountDownLatch(1);
            var go = new CountDownLatch(1);
            var slow = callers.submit(() -> database.glance(sql -> {
                looking.countDown();
                try {
                    go.await();
                } catch (InterruptedException interrupt) {
                    throw new IllegalStateException(interrupt);
                }
                return cursors(sql);
            }));
            looking.await();

            assertThat(database.glance(GlanceTest::cursors)).isZero();
            database.write("a", sql -> sql.update("insert into cursors values ('order', 1)"));
            assertThat(database.glance(GlanceTest::cursors)).isEqualTo(1);
            go.countDown();

            assertThat(slow.get()).isEqualTo(1);
        }
    }

    @Test
    void oneThatFailsDoesNotSpoilTheNext() {
        try (var databases = new SqliteDatabases(folder)) {
            Database database = databases.open("sample");

            assertThatThrownBy(() -> database.glance(sql -> sql.list("select nothing", row -> 1)))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("nothing");
            assertThatThrownBy(() -> database.glance(_ -> {
                        throw new IllegalArgumentException("refused");
                    }))
                    .hasMessage("refused");

            assertThat(database.glance(GlanceTest::cursors)).isZero();
        }
    }

    @Test
    void isRefusedOnceItsDatabaseIsClosed() {
        try (var databases = new SqliteDatabases(folder)) {
            Database database = databases.open("sample");
            assertThat(database.glance(GlanceTest::cursors)).isZero();
            databases.close("sample");

            assertThatThrownBy(() -> database.glance(GlanceTest::cursors))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessage("sample is closed");
        }
    }
}
