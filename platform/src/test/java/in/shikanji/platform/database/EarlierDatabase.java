package in.shikanji.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A service's database as an earlier program left it. */
public final class EarlierDatabase {
    private EarlierDatabase() {}

    /**
     * Makes an SQLite file, to be opened by {@link TestDatabases} in the same folder.
     *
     * @param version the last migration that the earlier program had
     * @param statements what it wrote
     */
    public static void make(Path folder, String service, String version, List<String> statements) {
        String url = SqliteConnection.url(folder.resolve(service + ".db"));
        flyway(service, version)
                .dataSource(url, null, null)
                .placeholders(FlywayMigrations.SQLITE)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url)) {
            write(connection, statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The same in an empty database of PostgreSQL. */
    static void make(PostgresAddress address, String service, String version, List<String> statements) {
        flyway(service, version)
                .dataSource(address.url(), address.user(), address.password())
                .defaultSchema(service)
                .placeholders(FlywayMigrations.POSTGRES)
                .load()
                .migrate();
        try (Connection connection = address.connect()) {
            connection.setSchema(service);
            write(connection, statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static FluentConfiguration flyway(String service, String version) {
        return Flyway.configure(EarlierDatabase.class.getClassLoader())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:db/" + service)
                .table("schema_" + service)
                .target(version);
    }

    private static void write(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }
}
