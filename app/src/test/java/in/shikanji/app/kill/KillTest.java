package in.shikanji.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Death.Aim;
import in.shikanji.app.kill.Death.Evidence;
import in.shikanji.app.kill.Reckoning.Findings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program again and again while a crowd orders, and counts what is left. {@code -Dshikanji.long=true} kills it 50
 * times instead of 3, once at each aim; {@code -Dkill.seed=} repeats who orders what and when it is shot at, though not how
 * the threads of two processes meet.
 */
final class KillTest {
    private static final boolean LONG = Boolean.getBoolean("shikanji.long");
    private static final int KILLS = LONG ? 50 : 3;
    private static final int PROVEN_AT_LEAST = LONG ? 10 : 1;
    private static final int ORDERS_BEFORE_A_KILL = 20;
    private static final Duration LONGEST_RUSH = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingHappensTwice() throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime() % 1_000_000);
        Random random = new Random(seed);
        Crowd crowd = new Crowd(seed);
        Path data = folder.resolve("data");
        Reckoning reckoning = new Reckoning(crowd, data);
        List<Death> deaths = new ArrayList<>();
        Instant now = tomorrowAtNoon();
        System.out.println("Killing with seed " + seed + " (-Dkill.seed=" + seed + ").");
        for (int kill = 1; kill <= KILLS; kill++) {
            Evidence evidence = new Evidence(folder.resolve("trace" + kill), data, folder);
            Death death = liveAndDie(crowd, now, random, evidence, kill);
            deaths.add(death);
            try (Program program = Program.start(folder, data)) {
                Findings findings = reckoning.afterReturn(program, now);
                System.out.printf("Kill %d, seed %d, %s: %s.%n", kill, seed, death.words(), findings.words());
                program.askToStop();
                assertThat(program.awaitEnd()).isIn(0, 143);
            }
            reckoning.books();
            now = Reckoning.later(now);
        }
        report(deaths);
        assertThat(deaths.stream().filter(death -> death.isInsideACommit() || death.isBetweenDatabases()))
                .as("kills proven to lie inside a commit or between two databases")
                .hasSizeGreaterThanOrEqualTo(PROVEN_AT_LEAST);
    }

    private Death liveAndDie(Crowd crowd, Instant now, Random random, Evidence evidence, int kill) throws Exception {
        try (Program program = Program.start(
                folder, evidence.data(), "--trace-file", evidence.trace().toString())) {
            Reckoning.setClock(program, now);
            if (kill == 1) {
                crowd.open(program);
            } else {
                crowd.comeTo(program);
            }
            crowd.begin(false);
            Patience.until(
                    "enough orders to be placed",
                    LONGEST_RUSH,
                    () -> Optional.of(crowd.hasPlaced(ORDERS_BEFORE_A_KILL)));
            Death death = Death.of(program, crowd, Aim.of(kill), random, evidence);
            assertThat(crowd.end()).as("what the crowd complained of").isEmpty();
            return death;
        }
    }

    private static void report(List<Death> deaths) {
        System.out.printf(
                "%d kills: %d inside a commit (%d of them at random moments), %d between two databases (%d), %d elsewhere.%n",
                deaths.size(),
                deaths.stream().filter(Death::isInsideACommit).count(),
                deaths.stream()
                        .filter(death -> death.isInsideACommit() && death.aim() == Aim.AT_RANDOM)
                        .count(),
                deaths.stream().filter(Death::isBetweenDatabases).count(),
                deaths.stream()
                        .filter(death -> death.isBetweenDatabases() && death.aim() == Aim.AT_RANDOM)
                        .count(),
                deaths.stream()
                        .filter(death -> !death.isInsideACommit() && !death.isBetweenDatabases())
                        .count());
    }

    /**
     * When the stores are open. It lies ahead of the real time to which the clock falls back at each start, so that nothing
     * expires before it is set again.
     */
    static Instant tomorrowAtNoon() {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofHours(24 + 6))
                .plus(Duration.ofMinutes(30));
    }
}
