package in.shikanji.platform.database;

import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Runs the migrations of one folder on one file. */
final class FlywayMigrations {
    /** What PostgreSQL spells otherwise. */
    private static final Map<String, String> PLACEHOLDERS =
            Map.of("identity", "integer primary key autoincrement", "bytes", "blob");

    private FlywayMigrations() {}

    /** Each folder counts its versions for itself, in a history table of its own. */
    static void run(Path file, String location) {
        String series = location.substring(location.lastIndexOf('/') + 1);
        try {
            var result = Flyway.configure(FlywayMigrations.class.getClassLoader())
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
