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

/** Another Java process with this class path and the heap and collector that the program runs with. */
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

    static ChildProcess start(Path folder, String main, List<String> arguments) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        RUNNING.add(process);
        var _ = process.onExit().thenAccept(RUNNING::remove);
        return new ChildProcess(process, output);
    }

    /** The program itself on a data folder, without rate limits and with a clock that can be set. */
    static ChildProcess program(Path folder, Path data, int port) throws IOException {
        return start(
                folder,
                "in.shikanji.app.Main",
                List.of(
                        "--port",
                        Integer.toString(port),
                        "--management-port",
                        "0",
                        "--data",
                        data.toString(),
                        "--dev",
                        "--limits",
                        "off"));
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
