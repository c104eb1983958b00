package in.shikanji.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** From the start of the process to its first answer, on data that is there already. */
final class FirstAnswer {
    private static final int STARTS = 5;
    private static final long ASK_EVERY_NANOS = 2_000_000;

    private FirstAnswer() {}

    static Scenario measure(Bench bench, Path data) throws Exception {
        Scenario scenario =
                new Scenario("First answer after process start, second start on existing data, no AOT cache");
        for (int start = 0; start < STARTS; start++) {
            int port = freePort();
            long begun = System.nanoTime();
            try (ChildProcess program = ChildProcess.program(bench.folder(), data, port)) {
                awaitAnswer(program, port);
                scenario.add("first answer", "ms", (System.nanoTime() - begun) / 1e6);
                Usage usage = program.usage();
                scenario.add("CPU until then", "ms", 1000 * usage.cpuSeconds());
                scenario.add("resident then", "MiB", usage.residentMebibytes());
                program.stop();
            }
        }
        return scenario;
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
