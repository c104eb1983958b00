package in.shikanji.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs what is measured without HTTP around it: in a new process, on one processor. */
final class InProcess {
    private InProcess() {}

    /** @param main takes the seconds and the seed, and prints a figure a line: value, unit, name */
    static void measure(Bench bench, Class<?> main, Scenario scenario) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(Launch.javaOptions());
        options.addAll(List.of("-XX:ActiveProcessorCount=1", "-Dstdout.encoding=UTF-8"));
        List<String> arguments = List.of(Double.toString(bench.seconds() / 10), Long.toString(Bench.SEED));
        Process process = ChildProcess.watched(
                new ProcessBuilder(ChildProcess.command(options, Launch.ownClassPath(), main.getName(), arguments))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = output.lines().toList();
            if (process.waitFor() != 0) {
                throw new IOException("it ended early: " + lines);
            }
            for (String line : lines) {
                String[] fields = line.split("\t");
                scenario.add(fields[2], fields[1], Double.parseDouble(fields[0]));
            }
        }
    }
}
