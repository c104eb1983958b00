package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GroupCommitTest {
    private final Path folder;
    private final SqliteDatabases databases;
    private SqliteDatabase database;

    GroupCommitTest(@TempDir Path folder) {
        this.folder = folder;
        databases = new SqliteDatabases(folder);
        database = databases.open("sample");
        database.write("tables", sql -> sql.update("create table notes (id bigint not null primary key, body text)"));
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private int add(long id) {
        return database.write("note", sql -> add(sql, id));
    }

    private static int add(Sql sql, long id) {
        return sql.update("insert into notes (id) values (?)", id);
    }

    private List<Long> ids() {
        return database.read(sql -> sql.list("select id from notes order by id", row -> row.number("id")));
    }

    private static ThrowingCallable result(Future<?> write) {
        return () -> {
            try {
                write.get();
            } catch (ExecutionException failure) {
                throw failure.getCause();
            }
        };
    }

    @Test
    void unitsThatWaitShareOneCommit() throws Exception {
        Path file = folder.resolve("trace");
        List<Future<Integer>> writes = new ArrayList<>();
        try (var trace = new FileCommitTrace(file)) {
            database = databases.open("sample", SqliteOptions.defaults().withTrace(trace));
            try (var gate = new Gate(database)) {
                for (long id = 0; id < 70; id++) {
                    long note = id;
                    writes.add(gate.submit(() -> add(note)));
                }
            }
            trace.mark("over");
        }

        assertThat(writes).allSatisfy(write -> assertThat(write.get()).isEqualTo(1));
        assertThat(ids()).hasSize(70);
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "begin sample 1 1",
                        "end sample 1",
                        "begin sample 2 64",
                        "end sample 2",
                        "begin sample 3 6",
                        "end sample 3",
                        "mark over");
    }

    @Test
    void aFailedCommitFailsAllWhoShareIt() throws Exception {
        database.write(
                "tables",
                sql -> sql.update(
                        "create table children (parent bigint references notes (id) deferrable initially deferred)"));
        var happened = new AtomicInteger();
        Future<?> neighbour;
        Future<?> spoiler;
        try (var gate = new Gate(database)) {
            neighbour = gate.submit(() -> database.write("note", sql -> {
                sql.afterCommit(happened::incrementAndGet);
                return add(sql, 1);
            }));
            spoiler =
                    gate.submit(() -> database.write("child", sql -> sql.update("insert into children values (404)")));
        }

        assertThatThrownBy(result(neighbour))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("FOREIGN KEY");
        assertThatThrownBy(result(spoiler)).isInstanceOf(DatabaseException.class);
        assertThat(happened).hasValue(0);
        assertThat(add(2)).isEqualTo(1);
        assertThat(ids()).containsExactly(2L);
    }

    @Test
    void whenTheEngineGivesUpTheTransactionTheUnitsRunOneByOne() throws Exception {
        add(7);
        List<String> happened = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> writes = new ArrayList<>();
        try (var gate = new Gate(database)) {
            for (long id = 1; id <= 3; id++) {
                long note = id;
                writes.add(gate.submit(() -> database.write("note", sql -> {
                    sql.afterCommit(() -> happened.add("kept " + note));
                    return note == 2 ? sql.update("insert or rollback into notes (id) values (7)") : add(sql, note);
                })));
            }
        }

        writes.getFirst().get();
        assertThatThrownBy(result(writes.get(1)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("UNIQUE");
        writes.getLast().get();
        assertThat(ids()).containsExactly(1L, 3L, 7L);
        assertThat(happened).containsExactly("kept 1", "kept 3");
    }

    @Test
    void aUnitThatFailsTakesNobodyWithItWhateverRanBefore() throws Exception {
        List<Future<?>> kept = new ArrayList<>();
        List<Future<?>> failing = new ArrayList<>();
        var happened = new AtomicInteger();
        for (int group = 0; group < 3; group++) {
            try (var gate = new Gate(database)) {
                for (long id = 10L * group; id < 10L * group + 9; id++) {
                    long note = id;
                    kept.add(gate.submit(() -> database.write("note", sql -> {
                        sql.afterCommit(happened::incrementAndGet);
                        return add(sql, note);
                    })));
                }
                long note = 10L * group + 9;
                failing.add(gate.submit(() -> database.write("note", sql -> {
                    add(sql, note);
                    throw new IllegalArgumentException("no");
                })));
            }
        }

        assertThat(kept).allSatisfy(write -> assertThat(write.get()).isEqualTo(1));
        assertThat(failing)
                .allSatisfy(
                        write -> assertThatThrownBy(result(write)).isExactlyInstanceOf(IllegalArgumentException.class));
        assertThat(ids()).hasSize(27).doesNotContain(9L, 19L, 29L);
        assertThat(happened).hasValue(27);
    }

    @Test
    void aPartCannotSurviveTheLossOfTheWholeTransaction() {
        add(7);

        assertThatThrownBy(() -> database.write("note", sql -> {
                    add(sql, 1);
                    assertThatThrownBy(
                                    () -> sql.part(() -> sql.update("insert or rollback into notes (id) values (7)")))
                            .isInstanceOf(DatabaseException.class);
                    return add(sql, 2);
                }))
                .isInstanceOf(DatabaseException.class);

        assertThat(ids()).containsExactly(7L);
    }

    @Test
    void aFullDiskFailsWhoNeedsRoomAndNobodyElse() throws Exception {
        database.write("limit", sql -> {
            long pages = sql.get("pragma page_count", row -> row.number("page_count"));
            return sql.list("pragma max_page_count = " + (pages + 20), row -> row.number("max_page_count"));
        });
        Future<Integer> small;
        Future<Integer> large;
        try (var gate = new Gate(database)) {
            small = gate.submit(() -> add(1));
            large = gate.submit(() -> database.write(
                    "note", sql -> sql.update("insert into notes (id, body) values (?, ?)", 2, "x".repeat(1_000_000))));
        }

        assertThat(small.get()).isEqualTo(1);
        assertThatThrownBy(result(large))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("FULL")
                .extracting(failure -> ((StorageException) failure).fault())
                .isEqualTo(StorageException.Fault.FULL);
        assertThat(add(3)).isEqualTo(1);
        assertThatThrownBy(database::check)
                .as("others fit, but somebody was refused a moment ago")
                .isInstanceOf(StorageException.class);
        assertThat(ids()).containsExactly(1L, 3L);
    }

    @Test
    void refusesMoreThanTheQueueHolds() throws Exception {
        database = databases.open("sample", SqliteOptions.defaults().withQueueLimit(3));
        List<Future<Integer>> writes = new ArrayList<>();
        try (var gate = new Gate(database)) {
            for (long id = 1; id <= 3; id++) {
                long note = id;
                writes.add(gate.submit(() -> add(note)));
            }
            assertThatThrownBy(() -> add(4)).isInstanceOf(DatabaseBusyException.class);
        }

        assertThat(writes).allSatisfy(write -> assertThat(write.get()).isEqualTo(1));
        assertThat(ids()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void dropsAUnitWhoseDeadlinePassedBeforeItStarted() {
        database = databases.open("sample", SqliteOptions.defaults().withDeadline(Duration.ZERO));

        assertThatThrownBy(() -> add(1)).isInstanceOf(DatabaseBusyException.class);

        database = databases.open("sample");
        assertThat(ids()).isEmpty();
    }

    @Test
    void theLogIsCopiedIntoTheFileNowAndThenAndGoneAfterClosing() throws IOException {
        long limit = 100_000;
        database = databases.open("sample", SqliteOptions.defaults().withCheckpointBytes(limit));
        Path log = folder.resolve("sample.db-wal");

        int rounds = 0;
        do {
            long note = rounds++;
            database.write(
                    "note", sql -> sql.update("insert into notes (id, body) values (?, ?)", note, "x".repeat(20_000)));
        } while (beginnings(log) < 3 && rounds < 5_000);

        assertThat(beginnings(log)).isEqualTo(3);
        assertThat(Files.size(log)).isGreaterThanOrEqualTo(limit);
        databases.close("sample");
        assertThat(log).doesNotExist();
    }

    /** How often the log began anew: the fourth number of its head, see https://www.sqlite.org/fileformat2.html#walformat. */
    private static int beginnings(Path log) throws IOException {
        try (var head = new DataInputStream(Files.newInputStream(log))) {
            head.skipNBytes(12);
            return head.readInt();
        }
    }

    @Test
    void aListenerThatFailsHarmsNobody() {
        database.onCommit(() -> {
            throw new IllegalStateException("a bug");
        });

        assertThat(add(1)).isEqualTo(1);
        assertThat(add(2)).isEqualTo(1);
    }

    @Test
    void whenClosedItRefuses() {
        databases.close("sample");

        assertThatThrownBy(() -> add(1)).hasMessage("sample is closed");
        assertThatThrownBy(this::ids).hasMessage("sample is closed");
        database.close();
    }
}
