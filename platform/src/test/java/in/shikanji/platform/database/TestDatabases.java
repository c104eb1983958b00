package in.shikanji.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real databases of the chosen engine, with the migrations of the service they are named for; closed at the end. */
public final class TestDatabases implements AutoCloseable {
    /** On PostgreSQL, by the place where SQLite would have its file: they live as long as the folder. */
    private static final Map<Path, PostgresServer.Copy> COPIES = new ConcurrentHashMap<>();

    private final TestEngine engine;
    private final Path folder;
    private final Readers readers = new Readers();
    private final Map<String, Database> open = new HashMap<>();

    /** @param folder usually a {@code @TempDir}; stays empty on PostgreSQL */
    public TestDatabases(Path folder) {
        this(folder, TestEngine.chosen());
    }

    public TestDatabases(Path folder, TestEngine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /** Opens the service's database, or opens it again after closing the one that is open. */
    public Database open(String name) {
        Database before = open.remove(name);
        if (before != null) {
            before.close();
        }
        Database database = switch (engine) {
            case SQLITE -> {
                SqliteTemplates.put(folder, name);
                yield SqliteDatabase.open(folder, name, SqliteOptions.defaults(), readers);
            }
            case POSTGRESQL -> PostgresDatabase.open(address(name), name, PostgresOptions.defaults());
        };
        open.put(name, database);
        return database;
    }

    /** Makes a service's database, before it is opened, as {@link EarlierDatabase} does. */
    public void makeEarlier(String service, String version, List<String> statements) {
        switch (engine) {
            case SQLITE -> EarlierDatabase.make(folder, service, version, statements);
            case POSTGRESQL -> {
                PostgresServer.Copy empty = PostgresServer.running().empty();
                PostgresServer.Copy before = COPIES.put(folder.resolve(service), empty);
                if (before != null) {
                    before.close();
                }
                EarlierDatabase.make(empty.address(), service, version, statements);
            }
        }
    }

    /** Where the service's database is, on PostgreSQL. */
    PostgresAddress address(String name) {
        COPIES.entrySet().removeIf(entry -> {
            boolean gone = !Files.exists(entry.getKey().getParent());
            if (gone) {
                entry.getValue().close();
            }
            return gone;
        });
        return COPIES.computeIfAbsent(
                        folder.resolve(name), _ -> PostgresServer.running().copy(name))
                .address();
    }

    @Override
    public void close() {
        open.values().forEach(Database::close);
        readers.close();
    }
}
