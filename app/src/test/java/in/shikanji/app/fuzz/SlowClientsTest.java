package in.shikanji.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Patience;
import in.shikanji.app.kill.Program;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clients that begin and don't go on: each holds a connection until its deadline, no thread, and nobody up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("once")
final class SlowClientsTest {
    private static final int CLIENTS = 100;
    private static final int MOST_THREADS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Program program;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        program =
                Program.start(folder, folder.resolve("data"), "--http-read-timeout", "4s", "--http-idle-timeout", "4s");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    /** What a client does not do. */
    enum Slowness {
        FINISH_ITS_HEAD("GET /api/v1/products HTTP/1.1\r\nHost:"),
        FINISH_ITS_BODY("POST /api/v1/orders/quote HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n{"),
        FINISH_ITS_CHUNK("POST /api/v1/orders/quote HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n50\r\n{"),
        READ("GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40));

        private final String text;

        Slowness(String text) {
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void endByTheirDeadlineAndHoldNobodyUp(Slowness slowness) throws Exception {
        World world = World.open(program);
        long sockets = Memory.sockets(program.pid());
        long threads = Memory.threads(program.pid());
        int port = URI.create(program.url()).getPort();
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            slow.add(socket);
            socket.getOutputStream().write(Draft.latin(slowness.text));
        }

        world.customer().send("POST", "/orders", World.order()).expect(201);
        assertThat(Memory.threads(program.pid()) - threads)
                .as("threads for them")
                .isLessThan(MOST_THREADS);

        Patience.until(
                "the program to end all of them",
                PATIENCE,
                () -> Optional.of(Memory.sockets(program.pid()) <= sockets));
        world.customer().send("POST", "/orders", World.order()).expect(201);
        assertThat(program.errors()).isEmpty();
        for (Socket socket : slow) {
            socket.close();
        }
    }
}
