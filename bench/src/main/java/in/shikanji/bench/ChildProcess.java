package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another Java process, whose use of the machine is counted apart. */
final class ChildProcess implements AutoCloseable {
    private static final long LONGEST_START_NANOS = 120_000_000_000L;
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final Process process;
    private final Path output;

    private ChildProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** One of ours, with the heap and collector that the program has. */
    static ChildProcess start(Path folder, Class<?> main, List<String> arguments) throws IOException {
        return start(folder, command(Launch.javaOptions(), Launch.ownClassPath(), main.getName(), arguments));
    }

    static ChildProcess start(Path folder, List<String> command) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // What the script tells the bench is no setting of the program, which would refuse it.
        builder.environment().keySet().removeIf(name -> name.startsWith("SHIKANJI_"));
        return new ChildProcess(watched(builder.start()), output);
    }

    static List<String> command(List<String> options, String classPath, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return command;
    }

    /** Sees to it that the process does not outlive this one. */
    static Process watched(Process process) {
        RUNNING.add(process);
        var _ = process.onExit().thenAccept(RUNNING::remove);
        return process;
    }

    /** Waits until it has said where it listens, and returns the port. */
    int port() throws IOException {
        long end = System.nanoTime() + LONGEST_START_NANOS;
        while (process.isAlive() && System.nanoTime() - end < 0) {
            Matcher address = ADDRESS.matcher(Files.readString(output));
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new IOException("the process did not start: " + Files.readString(output));
    }

    Usage usage() throws IOException {
        return Usage.of(process.pid());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Stops it in order and waits for its end. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
