package in.shikanji.app;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.Key;
import in.shikanji.platform.database.CommitTrace;
import in.shikanji.platform.database.DataFolder;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.FileCommitTrace;
import in.shikanji.platform.database.PostgresAddress;
import in.shikanji.platform.database.PostgresDatabase;
import in.shikanji.platform.database.PostgresOptions;
import in.shikanji.platform.database.Readers;
import in.shikanji.platform.database.SqliteDatabase;
import in.shikanji.platform.database.SqliteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The data folder, locked, with the services' databases in it or wherever the settings say. */
final class Storage implements AutoCloseable {
    private static final String IN_THE_FOLDER = "sqlite";

    private final DataFolder folder;
    private final Configuration configuration;
    private final CommitTrace trace;
    private final Readers readers = new Readers();
    private final List<Database> databases = new ArrayList<>();

    private Storage(DataFolder folder, Configuration configuration, CommitTrace trace) {
        this.folder = folder;
        this.configuration = configuration;
        this.trace = trace;
    }

    static Storage open(Configuration configuration) {
        DataFolder folder = DataFolder.open(configuration.path(Key.DATA).orElse(Path.of("data")));
        CommitTrace trace = configuration
                .path(Key.TRACE_FILE)
                .<CommitTrace>map(FileCommitTrace::new)
                .orElseGet(CommitTrace::none);
        return new Storage(folder, configuration, trace);
    }

    Database open(String service) {
        String own = configuration.text(Key.database(service));
        String place = own.isEmpty() ? configuration.text(Key.DATABASE) : own;
        Database database = place.equals(IN_THE_FOLDER)
                ? SqliteDatabase.open(folder.path(), service, sqlite(), readers)
                : PostgresDatabase.open(PostgresAddress.of(place, System.getenv()), service, postgres());
        databases.add(database);
        return database;
    }

    private SqliteOptions sqlite() {
        return SqliteOptions.defaults()
                .withQueueLimit((int) configuration.number(Key.DATABASE_QUEUE))
                .withDeadline(configuration.time(Key.DATABASE_DEADLINE))
                .withTrace(trace);
    }

    private PostgresOptions postgres() {
        return PostgresOptions.defaults()
                .withConnections((int) configuration.number(Key.DATABASE_CONNECTIONS))
                .withQueueLimit((int) configuration.number(Key.DATABASE_QUEUE))
                .withDeadline(configuration.time(Key.DATABASE_DEADLINE))
                .withTrace(trace);
    }

    /** Everything is open: from now on nobody's read may keep others waiting for long. */
    void opened() {
        readers.watch();
    }

    /** A folder inside the data folder. */
    Path folder(String name) {
        return folder.path().resolve(name);
    }

    CommitTrace trace() {
        return trace;
    }

    List<Database> databases() {
        return List.copyOf(databases);
    }

    @Override
    public void close() {
        databases.forEach(Database::close);
        readers.close();
        folder.close();
    }
}
