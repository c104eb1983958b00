package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process has used so far, as Linux counts it.
 *
 * @param cpuSeconds in its own code and in the kernel for it, in steps of 10 ms
 * @param residentMebibytes now
 */
record Usage(double cpuSeconds, double residentMebibytes) {
    private static final double TICKS_A_SECOND = 100;
    private static final double KIBIBYTES = 1024;

    static Usage of(long pid) throws IOException {
        Path proc = Path.of("/proc", Long.toString(pid));
        String stat = Files.readString(proc.resolve("stat"));
        // The name in parentheses may hold spaces; utime and stime are the 14th and 15th fields of all.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double ticks = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        double kibibytes = Files.readAllLines(proc.resolve("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
        return new Usage(ticks / TICKS_A_SECOND, kibibytes / KIBIBYTES);
    }

    static Usage ofThisProcess() throws IOException {
        return of(ProcessHandle.current().pid());
    }
}
