package in.shikanji.platform.database;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One service's own database. Units of work are short and do no I/O but SQL through the {@link Sql} they are given;
 * a unit may run again, so it must not change anything outside the database. Callers wait (they are virtual threads).
 *
 * <p>Failures: {@link DatabaseBusyException} when the queue is full or the unit's deadline passed before it started
 * (nothing was done); {@link StorageException} when the disk refuses;
 * {@link DatabaseException} for other SQL errors and failed commits (nothing was kept). What the unit
 * itself throws is rolled back alone and rethrown as it is. A call from inside another unit throws
 * {@link IllegalStateException}.
 */
public interface Database extends AutoCloseable {
    /** The service's name, such as {@code order}; also the file's name on SQLite. */
    String name();

    /**
     * Runs the work in a durable transaction and returns its result once that is on disk. Works with the same key
     * never overlap, on either engine.
     */
    <T> T write(String key, Function<Sql, T> work);

    /** As {@link #write}, with something in common with other works of the same sharing, where they are committed together. */
    default <S, T> T write(String key, Sharing<S> sharing, BiFunction<Sql, S, T> work) {
        return write(key, sql -> {
            S shared = sharing.begin();
            T result = work.apply(sql, shared);
            sharing.end(sql, shared);
            return result;
        });
    }

    /**
     * As {@link #write}, but does not wait, where the engine need not be waited for: the caller can do something meanwhile,
     * and go on as soon as the work has run. For a first step whose later steps write to this database again, so that nobody
     * hears of it before it is durable.
     */
    default <T> Ahead<T> writeAhead(String key, Function<Sql, T> work) {
        T kept = write(key, work);
        return new Ahead<>(() -> kept, () -> kept);
    }

    /** Runs the work on a consistent, read-only snapshot that includes every write acknowledged before the call. */
    <T> T read(Function<Sql, T> work);

    /**
     * As {@link #read}, for one query that finds a row or a few by their key: where handing it to another thread would take
     * longer than the query, it runs on the caller's. What takes longer would keep a processor from everybody else.
     */
    default <T> T glance(Function<Sql, T> query) {
        return read(query);
    }

    /**
     * Throws when it can't be read now, or refuses what is to be written, by what happened at the last writes.
     *
     * @throws StorageException when the disk is to blame
     */
    default void check() {
        long one = read(sql -> sql.get("select 1 as one", row -> row.number("one")));
        assert one == 1;
    }

    /** Calls the listener after each commit that wrote (on a platform thread: it must only signal). */
    void onCommit(Runnable listener);

    /**
     * Calls the action once every write has ended that had begun before this call, so that nothing can appear any more
     * that is older than what can be seen. With one writer that is so already, and the action runs at once; otherwise it
     * runs on a thread of the database (it must only signal), and not at all if the database is closed before.
     */
    void afterEarlierWrites(Runnable action);

    /** Ends after the writes already queued; later calls fail. */
    @Override
    void close();
}
