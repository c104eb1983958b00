package in.shikanji.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Brings a file's tables up to date. The fingerprint of the migrations that a file has is kept in its
 * {@code user_version}; while it is the program's own, Flyway is not even loaded
 * (which is why it has a class to itself).
 */
final class SqliteMigrations {
    private SqliteMigrations() {}

    static void run(SqliteConnection connection, Path file, List<String> locations) throws SQLException {
        MigrationFolders folders = MigrationFolders.read(locations);
        if (connection.number("pragma user_version") == folders.fingerprint()) {
            return;
        }
        for (String location : folders.locations()) {
            FlywayMigrations.run(file, location);
        }
        connection.execute("pragma user_version = " + folders.fingerprint());
    }
}
