package in.shikanji.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Searching a menu of 5,000 products, beside a scan of the same texts, on one processor, in a new process each run. */
final class MenuSearches {
    private MenuSearches() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario = new Scenario("Searching a menu of 5,000 products in process, one caller, one processor");
        for (int run = 0; run < Bench.RUNS; run++) {
            for (String line : run(bench)) {
                String[] fields = line.split("\t");
                scenario.add(fields[2], fields[1], Double.parseDouble(fields[0]));
            }
        }
        for (Query.Kind kind : Query.Kind.values()) {
            scenario.hold(
                    "search for " + kind.words + ", p99, µs",
                    scenario.median("search for " + kind.words + ", p99"),
                    "under 1,000");
        }
        scenario.hold("5,000 products prepared, ms", scenario.median("5,000 products prepared, warm"), "under 200");
        scenario.hold(
                "first menu of a process prepared, ms",
                scenario.median("first menu of the process, 12 products, prepared"),
                "at most 20");
        return scenario;
    }

    private static List<String> run(Bench bench) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(Launch.javaOptions());
        options.addAll(List.of("-XX:ActiveProcessorCount=1", "-Dstdout.encoding=UTF-8"));
        List<String> arguments = List.of(Double.toString(bench.seconds() / 10), Long.toString(Bench.SEED));
        Process process = ChildProcess.watched(new ProcessBuilder(
                        ChildProcess.command(options, Launch.ownClassPath(), SearchProcess.class.getName(), arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = output.lines().toList();
            if (process.waitFor() != 0) {
                throw new IOException("the searches ended early: " + lines);
            }
            return lines;
        }
    }
}
