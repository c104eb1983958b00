package in.shikanji.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a service's schema ready: looks whether the database is one that will do, creates the schema and brings its tables
 * up to date. Whatever is in the way is told in a sentence.
 */
final class PostgresSchema {
    private static final int OLDEST_VERSION = 15_00_00;
    private static final String NO_RIGHT = "42501";

    private final PostgresAddress address;
    private final String name;
    private final Connection connection;

    private PostgresSchema(PostgresAddress address, String name, Connection connection) {
        this.address = address;
        this.name = name;
        this.connection = connection;
    }

    /** @throws DatabaseException with one sentence for the person who started the program */
    static void prepare(PostgresAddress address, String name, List<String> migrations) {
        try (Connection connection = address.connect()) {
            PostgresSchema schema = new PostgresSchema(address, name, connection);
            schema.requireVersion();
            schema.requireOrder();
            // Two programs that start at once do one after the other what follows.
            schema.query("select pg_advisory_lock(" + PostgresKeys.hash(name, "migrations") + ")");
            schema.create();
            schema.migrate(MigrationFolders.read(migrations));
        } catch (SQLException failure) {
            throw new DatabaseException(
                    "The database of " + name + ", " + address + ", can't be opened: " + sentence(failure), failure);
        }
    }

    /** A name as SQL takes it, for {@code order} is a word of its own. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private void requireVersion() throws SQLException {
        String complaint = complaint(Integer.parseInt(query("select current_setting('server_version_num')")));
        if (complaint != null) {
            throw refused(complaint);
        }
    }

    /** What is wrong with a server of this version; null when nothing is. */
    static @Nullable String complaint(int version) {
        return version < OLDEST_VERSION
                ? "is PostgreSQL " + version / 10_000 + ", but " + OLDEST_VERSION / 10_000
                        + " is the oldest that will do."
                : null;
    }

    /** Ids, e-mail addresses and pages are in the order of their bytes, here as on SQLite. */
    private void requireOrder() throws SQLException {
        String order = query("""
                select case when datlocprovider = 'b' or (datlocprovider = 'c' and datcollate in ('C', 'POSIX'))
                    then pg_encoding_to_char(encoding) else 'collation ' || datcollate end
                from pg_database where datname = current_database()""");
        if (!"UTF8".equals(order)) {
            throw refused("has " + order + ", but needs C and UTF8; make one with: create database shikanji"
                    + " template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'.");
        }
    }

    private void create() throws SQLException {
        String right = query("select has_schema_privilege(nspname, 'create')::text from pg_namespace where nspname = '"
                + name.replace("'", "''") + "'");
        try {
            if (right == null) {
                connection.createStatement().execute("create schema " + quoted(name));
            } else if (!right.equals("true")) {
                throw refused("has a schema " + name + " in which " + query("select current_user")
                        + " may not create tables.");
            }
        } catch (SQLException failure) {
            if (!NO_RIGHT.equals(failure.getSQLState())) {
                throw failure;
            }
            throw refused("does not let " + query("select current_user") + " create the schema " + name
                    + "; its owner may: grant create on database " + query("select current_database()") + ".");
        }
    }

    private void migrate(MigrationFolders folders) throws SQLException {
        String table = quoted(name) + ".schema_fingerprint";
        connection.createStatement().execute("create table if not exists " + table + " (fingerprint integer not null)");
        String kept = query("select fingerprint::text from " + table);
        if (Integer.toString(folders.fingerprint()).equals(kept)) {
            return;
        }
        for (String location : folders.locations()) {
            FlywayMigrations.run(address, name, location);
        }
        connection
                .createStatement()
                .execute("begin; delete from " + table + "; insert into " + table + " values (" + folders.fingerprint()
                        + "); commit");
    }

    /** The first column of the first row. */
    private @Nullable String query(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private DatabaseException refused(String reason) {
        return new DatabaseException("The database of " + name + ", " + address + ", " + reason);
    }

    private static String sentence(SQLException failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        String line = message.lines().findFirst().orElse(message).strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
