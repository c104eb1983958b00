package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each write fills some pages of the log, which all together are many times what it may hold. */
@Tag("slow")
final class CheckpointsTest {
    private static final int LIMIT = 256 * 1024;
    private static final int WRITES = 1_500;
    private static final String BODY = "x".repeat(8 * 1024);

    private final Path folder;
    private final SqliteDatabases databases;
    private final SqliteDatabase database;

    CheckpointsTest(@TempDir Path folder) {
        this.folder = folder;
        databases = new SqliteDatabases(folder);
        database = databases.open(
                "sample", new SqliteOptions(1024, 64, Duration.ofSeconds(10), LIMIT, CommitTrace.none()));
        database.write("tables", sql -> sql.update("create table notes (id bigint not null primary key, body text)"));
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private void write(int from, int until) {
        for (int note = from; note < until; note++) {
            int id = note;
            var _ = database.<Integer>write(
                    "note", sql -> sql.update("insert into notes (id, body) values (?, ?)", id, BODY));
        }
    }

    private long log() throws IOException {
        return Files.size(folder.resolve("sample.db-wal"));
    }

    private long notes() {
        return database.read(sql -> sql.get("select count(*) as notes from notes", row -> row.number("notes")));
    }

    @Test
    void theLogBeginsAnewWhileOneWriteFollowsTheOther() throws Exception {
        write(0, WRITES);

        assertThat(log()).isLessThan((long) WRITES * BODY.length() / 2);
        assertThat(notes()).isEqualTo(WRITES);
    }

    @Test
    void aReadThatLastsSeesWhatItSawAndTheLogBeginsAnewAfterIt() throws Exception {
        var began = new CountDownLatch(1);
        var wrote = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var read = callers.submit(() -> database.read(sql -> {
                long before = sql.get("select count(*) as notes from notes", row -> row.number("notes"));
                began.countDown();
                await(wrote);
                return sql.get("select count(*) as notes from notes", row -> row.number("notes")) - before;
            }));
            began.await();
            write(0, 200);
            wrote.countDown();
            assertThat(read.get()).isZero();
        }
        long atItsLongest = log();

        write(200, 200 + WRITES);

        assertThat(log()).isLessThan(atItsLongest + (long) WRITES * BODY.length() / 2);
        assertThat(notes()).isEqualTo(200 + WRITES);
    }

    @Test
    void whatWasWrittenIsThereAfterClosingInTheMiddle() {
        write(0, 100);

        databases.close("sample");

        var again = databases.open("sample");
        assertThat(again.<Long>read(sql -> sql.get("select count(*) as notes from notes", row -> row.number("notes"))))
                .isEqualTo(100);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }
}
