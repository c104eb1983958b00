package in.shikanji.bench;

import in.shikanji.bench.load.Arrivals;
import in.shikanji.bench.load.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds of the program beside each other: all of them run, and are loaded by turns in short rounds, so that what the machine
 * does meanwhile meets all alike. Tells differences apart that runs one after the other hide.
 */
final class Compare {
    private static final int CONNECTIONS = 64;
    private static final double[] RATES = {1_000, 1_350};
    private static final int WARM_UP_ROUNDS = 3;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9.-]{1,40}");

    private Compare() {}

    /**
     * A build of the program.
     *
     * @param name what its figures are called
     * @param project the folder of a project that is built
     * @param options of its JVM, after the usual ones
     */
    record Candidate(String name, Path project, List<String> options) {
        /** Reads {@code name=project} or {@code name=project=options}; an {@link IllegalArgumentException} says what is wrong. */
        static Candidate of(String text) {
            String[] parts = text.split("=", 3);
            if (parts.length < 2 || !NAME.matcher(parts[0]).matches() || !Files.isRegularFile(jar(Path.of(parts[1])))) {
                throw new IllegalArgumentException(text + " gives no name and project that is built");
            }
            return new Candidate(parts[0], Path.of(parts[1]), parts.length < 3 ? List.of() : Launch.words(parts[2]));
        }

        private static Path jar(Path project) {
            return project.resolve("app/target/shikanji.jar");
        }

        private String classPath() throws IOException {
            try (Stream<Path> libraries = Files.list(project.resolve("app/target/lib"))) {
                return Stream.concat(Stream.of(jar(project)), libraries.sorted())
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
            }
        }
    }

    private record Running(String name, ChildProcess program, Shop shop) {}

    static Scenario measure(Bench bench, List<Candidate> candidates, int rounds) throws Exception {
        Scenario scenario = new Scenario("Orders, builds by turns");
        List<ChildProcess> programs = new ArrayList<>();
        List<Running> running = new ArrayList<>();
        try {
            for (Candidate each : candidates) {
                ChildProcess program =
                        bench.program().start(bench.newFolder(each.name()), 0, each.options(), each.classPath());
                programs.add(program);
                running.add(new Running(each.name(), program, new Shop(program.port()).open()));
            }
            for (int round = 0; round < WARM_UP_ROUNDS + rounds; round++) {
                // who comes first in one round comes last in the next
                round(
                        round < WARM_UP_ROUNDS ? new Scenario("warm-up") : scenario,
                        bench,
                        round % 2 == 0 ? running : running.reversed());
            }
        } finally {
            programs.forEach(ChildProcess::close);
        }
        return scenario;
    }

    private static void round(Scenario scenario, Bench bench, List<Running> running) throws IOException {
        for (Running each : running) {
            load(scenario, bench, "closed loop, " + each.name(), each, Arrivals.closed());
        }
        for (double rate : RATES) {
            for (Running each : running) {
                load(scenario, bench, "%,.0f a second, %s".formatted(rate, each.name()), each, bench.arrivals(rate));
            }
        }
    }

    private static void load(Scenario scenario, Bench bench, String title, Running running, Arrivals arrivals)
            throws IOException {
        double before = running.program().usage().cpuSeconds();
        Outcome outcome = bench.driver()
                .run(bench.seconds(), running.shop().orders(CONNECTIONS, arrivals))
                .only();
        double used = running.program().usage().cpuSeconds() - before;
        scenario.addClosed(title, outcome);
        scenario.add(title + ", CPU of the server", "µs each", 1e6 * used / outcome.count());
    }
}
