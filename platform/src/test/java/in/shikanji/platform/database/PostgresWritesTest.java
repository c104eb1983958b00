package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where PostgreSQL is not like one writer. */
@Tag("postgresql")
final class PostgresWritesTest {
    private final TestDatabases databases;
    private final Database database;
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    PostgresWritesTest(@TempDir Path folder) {
        databases = new TestDatabases(folder, TestEngine.POSTGRESQL);
        database = databases.open("sample");
    }

    @BeforeEach
    void createTables() {
        database.write("tables", sql -> {
            sql.update("create table notes (id bigint primary key, amount bigint not null)");
            return sql.update("insert into notes values (1, 0), (2, 0)");
        });
    }

    @AfterEach
    void close() {
        free.countDown();
        callers.close();
        databases.close();
    }

    private PostgresDatabase another(PostgresOptions options) {
        return PostgresDatabase.open(databases.address("sample"), "sample", options);
    }

    private static int add(Sql sql, long id) {
        return sql.update("update notes set amount = amount + 1 where id = ?", id);
    }

    private long amount(long id) {
        return database.read(sql -> sql.get("select amount from notes where id = ?", row -> row.number("amount"), id));
    }

    /** Stands inside a write with this key until it is let free. */
    private Future<Integer> hold(String key) throws InterruptedException {
        Future<Integer> write = callers.submit(() -> database.write(key, sql -> {
            held.countDown();
            await(free);
            return add(sql, 1);
        }));
        held.await();
        return write;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }

    @Test
    void worksWithDifferentKeysRunAtOnce() throws Exception {
        Future<Integer> slow = hold("one");

        assertThat(database.<Integer>write("other", sql -> add(sql, 2))).isEqualTo(1);

        assertThat(slow.isDone()).isFalse();
        free.countDown();
        assertThat(slow.get()).isEqualTo(1);
    }

    @Test
    void aKeyHoldsBetweenProcessesAndWhoWaitsTooLongForItNeverStarted() throws Exception {
        try (var other = another(PostgresOptions.defaults().withDeadline(Duration.ofMillis(300)))) {
            Future<Integer> slow = hold("same");
            assertThatThrownBy(() -> other.write("same", sql -> add(sql, 2))).isInstanceOf(DatabaseBusyException.class);
            free.countDown();
            slow.get();

            assertThat(other.<Integer>write("same", sql -> add(sql, 2))).isEqualTo(1);
        }
        assertThat(amount(2)).isEqualTo(1);
    }

    @Test
    void refusesMoreThanMayWait() throws Exception {
        try (var narrow = another(PostgresOptions.defaults().withQueueLimit(3))) {
            Future<Integer> slow = hold("same");
            List<Future<Integer>> waiting = new ArrayList<>();
            for (int caller = 1; caller <= 3; caller++) {
                waiting.add(callers.submit(() -> narrow.write("same", sql -> add(sql, 2))));
                while (narrow.waiting() < caller) {
                    Thread.onSpinWait();
                }
            }
            assertThatThrownBy(() -> narrow.write("other", sql -> add(sql, 2)))
                    .isInstanceOf(DatabaseBusyException.class);
            free.countDown();
            assertThat(slow.get()).isEqualTo(1);
            for (Future<Integer> each : waiting) {
                assertThat(each.get()).isEqualTo(1);
            }
        }
        assertThat(amount(2)).isEqualTo(3);
    }

    @Test
    void waitsForAKeyWithoutAConnectionEach() throws Exception {
        Future<Integer> slow = hold("same");
        List<Future<Integer>> waiting = new ArrayList<>();
        for (int caller = 0; caller < 40; caller++) {
            waiting.add(callers.submit(() -> database.write("same", sql -> add(sql, 2))));
        }
        for (int other = 0; other < 20; other++) {
            database.write("other " + other, sql -> add(sql, 2));
        }
        assertThat(slow.isDone()).isFalse();
        free.countDown();
        for (Future<Integer> each : waiting) {
            each.get();
        }
        assertThat(amount(2)).isEqualTo(60);
    }

    @Test
    void ofTwoThatWaitForEachOtherOneRunsAgainWhole() throws Exception {
        assertThat(crosswise(false)).isGreaterThan(2);
        assertThat(amount(1)).isEqualTo(2);
        assertThat(amount(2)).isEqualTo(2);
    }

    @Test
    void aPartDoesNotSwallowThatItsTransactionWasGivenUp() throws Exception {
        assertThat(crosswise(true)).isGreaterThan(2);
        assertThat(amount(1)).isEqualTo(2);
        assertThat(amount(2)).isEqualTo(2);
    }

    /**
     * Two units that touch two rows in opposite order, each when the other has its first; returns how often one ran. It is
     * three times, or more when the one that runs again is at its first row sooner than the other at its second.
     */
    private int crosswise(boolean inAPart) throws Exception {
        var runs = new AtomicInteger();
        var both = new CountDownLatch(2);
        List<Future<Integer>> units = new ArrayList<>();
        for (long first = 1; first <= 2; first++) {
            long own = first;
            units.add(callers.submit(() -> database.write("unit " + own, sql -> {
                runs.incrementAndGet();
                add(sql, own);
                both.countDown();
                await(both);
                try {
                    return inAPart ? sql.part(() -> add(sql, 3 - own)) : add(sql, 3 - own);
                } catch (DatabaseException swallowed) {
                    return 0;
                }
            })));
        }
        for (Future<Integer> unit : units) {
            assertThat(unit.get()).isEqualTo(1);
        }
        return runs.get();
    }

    @Test
    void aConstraintThatIsCheckedAtTheCommitKeepsNothing() {
        database.write(
                "tables",
                sql -> sql.update(
                        "create table children (parent bigint references notes (id) deferrable initially deferred)"));
        var happened = new AtomicInteger();

        assertThatThrownBy(() -> database.write("child", sql -> {
                    sql.afterCommit(happened::incrementAndGet);
                    add(sql, 1);
                    return sql.update("insert into children values (404)");
                }))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("nothing was kept");

        assertThat(happened).hasValue(0);
        assertThat(amount(1)).isZero();
    }

    @Test
    void aListenerThatFailsHarmsNobodyAndStandsInsideTheUnit() {
        var inside = new AtomicInteger();
        database.onCommit(() -> {
            inside.addAndGet(UnitOfWork.isRunning() ? 1 : 0);
            throw new IllegalStateException("a bug");
        });

        assertThat(database.<Integer>write("a", sql -> add(sql, 1))).isEqualTo(1);
        assertThat(inside).hasValue(1);
    }
}
