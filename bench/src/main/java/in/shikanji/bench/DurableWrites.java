package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

/** Durable orders on SQLite without HTTP: the bare engine, and the platform's database on top of it. */
final class DurableWrites {
    static final String BARE = "bare group commit";
    static final String PLATFORM = "platform database";

    private DurableWrites() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario =
                new Scenario("Durable orders, eight statements each, " + Bench.CALLERS + " callers, no HTTP");
        for (int run = 0; run < Bench.RUNS; run++) {
            Path folder = Files.createTempDirectory(bench.folder(), "writes");
            try (BareGroupCommit bare = new BareGroupCommit(folder)) {
                measure(scenario, BARE, bench, bare::place);
            }
            try (PlatformWrites platform = new PlatformWrites(folder)) {
                measure(scenario, PLATFORM, bench, platform::place);
            }
        }
        return scenario;
    }

    private static void measure(Scenario scenario, String name, Bench bench, Load.Call call)
            throws IOException, InterruptedException {
        var _ = Load.run(Collections.nCopies(Bench.CALLERS, call), bench.seconds() / 5);
        Usage before = Usage.ofThisProcess();
        Load load = Load.run(Collections.nCopies(Bench.CALLERS, call), bench.seconds() / 2);
        double cpu = Usage.ofThisProcess().cpuSeconds() - before.cpuSeconds();
        scenario.add(name, load);
        scenario.add(name + ", CPU with the callers", "ms each", 1000 * cpu / load.count());
    }
}
