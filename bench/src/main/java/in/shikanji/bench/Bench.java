package in.shikanji.bench;

import in.shikanji.bench.load.Arrivals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the scenarios one after the other.
 *
 * @param folder where everything is written that is thrown away
 */
record Bench(Path folder, Settings settings, DriverProcess driver) {
    /** Not /tmp, which may be memory, where nothing waits for a disk. */
    static final Path DISK = Path.of("/var/tmp");

    static final int RUNS = 3;
    static final int CALLERS = 16;
    static final long SEED = 20_261_125;

    static Report run(Path folder, Settings settings) throws Exception {
        List<Report.Part> parts = new ArrayList<>();
        try (DriverProcess driver = DriverProcess.start()) {
            Bench bench = new Bench(folder, settings, driver);
            for (Measurement measurement : settings.measurements()) {
                parts.add(bench.measured(measurement));
            }
        }
        return new Report(Machine.now(), settings.seconds(), parts);
    }

    /** Compares builds, and does nothing else. */
    static Report.Part compare(Path folder, Settings settings) throws Exception {
        try (DriverProcess driver = DriverProcess.start()) {
            String before = Machine.load();
            Scenario scenario =
                    Compare.measure(new Bench(folder, settings, driver), settings.candidates(), settings.rounds());
            return Report.Part.of(scenario, before, Machine.load());
        }
    }

    double seconds() {
        return settings.seconds();
    }

    Program program() {
        return new Program(folder, settings.programOptions());
    }

    Arrivals arrivals(double aSecond) {
        return settings.poisson() ? Arrivals.poisson(aSecond) : Arrivals.constant(aSecond);
    }

    Path newFolder(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }

    /** A scenario that fails does not take the others' figures with it. */
    private Report.Part measured(Measurement measurement) throws IOException {
        System.err.println("Measuring " + measurement.name() + " …");
        String before = Machine.load();
        Scenario scenario;
        try {
            scenario = measurement.how().measure(this);
        } catch (Exception failed) {
            failed.printStackTrace();
            scenario = new Scenario("Not measured: " + measurement.name());
            scenario.note("It failed: " + failed.getMessage());
        }
        return Report.Part.of(scenario, before, Machine.load());
    }
}
