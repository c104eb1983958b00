package in.shikanji.app;

import in.shikanji.platform.database.PostgresServer;
import in.shikanji.platform.database.TestEngine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the whole program keeps a test's data: in the data folder, or in a PostgreSQL database that goes with it. */
public final class Engine {
    private static final String[] SERVICES = {"store", "inventory", "order", "customer"};
    private static final Map<Path, PostgresServer.Copy> DATABASES = new ConcurrentHashMap<>();

    private Engine() {}

    public static boolean isPostgres() {
        return TestEngine.chosen() == TestEngine.POSTGRESQL;
    }

    /** What the program is told about the data of this folder; the same each time. */
    public static List<String> options(Path data) {
        return isPostgres() ? List.of("--database", database(data).url()) : List.of();
    }

    /** A connection to all that the program keeps of this folder's data, on PostgreSQL; the orders need no schema's name. */
    public static Connection connection(Path data) throws SQLException {
        Connection connection = DriverManager.getConnection(database(data).url());
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path to \"order\"; set default_transaction_read_only to on");
        }
        return connection;
    }

    /** Drops what goes with the folder. */
    public static void drop(Path data) {
        PostgresServer.Copy database = DATABASES.remove(data);
        if (database != null) {
            database.close();
        }
    }

    private static PostgresServer.Copy database(Path data) {
        return DATABASES.computeIfAbsent(data, _ -> PostgresServer.running().copy(SERVICES));
    }
}
