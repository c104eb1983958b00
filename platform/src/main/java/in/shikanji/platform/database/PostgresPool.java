package in.shikanji.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Connections to one service's schema; those that died are replaced. All transactions are begun and ended by us. */
final class PostgresPool implements AutoCloseable {
    private static final long SHORTEST_TIMEOUT_MILLIS = 250;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final String DURABLE = "set synchronous_commit to on;"
            + " set default_transaction_isolation to 'read committed';"
            + " set idle_in_transaction_session_timeout to '60s'";
    private static final String QUERIES_ONLY = "set default_transaction_isolation to 'repeatable read';"
            + " set default_transaction_read_only to on; set statement_timeout to ";

    private final String database;
    private final HikariDataSource connections;

    private PostgresPool(String database, HikariDataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /** READ COMMITTED, durable at each commit. */
    static PostgresPool writers(PostgresAddress address, String database, PostgresOptions options) {
        return open(address, database, options, options.writers() + 1, DURABLE);
    }

    /** One snapshot for a whole transaction, nothing but queries, and none for too long. */
    static PostgresPool readers(PostgresAddress address, String database, PostgresOptions options) {
        long limit = Math.max(1, options.readLimit().toMillis());
        return open(address, database, options, options.readers(), QUERIES_ONLY + limit);
    }

    private static PostgresPool open(
            PostgresAddress address, String database, PostgresOptions options, int size, String session) {
        long timeout = Math.max(SHORTEST_TIMEOUT_MILLIS, options.deadline().toMillis());
        HikariConfig config = new HikariConfig();
        config.setPoolName(database);
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setAutoCommit(false);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(timeout);
        config.setValidationTimeout(timeout);
        config.setInitializationFailTimeout(-1); // whether it can be reached was found out before
        config.setIsolateInternalQueries(true); // or the first rollback takes back what follows
        config.setConnectionInitSql("set search_path to " + PostgresSchema.quoted(database) + "; " + session);
        config.addDataSourceProperty("ApplicationName", "shikanji " + database);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty(
                "socketTimeout",
                Long.toString(options.deadline().plus(LONGEST_SILENCE).toSeconds()));
        return new PostgresPool(database, new HikariDataSource(config));
    }

    /** @throws DatabaseBusyException if there is none in time, since the server can't be reached or starts anew */
    Connection take() {
        try {
            return connections.getConnection();
        } catch (SQLException failure) {
            throw new DatabaseBusyException(database + " can't be reached: " + failure.getMessage(), failure);
        }
    }

    /** Gives a connection back; rolls back what was not committed, and forgets the connection if it is broken. */
    static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // The pool has seen it too and opens another one.
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
