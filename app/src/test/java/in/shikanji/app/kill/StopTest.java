package in.shikanji.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Reckoning.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StopTest {
    private static final int ORDERS_BEFORE_THE_STOP = 40;
    private static final Duration LONGEST_RUSH = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void stopsCleanlyWhileOrdersAreBeingPlaced() throws Exception {
        Crowd crowd = new Crowd(1);
        Path data = folder.resolve("data");
        Instant now = KillTest.tomorrowAtNoon();
        try (Program program = Program.start(folder, data)) {
            Reckoning.setClock(program, now);
            crowd.open(program);
            crowd.begin(true);
            Patience.until(
                    "enough orders to be placed",
                    LONGEST_RUSH,
                    () -> Optional.of(crowd.hasPlaced(ORDERS_BEFORE_THE_STOP)));

            crowd.expectTheEnd();
            program.askToStop();

            assertThat(program.awaitEnd()).isIn(0, 143);
            assertThat(crowd.end()).as("what the crowd complained of").isEmpty();
            assertThat(program.errors()).isEmpty();
            assertThat(logsOfWrites(data))
                    .as("logs that were not copied into their files")
                    .isEmpty();
        }

        Reckoning reckoning = new Reckoning(crowd, data);
        try (Program program = Program.start(folder, data)) {
            Findings findings = reckoning.afterReturn(program, now);
            assertThat(findings.done() + findings.movesDone())
                    .as("what was done and not told: %s", findings.words())
                    .isZero();
            assertThat(findings.begun()).as("orders left half done").isZero();
            program.askToStop();
            assertThat(program.awaitEnd()).isIn(0, 143);
        }
        reckoning.books();
    }

    private static List<Path> logsOfWrites(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file ->
                            file.toString().endsWith("-wal") && file.toFile().length() > 0)
                    .toList();
        }
    }
}
