package in.shikanji.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a file's tables up to date. The fingerprint of the migrations that a file has is kept in its
 * {@code user_version}; while it is the program's own, Flyway is not even loaded
 * (which is why it has a class to itself).
 */
final class Migrations {
    private Migrations() {}

    static void run(SqliteConnection connection, Path file, List<String> locations) throws SQLException {
        List<MigrationFolder> folders = new ArrayList<>();
        int fingerprint = 0;
        for (String location : locations) {
            MigrationFolder folder = MigrationFolder.read(location);
            folders.add(folder);
            fingerprint = 31 * fingerprint + folder.fingerprint();
        }
        if (connection.number("pragma user_version") == fingerprint) {
            return;
        }
        for (MigrationFolder folder : folders) {
            if (!folder.isEmpty()) {
                FlywayMigrations.run(file, folder.location());
            }
        }
        connection.execute("pragma user_version = " + fingerprint);
    }
}
