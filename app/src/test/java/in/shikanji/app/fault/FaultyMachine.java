package in.shikanji.app.fault;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import in.shikanji.app.kill.Program.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A disk and a clock that fail on demand, by {@code machine.c} between the program and the kernel. */
final class FaultyMachine {
    private static final int IO_ERROR = 5;
    private static final int NO_SPACE = 28;
    private static final int READ_ONLY = 30;

    private final Path library;
    private final Path disk;
    private final Path clock;
    private int orders;

    private FaultyMachine(Path folder) {
        library = folder.resolve("machine.so");
        disk = folder.resolve("disk");
        clock = folder.resolve("clock");
    }

    /** Compiles it; without Linux or a C compiler the test is skipped, and says so. */
    static FaultyMachine build(Path folder) throws IOException, InterruptedException {
        Optional<String> compiler = Stream.of("cc", "gcc", "clang")
                .filter(name -> Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, name))))
                .findFirst();
        assumeTrue(
                System.getProperty("os.name").equals("Linux") && compiler.isPresent(),
                "A failing disk needs Linux and a C compiler (apt-get install gcc libc6-dev).");
        FaultyMachine machine = new FaultyMachine(folder);
        Path source = folder.resolve("machine.c");
        try (InputStream text = Objects.requireNonNull(FaultyMachine.class.getResourceAsStream("machine.c"))) {
            Files.copy(text, source);
        }
        Process compiling = new ProcessBuilder(
                        compiler.get(),
                        "-std=gnu11",
                        "-O1",
                        "-shared",
                        "-fPIC",
                        "-o",
                        machine.library.toString(),
                        source.toString(),
                        "-ldl")
                .redirectErrorStream(true)
                .start();
        String said = new String(compiling.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (compiling.waitFor() != 0) {
            throw new IllegalStateException("machine.c does not compile: " + said);
        }
        machine.heal();
        machine.setClockWrong(Duration.ZERO);
        return machine;
    }

    /** What a program on this machine is started in. */
    Surroundings surroundings() {
        return new Surroundings(
                List.of(),
                Map.of(
                        "LD_PRELOAD", library.toString(),
                        "FAULTY_DISK", disk.toString(),
                        "FAULTY_CLOCK", clock.toString()));
    }

    /** Lets fsync of files so named fail, so many times or, below 0, from now on. */
    void failSyncs(String ending, int times) throws IOException {
        order("sync", IO_ERROR, times, ending);
    }

    /** As {@link #failSyncs}, and kills the program when it writes to the file next, 0.3 seconds later. */
    void failSyncsAndKill(String ending, int times) throws IOException {
        order("doom", IO_ERROR, times, ending);
    }

    /** Lets each write to files so named find the disk full. */
    void fill(String ending) throws IOException {
        order("write", NO_SPACE, -1, ending);
    }

    /** Lets each write to files so named find that the kernel has made the file system read-only. */
    void forbidWrites(String ending) throws IOException {
        order("write", READ_ONLY, -1, ending);
    }

    void slowSyncs(String ending, Duration by) throws IOException {
        order("slow", Math.toIntExact(by.toMillis()), -1, ending);
    }

    void heal() throws IOException {
        replace(disk, "good");
    }

    /** How far the system clock is off, to either side. */
    void setClockWrong(Duration by) throws IOException {
        replace(clock, Long.toString(by.toSeconds()));
    }

    /** How often a fault happened since the machine was built. */
    long faults() throws IOException {
        Path log = disk.resolveSibling("disk.log");
        if (!Files.exists(log)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.count();
        }
    }

    /** Numbered, for the library counts how often it has done what it was told last. */
    private void order(String kind, int number, int times, String ending) throws IOException {
        orders++;
        replace(disk, kind + " " + number + " " + times + " " + ending + " " + orders);
    }

    private static void replace(Path file, String text) throws IOException {
        Path fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
