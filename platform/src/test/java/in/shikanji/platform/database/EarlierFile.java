package in.shikanji.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A service's SQLite file as an earlier program left it. */
public final class EarlierFile {
    private EarlierFile() {}

    /**
     * Makes it, to be opened by {@link TestDatabases} in the same folder.
     *
     * @param version the last migration that the earlier program had
     * @param statements what it wrote
     */
    public static void make(Path folder, String service, String version, List<String> statements) {
        String url = SqliteConnection.url(folder.resolve(service + ".db"));
        Flyway.configure(EarlierFile.class.getClassLoader())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .dataSource(url, null, null)
                .placeholders(FlywayMigrations.SQLITE)
                .locations("classpath:db/" + service)
                .table("schema_" + service)
                .target(version)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
