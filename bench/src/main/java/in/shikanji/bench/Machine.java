package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** What the figures were taken on. */
record Machine(Instant at, String processor, int cores, String commit, Map<String, String> versions) {
    static Machine now() throws IOException, SQLException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
        Map<String, String> versions = new TreeMap<>();
        versions.put("Java", System.getProperty("java.runtime.version"));
        versions.put("Linux", System.getProperty("os.version"));
        versions.put("Helidon", io.helidon.common.Version.VERSION);
        io.netty.util.Version.identify().forEach((part, version) -> versions.put("Netty", version.artifactVersion()));
        try (var sqlite = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            versions.put("SQLite", sqlite.getMetaData().getDatabaseProductVersion());
        }
        PgBench.version().ifPresent(version -> versions.put("PostgreSQL", version));
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                processor,
                Runtime.getRuntime().availableProcessors(),
                Launch.commit(),
                versions);
    }

    /** The load averages of 1, 5 and 15 minutes. */
    static String load() throws IOException {
        String[] words = Files.readString(Path.of("/proc/loadavg")).split(" ", -1);
        return words[0] + ", " + words[1] + ", " + words[2];
    }
}
