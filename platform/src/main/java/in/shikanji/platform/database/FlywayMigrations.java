package in.shikanji.platform.database;

import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Runs the migrations of one folder on one database. The files are the same for both engines. */
final class FlywayMigrations {
    /** What the engines spell differently. */
    static final Map<String, String> SQLITE = Map.of(
            "identity", "integer primary key autoincrement",
            "bytes", "blob",
            "by_key", "without rowid",
            "json_object", "json_object",
            "json_list", "json_group_array");

    static final Map<String, String> POSTGRES = Map.of(
            "identity", "bigint generated always as identity primary key",
            "bytes", "bytea",
            "by_key", "",
            "json_object", "json_build_object",
            "json_list", "json_agg");

    private FlywayMigrations() {}

    static void run(Path file, String location) {
        run(
                flyway().dataSource(SqliteConnection.url(file), null, null).placeholders(SQLITE),
                location,
                file.toString());
    }

    /** The schema has to be there. */
    static void run(PostgresAddress address, String schema, String location) {
        FluentConfiguration flyway = flyway().dataSource(address.url(), address.user(), address.password())
                .defaultSchema(schema)
                .createSchemas(false)
                .placeholders(POSTGRES);
        run(flyway, location, schema + " in " + address);
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure(FlywayMigrations.class.getClassLoader())
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    /** Each folder counts its versions for itself, in a history table of its own. */
    private static void run(FluentConfiguration flyway, String location, String database) {
        String series = location.substring(location.lastIndexOf('/') + 1);
        try {
            var result = flyway.locations("classpath:" + location)
                    .table("schema_" + series)
                    .load()
                    .migrate();
            if (!result.success) {
                throw new DatabaseException("The tables of " + database + " could not be brought up to date");
            }
        } catch (FlywayException failure) {
            throw new DatabaseException(
                    "The tables of " + database + " could not be brought up to date: " + failure.getMessage(), failure);
        }
    }
}
