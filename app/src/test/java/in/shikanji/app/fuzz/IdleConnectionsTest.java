package in.shikanji.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Patience;
import in.shikanji.app.kill.Program;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds two thousand idle connections open, ten thousand with {@code -Dshikanji.long=true}, while people order. */
final class IdleConnectionsTest {
    private static final boolean LONG = Boolean.getBoolean("shikanji.long");
    private static final int CONNECTIONS = LONG ? 10_000 : 2_000;
    private static final int ORDERS = LONG ? 500 : 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void ordersArePlacedWhileThousandsHoldTheirConnections() throws Exception {
        try (Program program = Program.startToLast(folder, folder.resolve("data"))) {
            World world = World.open(program);
            int port = URI.create(program.url()).getPort();
            long before = Memory.heapKib(program.pid());
            long threads = Memory.threads(program.pid());
            try (Idlers idlers = Idlers.connect(port, CONNECTIONS)) {
                long held = Memory.heapKib(program.pid());
                long slowest = order(world);
                System.out.printf(
                        "%d idle connections: %.1f KiB of heap each, %d KiB resident; slowest of %d orders %d ms.%n",
                        CONNECTIONS,
                        (held - before) / (double) CONNECTIONS,
                        Memory.residentKib(program.pid()),
                        ORDERS,
                        slowest);
                assertThat(idlers.alive()).isEqualTo(CONNECTIONS);
                assertThat(Memory.threads(program.pid()) - threads)
                        .as("threads for them")
                        .isLessThan(20);
            }
            Patience.until(
                    "their memory to come back",
                    PATIENCE,
                    () -> Optional.of(Memory.heapKib(program.pid()) < before + CONNECTIONS * 2L));
            order(world);
            assertThat(program.errors()).isEmpty();
        }
    }

    @Test
    void atTheLimitTheLongestIdleMakeRoom() throws Exception {
        try (Program program = Program.start(folder, folder.resolve("data"), "--http-connections", "200")) {
            World world = World.open(program);
            int port = URI.create(program.url()).getPort();
            try (Idlers first = Idlers.connect(port, 190);
                    Idlers second = Idlers.connect(port, 150)) {
                order(world);
                assertThat(second.alive()).isEqualTo(150);
                assertThat(first.alive()).isLessThan(60);
            }
            order(world);
            assertThat(program.errors()).isEmpty();
        }
    }

    @Test
    void closesWhatIsIdleTooLong() throws Exception {
        try (Program program = Program.start(folder, folder.resolve("data"), "--http-idle-timeout", "1s");
                Idlers idlers = Idlers.connect(URI.create(program.url()).getPort(), 200)) {
            Patience.until("the idle time to pass", PATIENCE, () -> Optional.of(idlers.ended() == 200));
            order(World.open(program));
        }
    }

    /** Places orders one after the other; answers how many milliseconds the slowest took. */
    private static long order(World world) throws Exception {
        long slowest = 0;
        for (int i = 0; i < ORDERS; i++) {
            long begun = System.nanoTime();
            world.customer().send("POST", "/orders", World.order()).expect(201);
            slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
        }
        return slowest;
    }
}
