package in.shikanji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The menu of a store, read over kept connections, by turns from the program and from bare Helidon with the same bytes. */
final class CatalogueReads {
    static final String PROGRAM = "the program";
    static final String BARE = "bare Helidon";

    private CatalogueReads() {}

    static Scenario measure(Bench bench, Path data) throws Exception {
        try (ChildProcess program = ChildProcess.program(bench.folder(), data, 0)) {
            int port = program.port();
            byte[] menu = menu(port);
            Path file = Files.write(bench.folder().resolve("menu.json"), menu);
            Scenario scenario = new Scenario(
                    "Catalogue reads, " + menu.length + " bytes, " + Bench.CALLERS + " kept connections, closed loop");
            try (ChildProcess bare =
                    ChildProcess.start(bench.folder(), BareHelidon.class.getName(), List.of(file.toString()))) {
                int barePort = bare.port();
                var _ = load(port, bench.seconds() / 2);
                var _ = load(barePort, bench.seconds() / 2);
                for (int run = 0; run < Bench.RUNS; run++) {
                    measure(scenario, PROGRAM, program, port, bench.seconds() / 2);
                    measure(scenario, BARE, bare, barePort, bench.seconds() / 2);
                }
            }
            program.stop();
            return scenario;
        }
    }

    static String cpu(String server) {
        return server + ", CPU of the server";
    }

    private static byte[] menu(int port) throws IOException {
        try (Wire wire = new Wire(port)) {
            return wire.expect(Shop.catalogue(), 200).bytes();
        }
    }

    private static void measure(Scenario scenario, String name, ChildProcess server, int port, double seconds)
            throws IOException, InterruptedException {
        Usage before = server.usage();
        Usage driverBefore = Usage.ofThisProcess();
        Load load = load(port, seconds);
        Usage after = server.usage();
        double driver = Usage.ofThisProcess().cpuSeconds() - driverBefore.cpuSeconds();
        double reads = load.count();
        scenario.add(name, load);
        scenario.add(cpu(name), "µs each", 1e6 * (after.cpuSeconds() - before.cpuSeconds()) / reads);
        scenario.add(name + ", CPU of the driver", "µs each", 1e6 * driver / reads);
        scenario.add(name + ", resident after", "MiB", after.residentMebibytes());
    }

    private static Load load(int port, double seconds) throws IOException, InterruptedException {
        byte[] request = Shop.catalogue();
        List<Wire> wires = new ArrayList<>();
        try {
            for (int caller = 0; caller < Bench.CALLERS; caller++) {
                wires.add(new Wire(port));
            }
            return Load.run(
                    wires.stream()
                            .map(wire -> (Load.Call) () -> wire.expect(request, 200))
                            .toList(),
                    seconds);
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }
}
