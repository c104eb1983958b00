package in.shikanji.bench;

import in.shikanji.bench.load.Arrivals;
import in.shikanji.bench.load.Traffic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The menu of a store, read from the program, from bare Helidon and from bare Netty with the same bytes, by turns. */
final class CatalogueReads {
    private static final String PROGRAM = "the program";
    private static final String HELIDON = "bare Helidon";
    private static final String NETTY = "bare Netty";

    private CatalogueReads() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario;
        try (ChildProcess program = bench.program().start(bench.newFolder("catalogue"))) {
            Shop shop = new Shop(program.port());
            byte[] menu = shop.readMenu();
            Path file = Files.write(bench.folder().resolve("menu.json"), menu);
            scenario = new Scenario(
                    "Catalogue reads, " + menu.length + " bytes, " + Bench.CALLERS + " kept connections, closed loop");
            try (ChildProcess helidon = bare(bench, BareHelidon.class, file);
                    ChildProcess netty = bare(bench, BareNetty.class, file)) {
                List<Server> servers = List.of(
                        new Server(PROGRAM, program, shop.port()),
                        new Server(HELIDON, helidon, helidon.port()),
                        new Server(NETTY, netty, netty.port()));
                for (Server server : servers) {
                    bench.driver().run(bench.seconds(), server.traffic());
                }
                for (int run = 0; run < Bench.RUNS; run++) {
                    for (Server server : servers) {
                        server.measure(scenario, bench);
                    }
                }
            }
            program.stop();
        }
        scenario.hold(
                "catalogue read, CPU beside bare Helidon, times",
                scenario.median(cpu(PROGRAM)) / scenario.median(cpu(HELIDON)),
                "at most 1.6");
        scenario.hold(
                "catalogue read, % of bare Netty's rate",
                100 * scenario.median(PROGRAM) / scenario.median(NETTY), "at least 45, stretch 60");
        scenario.hold(
                "driver's CPU beside the program's, per catalogue read, %",
                100 * scenario.median(driverCpu(PROGRAM)) / scenario.median(cpu(PROGRAM)),
                "the driver is not the bottleneck");
        scenario.hold("most the driver got from bare Netty, reads a second", scenario.median(NETTY), "printed");
        return scenario;
    }

    private static ChildProcess bare(Bench bench, Class<?> main, Path menu) throws Exception {
        return ChildProcess.start(bench.folder(), main, List.of(menu.toString()));
    }

    private static String cpu(String server) {
        return server + ", CPU of the server";
    }

    private static String driverCpu(String server) {
        return server + ", CPU of the driver";
    }

    private record Server(String name, ChildProcess process, int port) {
        Traffic traffic() {
            return Shop.reads(port, Bench.CALLERS, Arrivals.closed());
        }

        void measure(Scenario scenario, Bench bench) throws Exception {
            Usage before = process.usage();
            DriverProcess.Run run = bench.driver().run(bench.seconds() / 2, traffic());
            Usage after = process.usage();
            scenario.addClosed(name, run.only());
            scenario.add(
                    cpu(name),
                    "µs each",
                    1e6
                            * (after.cpuSeconds() - before.cpuSeconds())
                            / run.only().count());
            scenario.add(driverCpu(name), "µs each", run.cpuMicrosecondsEach());
            scenario.add(name + ", resident after", "MiB", after.residentMebibytes());
        }
    }
}
