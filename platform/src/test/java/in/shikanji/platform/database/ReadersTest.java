package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadersTest {
    private static final String ENDLESS = """
            with recursive numbers (number) as (select 1 union all select number + 1 from numbers)
            select count(*) as amount from numbers""";

    @TempDir
    private Path folder;

    private static long one(Database database) {
        return database.read(sql -> sql.get("select 1 as one", row -> row.number("one")));
    }

    @Test
    void aReadThatTakesTooLongIsInterruptedAndTheNextOneIsNot() {
        try (var readers = new Readers(1, Duration.ofMillis(100));
                var database = SqliteDatabase.open(folder, "sample", SqliteOptions.defaults(), readers)) {
            readers.watch();
            assertThatThrownBy(() -> database.read(sql -> sql.list(ENDLESS, row -> row.number("amount"))))
                    .isInstanceOf(DatabaseBusyException.class)
                    .hasMessage("the read took too long and was interrupted");

            assertThat(one(database)).isEqualTo(1);
        }
    }

    @Test
    void aReadThatTakesTooLongBetweenItsStatementsEndsToo() {
        try (var readers = new Readers(1, Duration.ofMillis(100));
                var database = SqliteDatabase.open(folder, "sample", SqliteOptions.defaults(), readers)) {
            readers.watch();
            assertThatThrownBy(() -> database.read(sql -> {
                        while (true) {
                            sql.get("select 1 as one", row -> row.number("one"));
                        }
                    }))
                    .isInstanceOf(DatabaseException.class);

            assertThat(one(database)).isEqualTo(1);
        }
    }

    @Test
    void oneSlowReadHoldsUpNeitherTheOtherReadsNorTheWriter() throws Exception {
        try (var readers = new Readers();
                var database = SqliteDatabase.open(folder, "sample", SqliteOptions.defaults(), readers);
                var other = SqliteDatabase.open(folder, "other", SqliteOptions.defaults(), readers);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = new CountDownLatch(1);
            var go = new CountDownLatch(1);
            var slow = callers.submit(() -> database.read(sql -> {
                reading.countDown();
                try {
                    go.await();
                } catch (InterruptedException interrupt) {
                    throw new IllegalStateException(interrupt);
                }
                return sql.get("select count(*) as cursors from cursors", row -> row.number("cursors"));
            }));
            reading.await();

            for (int read = 0; read < 500; read++) {
                assertThat(one(read % 2 == 0 ? database : other)).isEqualTo(1);
            }
            database.write("a", sql -> sql.update("insert into cursors values ('order', 1)"));
            go.countDown();

            assertThat(slow.get()).isEqualTo(1);
        }
    }

    @Test
    void aReadKeepsItsSnapshotWhileOthersWrite() throws Exception {
        try (var readers = new Readers();
                var database = SqliteDatabase.open(folder, "sample", SqliteOptions.defaults(), readers);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var looked = new CountDownLatch(1);
            var written = new CountDownLatch(1);
            String count = "select count(*) as cursors from cursors";
            var read = callers.submit(() -> database.read(sql -> {
                long before = sql.get(count, row -> row.number("cursors"));
                looked.countDown();
                try {
                    written.await();
                } catch (InterruptedException interrupt) {
                    throw new IllegalStateException(interrupt);
                }
                return before + sql.get(count, row -> row.number("cursors"));
            }));
            looked.await();
            database.write("a", sql -> sql.update("insert into cursors values ('order', 1)"));
            written.countDown();

            assertThat(read.get()).isZero();
        }
    }
}
