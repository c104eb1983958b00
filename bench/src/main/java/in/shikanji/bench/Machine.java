package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the figures were taken on. */
record Machine(Instant at, String processor, int cores, String java, String loadBefore, String loadAfter) {
    static Machine now(String loadBefore) throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                processor,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.runtime.version"),
                loadBefore,
                load());
    }

    /** The load averages of 1, 5 and 15 minutes. */
    static String load() throws IOException {
        String[] words = Files.readString(Path.of("/proc/loadavg")).split(" ", -1);
        return words[0] + ", " + words[1] + ", " + words[2];
    }
}
