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
        try (ChildProcess program = bench.program().start(bench.newFolder("catalogue"))) {
            Scenario scenario = beside(bench, "Catalogue reads", program, List.of(Shop.STORE));
            program.stop();
            return scenario;
        }
    }

    /** Reads menus of stores by turns, from the program and from bare servers that send the bytes of the first. */
    static Scenario beside(Bench bench, String name, ChildProcess program, List<String> stores) throws Exception {
        byte[] menu = new Shop(program.port()).readMenu();
        Path file = Files.write(bench.folder().resolve("menu.json"), menu);
        Scenario scenario =
                new Scenario(name + ", " + menu.length + " bytes, " + Bench.CALLERS + " kept connections, closed loop");
        try (ChildProcess helidon = bare(bench, BareHelidon.class, file);
                ChildProcess netty = bare(bench, BareNetty.class, file)) {
            List<Server> servers = List.of(
                    new Server(PROGRAM, program, program.port(), stores),
                    new Server(HELIDON, helidon, helidon.port(), stores),
                    new Server(NETTY, netty, netty.port(), stores));
            for (Server server : servers) {
                bench.driver().run(bench.seconds(), server.traffic());
            }
            for (int run = 0; run < Bench.RUNS; run++) {
                for (Server server : servers) {
                    server.measure(scenario, bench);
                }
            }
        }
        hold(scenario, name);
        return scenario;
    }

    private static void hold(Scenario scenario, String name) {
        scenario.hold(
                name + ", CPU beside bare Helidon, times",
                scenario.median(cpu(PROGRAM)) / scenario.median(cpu(HELIDON)),
                "at most 1.6");
        scenario.hold(
                name + ", % of bare Netty's rate",
                100 * scenario.median(PROGRAM) / scenario.median(NETTY),
                "at least 45, stretch 60");
        scenario.hold(
                name + ", driver's CPU beside the program's, %",
                100 * scenario.median(driverCpu(PROGRAM)) / scenario.median(cpu(PROGRAM)),
                "the driver is not the bottleneck");
        scenario.hold(name + ", most the driver got from bare Netty, 1/s", scenario.median(NETTY), "printed");
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

    private record Server(String name, ChildProcess process, int port, List<String> stores) {
        Traffic traffic() {
            return Shop.reads(port, stores, Bench.CALLERS, Arrivals.closed());
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
