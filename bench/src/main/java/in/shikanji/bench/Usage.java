package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process has used so far, as Linux counts it.
 *
 * @param cpuSeconds in its own code and in the kernel for it, in steps of 10 ms
 * @param cpuSecondsOfChildren of its children that have ended
 * @param residentMebibytes now
 * @param peakMebibytes the most that was ever resident
 * @param writtenBytes sent towards the disk, or due to be; 0 where the kernel does not tell
 */
record Usage(
        double cpuSeconds,
        double cpuSecondsOfChildren,
        double residentMebibytes,
        double peakMebibytes,
        double writtenBytes) {
    private static final double TICKS_A_SECOND = 100;
    private static final double KIBIBYTES = 1024;

    static Usage of(long pid) throws IOException {
        Path proc = Path.of("/proc", Long.toString(pid));
        String stat = Files.readString(proc.resolve("stat"));
        // The name in parentheses may hold spaces; utime and the three after it are the 14th to 17th fields of all.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return new Usage(
                (number(fields[11]) + number(fields[12])) / TICKS_A_SECOND,
                (number(fields[13]) + number(fields[14])) / TICKS_A_SECOND,
                line(proc.resolve("status"), "VmRSS:") / KIBIBYTES,
                line(proc.resolve("status"), "VmHWM:") / KIBIBYTES,
                written(proc.resolve("io")));
    }

    static Usage ofThisProcess() throws IOException {
        return of(ProcessHandle.current().pid());
    }

    private static double written(Path io) throws IOException {
        return Files.isReadable(io) ? line(io, "write_bytes:") : 0;
    }

    private static double line(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> number(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }

    private static double number(String digits) {
        return Double.parseDouble(digits);
    }
}
