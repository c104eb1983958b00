package in.shikanji.app.kill;

import in.shikanji.app.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program in a process of its own, which never outlives this one. */
final class Program implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);
    private static final Pattern ADDRESS = Pattern.compile("Storefront +http://localhost:(\\d+)/");
    private static final String GREETING_ENDS = "Ctrl-C stops it.";
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final Process process;
    private final Path output;
    private final Path errors;

    private Program(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    /** Starts it with these options and no others; what it says goes to files in the folder. */
    static Program launch(Path folder, List<String> options) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                // Lives are short here: quick to start is worth more than fast in the end.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "in.shikanji.app.Main"));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SHIKANJI_"));
        Process process = builder.start();
        RUNNING.add(process);
        var _ = process.onExit().thenAccept(RUNNING::remove);
        return new Program(process, output, errors);
    }

    /** Starts it on the data folder, at any free port, for developers, and waits until it answers. */
    static Program start(Path folder, Path data, String... more) throws Exception {
        List<String> options = new ArrayList<>(List.of("--port", "0", "--management-port", "0", "--dev"));
        options.addAll(List.of("--limits", "off", "--bcrypt-cost", "4", "--log-level", "warn"));
        options.addAll(List.of("--data", data.toString()));
        options.addAll(Engine.options(data));
        options.addAll(List.of(more));
        Program program = launch(folder, options);
        try {
            Patience.until("the program to start", LONGEST_START, () -> {
                if (!program.process.isAlive()) {
                    throw new AssertionError("The program did not start: " + program.errors());
                }
                return Optional.of(program.output().contains(GREETING_ENDS));
            });
            return program;
        } catch (Exception | Error failed) {
            program.close();
            throw failed;
        }
    }

    /** Where its API is. */
    String url() throws IOException {
        Matcher address = ADDRESS.matcher(output());
        if (!address.find()) {
            throw new AssertionError("The program did not say where it is: " + output());
        }
        return "http://127.0.0.1:" + address.group(1);
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
    }

    /** SIGTERM. */
    void askToStop() {
        process.destroy();
    }

    /** Waits for its end and returns the exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The program did not end.");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
