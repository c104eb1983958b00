package in.shikanji.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a file's tables up to date. The fingerprint of the migrations that a file has is kept in its
 * {@code user_version}; while it is the program's own, Flyway is not even loaded.
 */
final class Migrations {
    /** What PostgreSQL spells otherwise. */
    private static final Map<String, String> PLACEHOLDERS =
            Map.of("identity", "integer primary key autoincrement", "bytes", "blob");

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
                migrate(file, folder.location());
            }
        }
        connection.execute("pragma user_version = " + fingerprint);
    }

    /** Each folder counts its versions for itself, in a history table of its own. */
    private static void migrate(Path file, String location) {
        String series = location.substring(location.lastIndexOf('/') + 1);
        try {
            var result = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(SqliteConnection.url(file), null, null)
                    .locations("classpath:" + location)
                    .table("schema_" + series)
                    .placeholders(PLACEHOLDERS)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            if (!result.success) {
                throw new DatabaseException("The tables of " + file + " could not be brought up to date");
            }
        } catch (FlywayException failure) {
            throw new DatabaseException(
                    "The tables of " + file + " could not be brought up to date: " + failure.getMessage(), failure);
        }
    }
}
