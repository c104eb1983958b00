package in.shikanji.app.kill;

import in.shikanji.app.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program in a process of its own, which never outlives this one. */
public final class Program implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(30);
    private static final Pattern ADDRESS = Pattern.compile("Storefront +http://localhost:(\\d+)/");
    private static final String GREETING_ENDS = "Ctrl-C stops it.";

    /** For lives that are short: quick to start is worth more than fast in the end. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx192m", "-XX:TieredStopAtLevel=1");

    /** As {@code ./shikanji run} starts it. */
    private static final List<String> IN_PRODUCTION = List.of("-Xmx256m");

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
    public static Program launch(Path folder, List<String> options) throws IOException {
        return launch(folder, Surroundings.USUAL, options);
    }

    /**
     * What the process is started in.
     *
     * @param before words in front of the command, such as those that set limits
     * @param machine how Java runs
     * @param environment variables beside the usual ones
     */
    public record Surroundings(List<String> before, List<String> machine, Map<String, String> environment) {
        static final Surroundings USUAL = new Surroundings(List.of(), Map.of());

        public Surroundings {
            before = List.copyOf(before);
            machine = List.copyOf(machine);
            environment = Map.copyOf(environment);
        }

        public Surroundings(List<String> before, Map<String, String> environment) {
            this(before, SHORT_LIVED, environment);
        }
    }

    public static Program launch(Path folder, Surroundings surroundings, List<String> options) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        List<String> command = new ArrayList<>(surroundings.before());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC"));
        command.addAll(surroundings.machine());
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "in.shikanji.app.Main"));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SHIKANJI_"));
        builder.environment().putAll(surroundings.environment());
        Process process = builder.start();
        RUNNING.add(process);
        var _ = process.onExit().thenAccept(RUNNING::remove);
        return new Program(process, output, errors);
    }

    /** Starts it on the data folder, at any free port, for developers, and waits until it answers. */
    public static Program start(Path folder, Path data, String... more) throws Exception {
        return start(folder, data, Surroundings.USUAL, more);
    }

    /** The same with the machine that {@code ./shikanji run} gives it, for what is measured over a longer time. */
    public static Program startToLast(Path folder, Path data, String... more) throws Exception {
        return start(folder, data, new Surroundings(List.of(), IN_PRODUCTION, Map.of()), more);
    }

    public static Program start(Path folder, Path data, Surroundings surroundings, String... more) throws Exception {
        List<String> options = new ArrayList<>(List.of("--port", "0", "--management-port", "0", "--dev"));
        options.addAll(List.of("--limits", "off", "--bcrypt-cost", "4", "--log-level", "warn"));
        options.addAll(List.of("--data", data.toString()));
        options.addAll(Engine.options(data));
        options.addAll(List.of(more));
        Program program = launch(folder, surroundings, options);
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
    public String url() throws IOException {
        Matcher address = ADDRESS.matcher(output());
        if (!address.find()) {
            throw new AssertionError("The program did not say where it is: " + output());
        }
        return "http://127.0.0.1:" + address.group(1);
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    public String errors() throws IOException {
        return Files.readString(errors);
    }

    /** Its number among the processes of this machine. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL. */
    public void kill() {
        process.destroyForcibly();
    }

    /** SIGTERM. */
    public void askToStop() {
        process.destroy();
    }

    /** Waits for its end and returns the exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The program did not end. " + whatItDoes());
        }
        return process.exitValue();
    }

    /** What it said and where its threads are, for whoever must find out why it goes on. */
    private String whatItDoes() throws InterruptedException {
        try {
            Path threads = Files.createTempFile(output.getParent(), "threads", ".txt");
            Process look = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(pid()),
                            "Thread.print",
                            "-l")
                    .redirectErrorStream(true)
                    .redirectOutput(threads.toFile())
                    .start();
            if (!look.waitFor(LONGEST_LOOK.toSeconds(), TimeUnit.SECONDS)) {
                look.destroyForcibly();
            }
            return String.join("\n", output(), errors(), Files.readString(threads));
        } catch (IOException unseen) {
            return unseen.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
