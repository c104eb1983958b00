package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class WriteAheadTest {
    private final SqliteDatabases databases;
    private SqliteDatabase database;

    WriteAheadTest(@TempDir Path folder) {
        databases = new SqliteDatabases(folder);
        database = databases.open("sample");
        database.write("tables", sql -> sql.update("create table notes (id bigint not null primary key)"));
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private Ahead<Integer> addAhead(long id) {
        return database.writeAhead("note", sql -> add(sql, id));
    }

    private static int add(Sql sql, long id) {
        return sql.update("insert into notes (id) values (?)", id);
    }

    private List<Long> ids() {
        return database.read(sql -> sql.list("select id from notes order by id", row -> row.number("id")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }

    /** Lets the first stand in one group with the second. */
    private static <T> Future<T> together(Gate gate, Callable<T> first, Callable<?> second) {
        Future<T> ahead = gate.submit(first);
        var _ = gate.submit(second);
        gate.open();
        return ahead;
    }

    @Test
    @Timeout(30)
    void theCallerMayDoSomethingElseUntilItHasRun() throws Exception {
        Ahead<Integer> ahead;
        try (var gate = new Gate(database)) {
            ahead = addAhead(1);
            gate.open();
        }

        assertThat(ahead.result()).isEqualTo(1);
    }

    @Test
    void hasItsResultBeforeItIsOnDisk() throws Exception {
        var looked = new CountDownLatch(1);
        try (var gate = new Gate(database)) {
            Future<Ahead<Integer>> first = together(
                    gate,
                    () -> addAhead(1),
                    () -> database.write("other", sql -> {
                        await(looked);
                        return add(sql, 2);
                    }));

            Ahead<Integer> ahead = first.get();
            assertThat(ahead.result()).isEqualTo(1);
            assertThat(ids()).isEmpty();

            looked.countDown();
            ahead.requireKept();
            assertThat(ids()).containsExactly(1L, 2L);
        }
    }

    @Test
    void isKeptThoughNobodyElseComes() {
        addAhead(1).requireKept();

        assertThat(ids()).containsExactly(1L);
    }

    @Test
    void whoComesNextAndFailsFailsAlone() {
        for (long id = 1; id <= 20; id++) {
            Ahead<Integer> ahead = addAhead(id);
            assertThatThrownBy(() -> database.write("note", sql -> {
                        sql.update("delete from notes");
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            ahead.requireKept();
        }

        assertThat(ids()).hasSize(20);
    }

    @Test
    void isKeptWhenTheDatabaseClosesAtOnce() {
        addAhead(1);

        database = databases.open("sample");

        assertThat(ids()).containsExactly(1L);
    }

    @Test
    void saysWhenItWasNotKeptAfterAll() throws Exception {
        database.write(
                "tables",
                sql -> sql.update(
                        "create table children (parent bigint references notes (id) deferrable initially deferred)"));
        try (var gate = new Gate(database)) {
            Future<Ahead<Integer>> first = together(
                    gate,
                    () -> addAhead(1),
                    () -> database.write("child", sql -> sql.update("insert into children values (404)")));

            Ahead<Integer> ahead = first.get();
            assertThat(ahead.result()).isEqualTo(1);
            assertThatThrownBy(ahead::requireKept)
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("FOREIGN KEY");
        }
        assertThat(ids()).isEmpty();
    }

    @Test
    void saysWhenItRanAgainAndCameToSomethingElse() throws Exception {
        var runs = new AtomicInteger();
        database.write("note", sql -> add(sql, 7));
        try (var gate = new Gate(database)) {
            Future<Ahead<Integer>> first = together(
                    gate,
                    () -> database.writeAhead("note", sql -> runs.incrementAndGet()),
                    () -> database.write("note", sql -> sql.update("insert or rollback into notes (id) values (7)")));

            Ahead<Integer> ahead = first.get();
            assertThat(ahead.result()).isEqualTo(1);
            assertThatThrownBy(ahead::requireKept)
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("ran once more");
        }
    }

    @Test
    void throwsWhatTheWorkThrows() {
        Ahead<Integer> refused = database.writeAhead("note", sql -> {
            add(sql, 1);
            throw new IllegalArgumentException("no");
        });

        assertThatThrownBy(refused::result).isInstanceOf(IllegalArgumentException.class);
        assertThat(ids()).isEmpty();
    }

    @Test
    void isRefusedLikeAnyOtherWhenItComesTooLate() throws Exception {
        var late = databases.open("late", SqliteOptions.defaults().withDeadline(Duration.ofMillis(1)));
        try (var gate = new Gate(late)) {
            Future<Integer> waiting =
                    gate.submit(() -> late.writeAhead("note", sql -> 1).result());
            long submitted = System.nanoTime();
            while (System.nanoTime() - submitted < Duration.ofMillis(2).toNanos()) {
                Thread.onSpinWait();
            }
            gate.open();

            assertThatThrownBy(waiting::get).hasCauseInstanceOf(DatabaseBusyException.class);
        }
    }
}
