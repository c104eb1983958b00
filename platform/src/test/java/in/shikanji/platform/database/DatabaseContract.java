package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine's {@link Database} does. */
interface DatabaseContract {
    /** Ids that are written at the end. */
    Sharing<List<Long>> LATER = new Sharing<>() {
        @Override
        public List<Long> begin() {
            return new ArrayList<>();
        }

        @Override
        public void end(Sql sql, List<Long> ids) {
            ids.forEach(id -> add(sql, id));
        }
    };

    /** The database under test; the same one throughout a test. */
    Database database();

    /** Closes the database and opens it again. */
    Database reopen();

    @BeforeEach
    default void createTables() {
        database().write("tables", sql -> {
            sql.update("create table notes (id bigint not null primary key, body text, amount double precision,"
                    + " done boolean, written_at bigint)");
            return sql.update("create table pairs (side text not null primary key, amount bigint not null)");
        });
    }

    static long add(Sql sql, long id) {
        return sql.update("insert into notes (id, body) values (?, ?)", id, "note " + id);
    }

    default List<Long> ids() {
        return database().read(sql -> sql.list("select id from notes order by id", row -> row.number("id")));
    }

    @Test
    default void keepsWhatWasAcknowledgedWhenOpenedAgain() {
        database().write("a", sql -> add(sql, 1));

        reopen();

        assertThat(ids()).containsExactly(1L);
    }

    @Test
    default void aReadSeesEveryWriteAcknowledgedBeforeIt() {
        for (long id = 1; id <= 50; id++) {
            long note = id;
            database().write("a", sql -> add(sql, note));
            assertThat(ids()).hasSize((int) id);
        }
    }

    @Test
    default void soDoesAGlance() {
        for (long id = 1; id <= 50; id++) {
            long note = id;
            database().write("a", sql -> add(sql, note));
            long newest = database().glance(sql -> sql.get("select max(id) as id from notes", row -> row.number("id")));
            assertThat(newest).isEqualTo(note);
        }
    }

    @Test
    default void aUnitThatThrowsIsRolledBackAndItsExceptionReachesTheCallerAsItIs() {
        var refusal = new IllegalArgumentException("no");

        assertThatThrownBy(() -> database().write("a", sql -> {
                    add(sql, 1);
                    throw refusal;
                }))
                .isSameAs(refusal)
                .satisfies(thrown -> assertThat(thrown.getStackTrace())
                        .as("the caller's frames")
                        .anyMatch(frame -> frame.getMethodName()
                                .equals("aUnitThatThrowsIsRolledBackAndItsExceptionReachesTheCallerAsItIs")));

        assertThat(ids()).isEmpty();
    }

