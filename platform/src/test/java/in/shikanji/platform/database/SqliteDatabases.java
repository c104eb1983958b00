package in.shikanji.platform.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** SQLite files in a folder, with the migrations of the service they are named for; closes them at the end. */
public final class SqliteDatabases implements AutoCloseable {
    private final Path folder;
    private final Readers readers = new Readers();
    private final Map<String, SqliteDatabase> open = new HashMap<>();

    /** @param folder usually a {@code @TempDir} */
    public SqliteDatabases(Path folder) {
        this.folder = folder;
    }

    /** Opens the service's database, or opens it again after closing the one that is open. */
    public SqliteDatabase open(String name) {
        return open(name, SqliteOptions.defaults());
    }

    public SqliteDatabase open(String name, SqliteOptions options) {
        close(name);
        SqliteTemplates.put(folder, name);
        SqliteDatabase database = SqliteDatabase.open(folder, name, options, readers);
        open.put(name, database);
        return database;
    }

    public void close(String name) {
        SqliteDatabase database = open.remove(name);
        if (database != null) {
            database.close();
        }
    }

    public Readers readers() {
        return readers;
    }

    @Override
    public void close() {
        open.values().forEach(SqliteDatabase::close);
        open.clear();
        readers.close();
    }
}
