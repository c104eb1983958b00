package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures and prints: {@code [--seconds N]}. The results also go to {@code bench/results}. */
public final class Main {
    private static final double USUAL_SECONDS = 10;
    private static final Path RESULTS = Path.of("bench", "results");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        double seconds = seconds(List.of(arguments));
        if (!(seconds > 0)) {
            System.err.println("bench takes --seconds and a number above 0, or nothing.");
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("shikanji-bench");
        try {
            Report report = new Bench(folder, seconds).run();
            System.out.println(report.markdown());
            report.write(RESULTS);
        } finally {
            delete(folder);
        }
    }

    private static double seconds(List<String> arguments) {
        try {
            return switch (arguments) {
                case List<String> none when none.isEmpty() -> USUAL_SECONDS;
                case List<String> two
                when two.size() == 2 && two.getFirst().equals("--seconds") -> Double.parseDouble(two.getLast());
                default -> -1;
            };
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