    @Test
    default void whatWorksHaveInCommonIsWrittenOnceForEach() throws Exception {
        List<Future<Boolean>> units = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long id = 0; id < 100; id++) {
                long note = id;
                units.add(callers.submit(() -> database().write("note " + note, LATER, (sql, ids) -> {
                    ids.add(note);
                    if (note % 10 == 9) {
                        throw new IllegalArgumentException("no");
                    }
                    return true;
                })));
            }
        }

        assertThat(units)
                .filteredOn(unit -> unit.state() == Future.State.FAILED)
                .hasSize(10);
        assertThat(ids()).hasSize(90).noneMatch(id -> id % 10 == 9);
    }

    @Test
    default void failuresOfSomeUnitsLeaveTheirNeighboursAlone() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> units = new ArrayList<>();
            for (long id = 0; id < 300; id++) {
                long note = id;
                units.add(callers.submit(() -> database().write("note " + note, sql -> {
                    add(sql, note);
                    if (note % 3 == 1) {
                        throw new IllegalArgumentException("unit " + note);
                    }
                    return note % 3 == 2 ? add(sql, note) : note;
                })));
            }
            for (int id = 0; id < units.size(); id++) {
                Future<Long> unit = units.get(id);
                switch (id % 3) {
                    case 0 -> assertThat(unit.get()).isEqualTo(id);
                    case 1 ->
                        assertThatThrownBy(unit::get)
                                .isInstanceOf(ExecutionException.class)
                                .hasRootCauseMessage("unit " + id);
                    default -> assertThatThrownBy(unit::get).hasCauseInstanceOf(DatabaseException.class);
                }
            }
        }

        assertThat(ids()).hasSize(100).allMatch(id -> id % 3 == 0);
    }

    @Test
    default void actionsRunAfterTheCommitAndBeforeTheWriteReturnsAndNotForFailures() {
        var happened = new ArrayList<String>();
        database().onCommit(() -> happened.add("commit"));

        database().write("a", sql -> {
            sql.afterCommit(() -> happened.add("action"));
            return add(sql, 1);
        });
        happened.add("returned");
        assertThatThrownBy(() -> database().write("a", sql -> {
                    sql.afterCommit(() -> happened.add("never"));
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        database().write("a", sql -> sql.list("select 1 as one", row -> row.number("one")));

        assertThat(happened).containsExactly("action", "commit", "returned");
    }

    @Test
    default void refusesCallsFromInsideAUnit() {
        assertThatThrownBy(() -> database().write("a", sql -> database().write("b", inner -> add(inner, 1))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database().write("a", sql -> database().read(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database().read(sql -> database().read(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database().read(sql -> database().glance(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database().glance(sql -> database().write("a", inner -> add(inner, 1))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database().write("a", sql -> {
                    UnitOfWork.refuseInside("calling another service");
                    return 1;
                }))
                .hasMessage("calling another service is not allowed inside a unit of work");
    }

    @Test
    default void aReadCannotWrite() {
        assertThatThrownBy(() -> database().read(sql -> add(sql, 1))).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> database().glance(sql -> add(sql, 1))).isInstanceOf(DatabaseException.class);
        assertThat(ids()).isEmpty();
    }

    @Test
    default void readsNeverSeeHalfAUnit() throws Exception {
        database().write("pair", sql -> sql.update("insert into pairs values ('left', 0), ('right', 0)"));
        var left = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = callers.submit(() -> {
                for (int round = 0; round < 200; round++) {
                    database().write("pair", sql -> {
                        sql.update("update pairs set amount = amount + 1 where side = 'left'");
                        return sql.update("update pairs set amount = amount + 1 where side = 'right'");
                    });
                }
                left.countDown();
                return true;
            });
            while (left.getCount() > 0) {
                List<Long> amounts = database().read(sql -> {
                    String one = "select amount from pairs where side = ?";
                    return List.of(
                            sql.get(one, row -> row.number("amount"), "left"),
                            sql.get(one, row -> row.number("amount"), "right"));
                });
                assertThat(amounts.getFirst()).isEqualTo(amounts.getLast());
            }
            assertThat(writing.get()).isTrue();
        }
    }

    @Test
    default void worksWithOneKeyNeverOverlap() throws Exception {
        var inside = new AtomicInteger();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> units = new ArrayList<>();
            for (int caller = 0; caller < 50; caller++) {
                units.add(callers.submit(() -> database().write("same", sql -> {
                    int here = inside.incrementAndGet();
                    sql.list("select count(*) as amount from notes", row -> row.number("amount"));
                    inside.decrementAndGet();
                    return here;
                })));
            }
            for (Future<Integer> unit : units) {
                assertThat(unit.get()).isEqualTo(1);
            }
        }
    }

    @Test
    default void anInterruptedCallerStillGetsItsResult() {
        Thread.currentThread().interrupt();
        long changed = database().write("a", sql -> add(sql, 1));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(changed).isEqualTo(1);
    }

    @Test
    default void finishesWhatIsQueuedWhenItCloses() throws Exception {
        var started = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var units = new ArrayList<Future<Long>>();
            units.add(callers.submit(() -> database().write("a", sql -> {
                started.countDown();
                return add(sql, 0);
            })));
            started.await();
            for (long id = 1; id < 20; id++) {
                long note = id;
                units.add(callers.submit(() -> database().write("a", sql -> add(sql, note))));
            }
            database().close();
            int kept = 0;
            for (Future<Long> unit : units) {
                try {
                    kept += Math.toIntExact(unit.get());
                } catch (ExecutionException closed) {
                    assertThat(closed).hasRootCauseMessage(database().name() + " is closed");
                }
            }
            reopen();
            assertThat(ids()).hasSize(kept);
        }
    }
}
