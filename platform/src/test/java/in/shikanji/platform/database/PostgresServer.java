package in.shikanji.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server for tests. With {@code -Dshikanji.postgresql=FOLDER} all test processes share the one in the
 * folder, which the first of them starts and whoever named the folder stops; without it each has its own until it ends.
 *
 * <p>It does without fsync: tests kill the program, never the machine.
 */
public final class PostgresServer {
    private static final String EMPTY = "template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'";

    private static @Nullable PostgresServer running;

    private final Path folder;
    private final PostgresAddress address;
    private final Map<List<String>, String> templates = new HashMap<>();
    private @Nullable Connection own;

    private PostgresServer(Path folder, PostgresAddress address) {
        this.folder = folder;
        this.address = address;
    }

    public static synchronized PostgresServer running() {
        PostgresServer server = running;
        if (server == null) {
            String shared = System.getProperty("shikanji.postgresql", "");
            try {
                server = shared.isEmpty() ? startOwn() : findOrStart(Path.of(shared));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupt) {
                throw new IllegalStateException(interrupt);
            }
            running = server;
        }
        return server;
    }

    /** Where one of its databases is. */
    public PostgresAddress address(String database) {
        return new PostgresAddress(address.url() + database, address.user(), address.password());
    }

    /** A new database with the schemas of these services, copied from a template that is made once. */
    public Copy copy(String... services) {
        return create("template " + template(List.of(services)) + " strategy file_copy");
    }

    /** A new database with nothing in it. */
    Copy empty() {
        return create(EMPTY);
    }

    private Copy create(String how) {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " " + how);
        return new Copy(name, address(name));
    }

    /** Runs a statement in the server's own database. */
    public synchronized void execute(String sql) {
        try (Statement statement = own().createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new DatabaseException(sql + ": " + failure.getMessage(), failure);
        }
    }

    /** Kept open: to connect takes as long as a tenth of a test. */
    private Connection own() throws SQLException {
        Connection connection = own;
        if (connection == null || !connection.isValid(10)) {
            connection = address("postgres").connect();
            own = connection;
        }
        return connection;
    }

    /** A database of one test, dropped at the end. */
    public final class Copy implements AutoCloseable {
        private final String name;
        private final PostgresAddress at;

        private Copy(String name, PostgresAddress at) {
            this.name = name;
            this.at = at;
        }

        public PostgresAddress address() {
            return at;
        }

        /** As an option of the program takes it. */
        public String url() {
            return at.url() + "?user=" + at.user();
        }

        @Override
        public void close() {
            execute("drop database " + name + " with (force)");
        }
    }

    private synchronized String template(List<String> services) {
        return templates.computeIfAbsent(services, this::makeTemplate);
    }

    private String makeTemplate(List<String> services) {
        int version = services.stream()
                .map(service -> MigrationFolders.read(List.of("db/platform", "db/" + service)))
                .mapToInt(MigrationFolders::fingerprint)
                .reduce(0, (sum, fingerprint) -> 31 * sum + fingerprint);
        String name = "template_" + String.join("_", services) + "_" + Integer.toHexString(version);
        try (FileChannel file = lock(folder)) {
            if (!exists(name)) {
                execute("drop database if exists unfinished");
                execute("create database unfinished " + EMPTY);
                for (String service : services) {
                    PostgresSchema.prepare(address("unfinished"), service, List.of("db/platform", "db/" + service));
                }
                execute("alter database unfinished rename to " + name);
            }
            return file.isOpen() ? name : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean exists(String database) {
        try (Statement statement = own().createStatement();
                ResultSet rows =
                        statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
            return rows.next();
        } catch (SQLException failure) {
            throw new DatabaseException(failure.toString(), failure);
        }
    }

    private static PostgresServer startOwn() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("shikanji-postgresql");
        PostgresServer server = start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
        return server;
    }

    private static PostgresServer findOrStart(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path url = folder.resolve("url");
        try (FileChannel file = lock(folder)) {
            if (!Files.exists(url) || !file.isOpen()) {
                Files.writeString(url, start(folder).address.url());
            }
        }
        return at(folder, Files.readString(url));
    }

    private static PostgresServer at(Path folder, String url) {
        return new PostgresServer(folder, PostgresAddress.of(url, Map.of("PGUSER", "postgres")));
    }

    /** Held until the channel is closed. */
    private static FileChannel lock(Path folder) throws IOException {
        FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = file.lock();
        return file;
    }

    private static PostgresServer start(Path folder) throws IOException, InterruptedException {
        PostgresBinaries programs = PostgresBinaries.in(folder.resolve("programs"));
        Path log = folder.resolve("log");
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        if (programs.needsOwnFolder()) {
            new ProcessBuilder("chown", PostgresBinaries.nobody(), home.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        String data = home.resolve("data").toString();
        programs.run(
                log, "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        int port = freePort();
        String options = "-c port=" + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c fsync=off -c full_page_writes=off -c max_connections=400";
        programs.run(
                log,
                "pg_ctl",
                "-D",
                data,
                "-w",
                "-l",
                home.resolve("server.log").toString(),
                "-o",
                options,
                "start");
        return at(folder, "jdbc:postgresql://127.0.0.1:" + port + "/");
    }

    private static void stop(Path folder) {
        try {
            String process = Files.readAllLines(folder.resolve("home/data/postmaster.pid"))
                    .getFirst();
            // SIGQUIT: at once. What it leaves is deleted anyway.
            new ProcessBuilder("kill", "-QUIT", process.strip())
                    .inheritIO()
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
            new ProcessBuilder("rm", "-rf", folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor(30, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException failure) {
            System.err.println("The PostgreSQL server in " + folder + " may still run: " + failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
