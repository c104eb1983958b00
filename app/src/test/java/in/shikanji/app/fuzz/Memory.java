package in.shikanji.app.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What a process holds in memory, as Linux counts it. */
final class Memory {
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    private Memory() {}

    /** The resident set in KiB, as it is this moment. */
    static long residentKib(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IOException("process " + pid + " has no memory"));
    }

    /**
     * The resident set in KiB after a full collection of garbage. A heap that is not full yet grows by the garbage of each
     * request, whether anything is kept or not; so what counts is what is left when the garbage is gone.
     */
    static long settledKib(long pid) throws IOException, InterruptedException {
        collect(pid);
        return residentKib(pid);
    }

    private static void collect(long pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(JCMD.toString(), Long.toString(pid), "GC.run")
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!jcmd.waitFor(1, TimeUnit.MINUTES) || jcmd.exitValue() != 0) {
            throw new IOException("jcmd could not collect the garbage: " + said);
        }
    }
}
