package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is looked at before a database is used, and how a person hears of what is wrong with it. */
@Tag("postgresql")
final class PostgresStartTest {
    private final PostgresServer server = PostgresServer.running();
    private final String name = "start_" + System.nanoTime();

    @AfterEach
    void drop() {
        server.execute("drop database if exists " + name + " with (force)");
        server.execute("drop role if exists " + name);
    }

    private void create(String how) {
        server.execute("create database " + name + " template template0 " + how);
    }

    private PostgresDatabase open(PostgresAddress address) {
        return PostgresDatabase.open(address, "order", List.of("db/platform"), PostgresOptions.defaults());
    }

    private String refusal(PostgresAddress address) {
        String refusal = String.valueOf(catchThrowableOfType(DatabaseException.class, () -> open(address))
                .getMessage());
        assertThat(refusal)
                .as("a sentence for people")
                .matches("[A-Z][^\\n]{20,250}[.)]")
                .doesNotContain("secret", "Exception");
        return refusal;
    }

    /** As {@code server_version_num} tells versions: 140022 is 14.22. */
    @Test
    void refusesAServerThatIsTooOldAndNamesItsVersion() {
        assertThat(PostgresSchema.complaint(140_022)).contains("PostgreSQL 14", "15 is the oldest");
        assertThat(PostgresSchema.complaint(150_000)).isNull();
        assertThat(PostgresSchema.complaint(180_004)).isNull();
    }

    @Test
    void refusesAnotherCollationAndSaysHowToMakeADatabase() {
        create("encoding 'UTF8' locale_provider icu icu_locale 'en-IN' lc_collate 'C' lc_ctype 'C'");

        assertThat(refusal(server.address(name))).contains("collation", "create database");
    }

    @Test
    void refusesAnotherEncoding() {
        create("encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'");

        assertThat(refusal(server.address(name))).contains("SQL_ASCII", "UTF8");
    }

    @Test
    void refusesADatabaseThatIsNotThereAndAServerThatIsNotThere() throws IOException {
        assertThat(refusal(server.address(name))).contains(name, "does not exist");

        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/shop?user=shop&password=secret";
        assertThat(refusal(PostgresAddress.of(url, Map.of())))
                .contains("127.0.0.1:" + port + "/shop", "can't be opened");
    }

    @Test
    void refusesAPersonWhoMayNotMakeTheSchemaUntilTheOwnerAllowsIt() {
        create("encoding 'UTF8' lc_collate 'C' lc_ctype 'C'");
        server.execute("create role " + name + " login");
        PostgresAddress address = new PostgresAddress(server.address(name).url(), name, "secret");
        assertThat(refusal(address)).contains(name, "schema order", "grant create on database");

        server.execute("grant create on database " + name + " to " + name);

        try (var database = open(address)) {
            assertThat(tables(database)).contains("outbox", "cursors", "idempotency");
        }
        try (var again = open(address)) {
            assertThat(again.name()).isEqualTo("order");
        }
    }

    @Test
    void keepsToItsSchemaAndLoadsNoMigrationsTwice() {
        create("encoding 'UTF8' lc_collate 'C' lc_ctype 'C'");
        try (var database = open(server.address(name))) {
            database.write("a", sql -> sql.update("drop table schema_platform"));
        }

        try (var database = open(server.address(name))) {
            assertThat(tables(database)).doesNotContain("schema_platform").contains("outbox");
            assertThat(database.<List<String>>read(sql -> sql.list(
                            "select distinct schemaname from pg_tables where schemaname not like 'pg!_%' escape '!'",
                            row -> row.text("schemaname"))))
                    .containsExactlyInAnyOrder("order", "information_schema");
        }
    }

    private static List<String> tables(Database database) {
        return database.read(sql ->
                sql.list("select tablename from pg_tables where schemaname = 'order'", row -> row.text("tablename")));
    }
}
