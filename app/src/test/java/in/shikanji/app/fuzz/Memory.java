package in.shikanji.app.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process holds in memory, as Linux counts it. */
final class Memory {
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    /** The generations of the serial collector, as jcmd prints them. */
    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured)[^\n]* used (\\d+)K");

    private static final Pattern TOTAL = Pattern.compile("(?:DefNew|Tenured)[^\n]* total (\\d+)K");

    private Memory() {}

    /** The resident set in KiB, as it is this moment. */
    static long residentKib(long pid) throws IOException {
        return status(pid, "VmRSS:");
    }

    /** Threads of the operating system; virtual ones are none. */
    static long threads(long pid) throws IOException {
        return status(pid, "Threads:");
    }

    /** Sockets that the process holds open. */
    static long sockets(long pid) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors.filter(Memory::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException _) {
            return false; // closed meanwhile
        }
    }

    private static long status(long pid, String line) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(text -> text.startsWith(line))
                .map(text -> text.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IOException("process " + pid + " is gone"));
    }

    /**
     * What a process holds, in KiB, after a full collection of garbage: what lives in its heap, and what is resident outside
     * of it. The heap's own pages are left out, so they must all have been touched at the start (AlwaysPreTouch): a heap
     * that is not full yet touches one more with the garbage of each request, whether anything is kept or not. Left out, too,
     * is what was given back to the C library, which keeps it for the next time.
     */
    static long heldKib(long pid) throws IOException, InterruptedException {
        long living = heapKib(pid);
        ask(pid, "System.trim_native_heap");
        return residentKib(pid) - heap(pid, TOTAL) + living;
    }

    /** What lives in the heap, in KiB, after a full collection. */
    static long heapKib(long pid) throws IOException, InterruptedException {
        ask(pid, "GC.run");
        return heap(pid, USED);
    }

    private static long heap(long pid, Pattern figure) throws IOException, InterruptedException {
        return figure.matcher(ask(pid, "GC.heap_info"))
                .results()
                .mapToLong(kib -> Long.parseLong(kib.group(1)))
                .sum();
    }

    private static String ask(long pid, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(JCMD.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!jcmd.waitFor(1, TimeUnit.MINUTES) || jcmd.exitValue() != 0) {
            throw new IOException("jcmd " + command + " failed: " + said);
        }
        return said;
    }
}
