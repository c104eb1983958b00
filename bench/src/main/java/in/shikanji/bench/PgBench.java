package in.shikanji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The eight statements on PostgreSQL, driven by pgbench over a socket of the file system: a throw-away cluster with fsync on
 * and the settings it comes with, in a folder of its own on the same disk. The cluster refuses root, so root runs it as the
 * user that Debian's package makes.
 */
final class PgBench implements AutoCloseable {
    private static final String USER = "postgres";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");
    private static final String ORDER = """
            \\set n random(1, 9000000000000000000)
            \\set p random(0, 996)
            begin;
            update stock set amount = amount - 1 where id = :p and amount >= 1;
            update stock set amount = amount - 1 where id = :p + 1 and amount >= 1;
            update stock set amount = amount - 1 where id = :p + 2 and amount >= 1;
            insert into orders (id, customer, total, status) values ('ord_' || lpad((:n)::text, 26, '0'), 'cus_1', 12300, 'pending');
            insert into lines (parent, line, product, price) values ('ord_' || lpad((:n)::text, 26, '0'), 0, :p, 4100);
            insert into lines (parent, line, product, price) values ('ord_' || lpad((:n)::text, 26, '0'), 1, :p + 1, 4100);
            insert into lines (parent, line, product, price) values ('ord_' || lpad((:n)::text, 26, '0'), 2, :p + 2, 4100);
            insert into outbox (event_id, event_type, event_key, payload, occurred_at, appended_at)
                values ('ord_' || lpad((:n)::text, 26, '0'), 'order.placed.v1', 'ord_' || lpad((:n)::text, 26, '0'),
                    '{"orderId":"ord_' || lpad((:n)::text, 26, '0') || '","padding":"' || repeat('x', 400) || '"}', :n, :n);
            commit;
            """;

    private final Path binaries;
    private final Path folder;
    private final int port;

    /** There is no PostgreSQL here that could be run, for a reason that is told. */
    static final class Missing extends Exception {
        Missing(String reason) {
            super(reason, null, false, false);
        }
    }

    private PgBench(Path binaries, Path folder, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
    }

    static Optional<String> version() throws IOException {
        Optional<Path> binaries = binaries();
        if (binaries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(output(List.of(binaries.get().resolve("postgres").toString(), "--version"))
                .strip()
                .replace("postgres (PostgreSQL) ", ""));
    }

    static PgBench start() throws IOException, Missing {
        Path binaries = binaries()
                .orElseThrow(() -> new Missing("no initdb, pg_ctl and pgbench on the PATH or in /usr/lib/postgresql."));
        if (isRoot() && !userExists()) {
            throw new Missing("it refuses root, and there is no user " + USER + " to run it as.");
        }
        // Not in the bench's own folder, which is root's when root runs it.
        Path folder = Files.createTempDirectory(Bench.DISK, "shikanji-bench-postgresql");
        if (isRoot()) {
            output(List.of("chown", USER, folder.toString()));
        }
        PgBench cluster = new PgBench(binaries, folder, freePort());
        cluster.create();
        return cluster;
    }

    void measure(Scenario scenario, String name, double seconds) throws IOException {
        long wholeSeconds = Math.max(1, Math.round(seconds));
        String said = run(
                "pgbench",
                "-h",
                folder.toString(),
                "-p",
                Integer.toString(port),
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(Bench.CALLERS),
                "-j",
                "2",
                "-T",
                Long.toString(wholeSeconds),
                "-f",
                script().toString(),
                "postgres");
        scenario.add(name, "1/s", found(RATE, said));
        scenario.add(name + ", mean", "ms", found(LATENCY, said));
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void create() throws IOException {
        Files.writeString(script(), ORDER);
        Path tables = folder.resolve("tables.sql");
        Files.writeString(
                tables,
                String.join(";\n", EightStatements.TABLES) + ";\n"
                        + EightStatements.OUTBOX.replace(
                                "integer primary key autoincrement", "bigint generated always as identity primary key")
                        + ";\ninsert into stock select n, 1000000000 from generate_series(0, "
                        + (EightStatements.PRODUCTS - 1) + ") n;\n");
        run("initdb", "-D", data(), "-U", "postgres", "-A", "trust", "--locale=C", "-E", "UTF8");
        // Only the socket in the folder: nobody else on the machine can meet it.
        String options = "-c listen_addresses='' -c unix_socket_directories=" + folder + " -p " + port;
        run(
                "pg_ctl",
                "-D",
                data(),
                "-o",
                options,
                "-l",
                folder.resolve("log.txt").toString(),
                "-w",
                "start");
        run(
                "psql",
                "-h",
                folder.toString(),
                "-p",
                Integer.toString(port),
                "-U",
                "postgres",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-f",
                tables.toString());
    }

    private Path script() {
        return folder.resolve("order.sql");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        }
        command.addAll(List.of("env", "-C", folder.toString(), "PGUSER=postgres"));
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        return output(command);
    }

    private static double found(Pattern pattern, String said) throws IOException {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IOException("pgbench said something else: " + said);
        }
        return Double.parseDouble(matcher.group(1));
    }

    /** What the command prints; its output goes through a file, since a server that it starts keeps a pipe open. */
    private static String output(List<String> command) throws IOException {
        Path output = Files.createTempFile("shikanji-bench-command", ".txt");
        try {
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            String said = Files.readString(output);
            if (status != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + said);
            }
            return said;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            Files.delete(output);
        }
    }

    private static Optional<Path> binaries() {
        List<Path> places = new ArrayList<>();
        for (String place :
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1)) {
            places.add(Path.of(place));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("bin"))
                        .forEach(places::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return places.stream()
                .filter(place -> Stream.of("initdb", "pg_ctl", "postgres", "pgbench", "psql")
                        .allMatch(program -> Files.isExecutable(place.resolve(program))))
                .findFirst();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean userExists() throws IOException {
        return Files.readAllLines(Path.of("/etc/passwd")).stream().anyMatch(line -> line.startsWith(USER + ":"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
