package in.shikanji.bench;

import in.shikanji.bench.load.Driver;
import in.shikanji.bench.load.Outcome;
import in.shikanji.bench.load.Plan;
import in.shikanji.bench.load.Traffic;
import in.shikanji.platform.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The load driver in a process of its own, so that what it uses is not counted with what it measures. */
final class DriverProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader outcomes;

    /** @param cpuSeconds of the driver */
    record Run(List<Outcome> outcomes, double cpuSeconds) {
        Outcome only() {
            return outcomes.getFirst();
        }

        double cpuMicrosecondsEach() {
            return 1e6
                    * cpuSeconds
                    / outcomes.stream().mapToLong(Outcome::count).sum();
        }
    }

    private DriverProcess(Process process) {
        this.process = process;
        this.outcomes = process.inputReader(StandardCharsets.UTF_8);
    }

    static DriverProcess start() throws IOException {
        List<String> command =
                ChildProcess.command(Launch.javaOptions(), Launch.ownClassPath(), Driver.class.getName(), List.of());
        return new DriverProcess(ChildProcess.watched(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()));
    }

    Run run(double seconds, Traffic... traffic) throws IOException {
        Plan plan = new Plan(Arrays.asList(traffic), seconds, Bench.SEED);
        double before = Usage.of(process.pid()).cpuSeconds();
        process.outputWriter(StandardCharsets.UTF_8)
                .append(Json.text(plan))
                .append('\n')
                .flush();
        String line = outcomes.readLine();
        if (line == null) {
            throw new IOException("the driver failed; its last words stand above");
        }
        return new Run(
                List.of(Json.read(line, Outcome[].class)),
                Usage.of(process.pid()).cpuSeconds() - before);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
