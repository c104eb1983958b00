package in.shikanji.platform.database;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A service's database in a schema of its own on PostgreSQL, 15 or newer. Units run on their callers' threads with pooled
 * connections: writes in READ COMMITTED, those of one key one after the other by an advisory lock, those of different
 * keys truly at once; reads on one snapshot. A unit that the engine gives up, to end a deadlock, runs again.
 *
 * <p>When the server goes away, waiting units end with {@link DatabaseBusyException}, running ones with
 * {@link DatabaseException}. If it goes away during a commit, then whether that was kept is not known: the exception says
 * so, and whoever needs to know has to look. Once the server is back, so is this.
 */
public final class PostgresDatabase implements Database {
    private final String name;
    private final PostgresPool writePool;
    private final PostgresPool readPool;
    private final Entrance writes;
    private final Entrance reads;
    private final PostgresWriter writer;
    private final PostgresReader reader;
    private final EarlierWrites earlier;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private PostgresDatabase(PostgresAddress address, String name, PostgresOptions options) {
        this.name = name;
        writePool = PostgresPool.writers(address, name, options);
        readPool = PostgresPool.readers(address, name, options);
        writes = new Entrance(name, options.writers(), options.queueLimit());
        reads = new Entrance(name, options.readers(), options.queueLimit());
        writer = new PostgresWriter(name, options, writePool, writes, listeners);
        reader = new PostgresReader(name, options, readPool, reads);
        earlier = new EarlierWrites(name, writePool);
    }

    /** Opens the service's schema with the platform's tables and its own ({@code db/<name>}). */
    public static PostgresDatabase open(PostgresAddress address, String name, PostgresOptions options) {
        return open(address, name, List.of("db/platform", "db/" + name), options);
    }

    /**
     * Opens a service's schema, which is made if it is missing, after bringing its tables up to date.
     *
     * @param migrations class-path folders with Flyway migrations, each with version numbers of its own
     * @throws DatabaseException with a sentence for people if the database can't be reached or used, or a migration fails
     */
    static PostgresDatabase open(
            PostgresAddress address, String name, List<String> migrations, PostgresOptions options) {
        PostgresSchema.prepare(address, name, migrations);
        return new PostgresDatabase(address, name, options);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public <T> T write(String key, Function<Sql, T> work) {
        UnitOfWork.refuseInside("writing to " + name);
        return uninterrupted(() -> writer.write(key, work));
    }

    @Override
    public <T> T read(Function<Sql, T> work) {
        UnitOfWork.refuseInside("reading from " + name);
        return uninterrupted(() -> reader.read(work));
    }

    @Override
    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void afterEarlierWrites(Runnable action) {
        earlier.whenEnded(action);
    }

    /** How many writes wait now. */
    int waiting() {
        return writes.waiting();
    }

    @Override
    public void close() {
        UnitOfWork.refuseInside("closing " + name);
        writes.close();
        reads.close();
        earlier.close();
        writePool.close();
        readPool.close();
    }

    /** An interrupt would close the socket of a virtual thread, and with it the transaction; it waits until the end. */
    private static <T> T uninterrupted(Supplier<T> work) {
        boolean interrupted = Thread.interrupted();
        try {
            return work.get();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
