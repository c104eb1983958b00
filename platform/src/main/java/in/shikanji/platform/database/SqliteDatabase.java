package in.shikanji.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service's database in one SQLite file: write-ahead log, fsync at each commit, one writer thread with group commit, and
 * reads on the shared {@link Readers}. With one writer the keys of {@link #write} exclude each other by themselves.
 */
public final class SqliteDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteDatabase.class);

    private final String name;
    private final SqliteOptions options;
    private final Readers readers;
    private final ReadSessions sessions;
    private final Glance glance;
    private final SqliteConnection connection;
    private final WorkQueue<Unit<?>> queue;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final GroupWriter groups;
    private final DatabaseThread writer;

    private SqliteDatabase(
            String name, Path file, SqliteConnection connection, SqliteOptions options, Readers readers) {
        this.name = name;
        this.options = options;
        this.readers = readers;
        this.sessions = new ReadSessions(name, file);
        this.glance = new Glance(name, file);
        this.connection = connection;
        this.queue = new WorkQueue<>(name, options.queueLimit());
        this.groups = new GroupWriter(name, connection, options, queue, listeners);
        this.writer = DatabaseThread.writer(name, groups);
        writer.start();
    }

    /** Opens {@code <folder>/<name>.db} with the platform's tables and the service's own ({@code db/<name>}). */
    public static SqliteDatabase open(Path folder, String name, SqliteOptions options, Readers readers) {
        return open(folder, name, List.of("db/platform", "db/" + name), options, readers);
    }

    /**
     * Opens {@code <folder>/<name>.db}, after bringing its tables up to date.
     *
     * @param migrations class-path folders with Flyway migrations, each with version numbers of its own
     * @throws DatabaseException if the file can't be opened or a migration fails
     */
    static SqliteDatabase open(
            Path folder, String name, List<String> migrations, SqliteOptions options, Readers readers) {
        Path file = folder.resolve(name + ".db");
        try {
            SqliteConnection connection = SqliteConnection.writer(file);
            try {
                // What a crash left in the log may be in the kernel's memory only, if the disk had failed before: so it
                // is copied and synced before anybody is told of it.
                connection.checkpoint("truncate");
                SqliteMigrations.run(connection, file, migrations);
                connection.touch();
                return new SqliteDatabase(name, file, connection, options, readers);
            } catch (Throwable failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw SqliteFaults.atOpening(file, failure);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public <T> T write(String key, Function<Sql, T> work) {
        return run(Unit.of(work, options.deadline()));
    }

    @Override
    public <S, T> T write(String key, Sharing<S> sharing, BiFunction<Sql, S, T> work) {
        return run(Unit.sharing(sharing, work, options.deadline()));
    }

    private <T> T run(Unit<T> unit) {
        UnitOfWork.refuseInside("writing to " + name);
        queue.add(unit);
        return unit.await();
    }

    @Override
    public <T> Ahead<T> writeAhead(String key, Function<Sql, T> work) {
        UnitOfWork.refuseInside("writing to " + name);
        Unit<T> unit = Unit.ahead(work, options.deadline());
        queue.add(unit);
        return new Ahead<>(unit::awaitRun, unit::await);
    }

    @Override
    public <T> T read(Function<Sql, T> work) {
        UnitOfWork.refuseInside("reading from " + name);
        return readers.read(sessions, work, options.deadline());
    }

    @Override
    public <T> T glance(Function<Sql, T> query) {
        UnitOfWork.refuseInside("reading from " + name);
        return glance.run(query).orElseGet(() -> read(query));
    }

    @Override
    public void check() {
        Database.super.check();
        groups.requireWritable();
    }

    @Override
    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void afterEarlierWrites(Runnable action) {
        action.run();
    }

    /** How many units wait for the writer now. */
    int waiting() {
        return queue.size();
    }

    @Override
    public void close() {
        UnitOfWork.refuseInside("closing " + name);
        queue.close();
        writer.awaitEnd();
        sessions.close();
        glance.close();
        synchronized (connection) {
            closeConnection();
        }
    }

    private void closeConnection() {
        try {
            if (!connection.isClosed()) {
                connection.checkpoint("truncate");
                connection.close();
            }
        } catch (SQLException failure) {
            LOG.warn("The database {} did not close cleanly; its log is replayed when it opens", name, failure);
        }
    }
}
