package in.shikanji.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** From the start of the process to its first answer, on data that is there already. */
final class FirstAnswer {
    private static final String PLAIN = "first answer, nothing prepared";
    private static final String PREPARED = "first answer, as ./shikanji run starts it";
    private static final int STARTS = 5;
    private static final long ASK_EVERY_NANOS = 2_000_000;

    private FirstAnswer() {}

    static Scenario measure(Bench bench) throws Exception {
        Scenario scenario = new Scenario("First answer after the start of the process, on existing data");
        Path data = bench.newFolder("start");
        List<String> prepared = Launch.startOptions();
        // Makes the data, and whatever the options keep for the next start.
        start(new Scenario("unmeasured"), bench, data, PREPARED, prepared);
        for (int start = 0; start < STARTS; start++) {
            start(scenario, bench, data, PLAIN, List.of());
            if (!prepared.isEmpty()) {
                start(scenario, bench, data, PREPARED, prepared);
            }
        }
        scenario.hold("first answer, nothing prepared, ms", scenario.median(PLAIN), "at most 2,000");
        if (prepared.isEmpty()) {
            scenario.note("No start options were given, so no prepared start was measured.");
        } else {
            scenario.hold("first answer, as ./shikanji run starts it, ms", scenario.median(PREPARED), "at most 1,000");
            String here = Path.of("").toAbsolutePath() + "/";
            scenario.note("Prepared with: " + String.join(" ", prepared).replace(here, ""));
        }
        return scenario;
    }

    private static void start(Scenario scenario, Bench bench, Path data, String name, List<String> options)
            throws Exception {
        int port = freePort();
        long begun = System.nanoTime();
        try (ChildProcess program = bench.program().start(data, port, options)) {
            awaitAnswer(program, port);
            scenario.add(name, "ms", (System.nanoTime() - begun) / 1e6);
            Usage usage = program.usage();
            scenario.add(name + ", CPU until then", "ms", 1000 * usage.cpuSeconds());
            scenario.add(name + ", resident then", "MiB", usage.residentMebibytes());
            program.stop();
        }
    }

    private static void awaitAnswer(ChildProcess program, int port) throws IOException {
        byte[] request = Wire.request("GET", "/api/v1/stores", Map.of(), "");
        while (program.isAlive()) {
            try (Wire wire = new Wire(port)) {
                wire.expect(request, 200);
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(ASK_EVERY_NANOS);
            }
        }
        throw new IOException("the program ended before it answered");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
