package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures, compares or generates data; see {@link Settings#USAGE}. What is measured also goes to {@code bench/results}. */
public final class Main {
    private static final Path RESULTS = Path.of("bench", "results");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        boolean generate = !words.isEmpty() && words.getFirst().equals("generate");
        Settings settings = settings(generate ? words.subList(1, words.size()) : words);
        if (generate && settings.data().isEmpty()) {
            throw refuse("generate needs --data DIR");
        }
        Path folder = Files.createTempDirectory(Bench.DISK, "shikanji-bench");
        try {
            if (generate) {
                FullHouse.generate(
                        new Program(folder, settings.programOptions()),
                        settings.data().orElseThrow(),
                        settings.house());
            } else if (!settings.candidates().isEmpty()) {
                System.out.println(Report.markdown(Bench.compare(folder, settings)));
            } else {
                measure(folder, settings);
            }
        } finally {
            delete(folder);
        }
    }

    private static Settings settings(List<String> words) {
        try {
            return Settings.of(words);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw refuse(wrong.getMessage());
        }
    }

    /** Says what is wrong and ends the program. */
    private static IllegalStateException refuse(@Nullable String reason) {
        System.err.println(reason + "\n" + Settings.USAGE);
        System.exit(2);
        throw new IllegalStateException("unreachable");
    }

    private static void measure(Path folder, Settings settings) throws Exception {
        Report report = Bench.run(folder, settings);
        System.out.println(report.markdown());
        report.write(RESULTS);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
