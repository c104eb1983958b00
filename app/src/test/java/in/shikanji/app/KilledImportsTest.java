package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Patience;
import in.shikanji.app.kill.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it checks an import, and again while it applies one, goes on with it when it comes back. */
class KilledImportsTest {
    private static final int ROWS = 5_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private static Client owner(Program program) throws Exception {
        Client anyone = Client.at(program.url());
        Map<String, String> credentials = Map.of("email", "owner@jainshikanji.com", "password", "owner123");
        return anyone.bearing(
                anyone.post("/auth/login", credentials).expect(200).text("/accessToken"));
    }

    private static String[] rows() {
        List<String> lines = new ArrayList<>(List.of("slug,name,category,kind,price,gst,hsn,station,status"));
        for (int row = 0; row < ROWS; row++) {
            lines.add("dish-" + row + ",Dish " + row + ",chai,made_to_order,40,5,996331,bar,published");
        }
        return lines.toArray(String[]::new);
    }

    /** Early in the reading, in the writing, or when it is over. */
    private void dieAfter(Duration time, Path data, String id) throws Exception {
        try (Program program = Program.start(folder, data)) {
            SentFile sent = new SentFile(owner(program), id);
            long end = System.nanoTime() + time.toNanos();
            Patience.until("the time to die", LONGEST, () -> Optional.of(System.nanoTime() > end));
            System.out.println(
                    "Killed after " + time.toMillis() + " ms, " + sent.ask().text("/state") + ".");
            program.kill();
            var _ = program.awaitEnd();
        }
    }

    @Test
    void nothingIsDoneTwiceOrHalf() throws Exception {
        Path data = folder.resolve("data");
        String id;
        try (Program program = Program.start(folder, data)) {
            Client owner = owner(program);
            id = SentFile.send(owner, "products", rows()).expect(202).text("/id");
            SentFile sent = new SentFile(owner, id);
            Patience.until(
                    "the check to begin", LONGEST, () -> Optional.of(sent.ask().number("/checked") > 0));
            assertThat(sent.ask().text("/state")).isEqualTo("checking");
            program.kill();
            var _ = program.awaitEnd();
        }
        try (Program program = Program.start(folder, data)) {
            SentFile sent = new SentFile(owner(program), id);
            assertThat(sent.await("checked").number("/counts/new")).isEqualTo(ROWS);
            sent.apply().expect(202);
            program.kill();
            var _ = program.awaitEnd();
        }
        for (int life = 1; life <= 3; life++) {
            dieAfter(Duration.ofMillis(700L * life), data, id);
        }
        try (Program program = Program.start(folder, data)) {
            Client owner = owner(program);
            new SentFile(owner, id).await("applied");
            assertThat(owner.get("/exports/products.csv")
                            .expect(200)
                            .body()
                            .stringValue()
                            .lines())
                    .filteredOn(line -> line.startsWith("dish-"))
                    .hasSize(ROWS);
            assertThat(new AuditLog(owner).lines("action=import.applied&subject=" + id))
                    .hasSize(1);
        }
    }
}
