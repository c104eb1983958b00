package in.shikanji.app;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.Key;
import in.shikanji.platform.database.CommitTrace;
import in.shikanji.platform.database.DataFolder;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.FileCommitTrace;
import in.shikanji.platform.database.Readers;
import in.shikanji.platform.database.SqliteDatabase;
import in.shikanji.platform.database.SqliteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The data folder, locked, with the services' databases in it. */
final class Storage implements AutoCloseable {
    private final DataFolder folder;
    private final SqliteOptions options;
    private final CommitTrace trace;
    private final Readers readers = new Readers();
    private final List<Database> databases = new ArrayList<>();

    private Storage(DataFolder folder, SqliteOptions options, CommitTrace trace) {
        this.folder = folder;
        this.options = options;
        this.trace = trace;
    }

    static Storage open(Configuration configuration) {
        DataFolder folder = DataFolder.open(configuration.path(Key.DATA).orElse(Path.of("data")));
        CommitTrace trace = configuration
                .path(Key.TRACE_FILE)
                .<CommitTrace>map(FileCommitTrace::new)
                .orElseGet(CommitTrace::none);
        SqliteOptions options = SqliteOptions.defaults()
                .withQueueLimit((int) configuration.number(Key.DATABASE_QUEUE))
                .withDeadline(configuration.time(Key.DATABASE_DEADLINE))
                .withTrace(trace);
        return new Storage(folder, options, trace);
    }

    Database open(String service) {
        Database database = SqliteDatabase.open(folder.path(), service, options, readers);
        databases.add(database);
        return database;
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
