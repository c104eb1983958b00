package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;

/** Durable orders without HTTP, by turns: the bare engine, the platform's database on top of it, and PostgreSQL. */
final class DurableWrites {
    private static final String BARE = "bare group commit";
    private static final String PLATFORM = "platform database";
    private static final String POSTGRES = "PostgreSQL, pgbench";

    private DurableWrites() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario =
                new Scenario("Durable orders, eight statements each, " + Bench.CALLERS + " callers, no HTTP");
        Path folder = bench.newFolder("writes");
        try (BareGroupCommit bare = new BareGroupCommit(folder);
                PlatformWrites platform = new PlatformWrites(folder)) {
            warmUp(bench, bare::place);
            warmUp(bench, platform::place);
            Optional<PgBench> postgres = postgres(scenario);
            try {
                for (int run = 0; run < Bench.RUNS; run++) {
                    measure(scenario, BARE, bench, bare::place);
                    measure(scenario, PLATFORM, bench, platform::place);
                    if (postgres.isPresent()) {
                        postgres.get().measure(scenario, POSTGRES, bench.seconds() / 2);
                    }
                }
            } finally {
                if (postgres.isPresent()) {
                    postgres.get().close();
                }
            }
        }
        double bareRate = scenario.median(BARE);
        scenario.hold(
                "platform database, % of the bare group commit", 100 * scenario.median(PLATFORM) / bareRate, "printed");
        return scenario;
    }

    static void warmUp(Bench bench, Load.Call call) throws InterruptedException {
        var _ = Load.run(Collections.nCopies(Bench.CALLERS, call), bench.seconds() / 2);
    }

    static void measure(Scenario scenario, String name, Bench bench, Load.Call call)
            throws IOException, InterruptedException {
        Usage before = Usage.ofThisProcess();
        Load load = Load.run(Collections.nCopies(Bench.CALLERS, call), bench.seconds() / 2);
        Usage after = Usage.ofThisProcess();
        scenario.add(name, load);
        scenario.add(
                name + ", CPU with the callers",
                "µs each",
                1e6 * (after.cpuSeconds() - before.cpuSeconds()) / load.count());
        scenario.add(
                name + ", written", "KiB each", (after.writtenBytes() - before.writtenBytes()) / load.count() / 1024);
    }

    private static Optional<PgBench> postgres(Scenario scenario) throws Exception {
        try {
            return Optional.of(PgBench.start());
        } catch (PgBench.Missing missing) {
            scenario.note("PostgreSQL was not measured: " + missing.getMessage());
            return Optional.empty();
        }
    }
}
