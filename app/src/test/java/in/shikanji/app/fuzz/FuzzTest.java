package in.shikanji.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Program;
import in.shikanji.app.kill.Program.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends the program thousands of requests that are wrong in every way we could think of, a hundred thousand with
 * {@code -Dshikanji.long=true}. {@code -Dfuzz.seed=} repeats a run, and with {@code -Dfuzz.index=} one request of it.
 */
@Tag("once")
final class FuzzTest {
    private static final boolean LONG = Boolean.getBoolean("shikanji.long");
    private static final long REQUESTS = LONG ? 100_000 : 3_000;
    private static final long ROUND = LONG ? 15_000 : 1_500;
    private static final int MOST_ROUNDS = LONG ? 10 : 2;
    private static final int STEADY_ROUNDS = 2;
    private static final long STEADY_KIB = 2 * 1024;
    private static final long MOST_GROWTH_KIB = 20 * 1024;

    /**
     * The heap of {@code ./shikanji run}, but touched from the start and left without gaps, so that what is weighed is what is
     * held: see {@link Memory#heldKib}. Without the optimising compiler, whose own memory and code would hide the rest.
     */
    private static final List<String> MACHINE = List.of(
            "-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch", "-XX:MarkSweepDeadRatio=0", "-XX:TieredStopAtLevel=1");

    @TempDir
    private Path folder;

    @Test
    void neverFailsNorShowsItsInsidesNorGrows() throws Exception {
        long seed = Long.getLong("fuzz.seed", System.nanoTime() % 1_000_000);
        Long one = Long.getLong("fuzz.index");
        Surroundings surroundings = new Surroundings(List.of(), MACHINE, Map.of());
        try (Program program = Program.start(folder, folder.resolve("data"), surroundings)) {
            Attack attack = new Attack(program, Surface.ofTheProgram(), seed);
            if (one != null) {
                System.out.println(attack.send(one, 1).table());
                requireNoComplaints(program, attack);
            } else {
                attack(program, attack, seed);
            }
            requireHealth(program);
        }
    }

    private static void attack(Program program, Attack attack, long seed) throws Exception {
        System.out.println("Fuzzing with seed " + seed + " (-Dfuzz.seed=" + seed + ").");
        long before = warmUp(program, attack);
        long begun = System.nanoTime();

        Tally tally = attack.send(0, REQUESTS);

        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        requireNoComplaints(program, attack);
        long after = Memory.heldKib(program.pid());
        System.out.printf(
                "%s%n%d requests in %d s; memory held: %d KiB before, %d KiB after.%n",
                tally.table(), REQUESTS, seconds, before, after);
        requireDepth(tally);
        assertThat(after - before).as("growth of memory in KiB").isLessThan(MOST_GROWTH_KIB);
    }

    /** Sends requests of the same kinds until memory stands still: the first ones have classes loaded and code compiled. */
    private static long warmUp(Program program, Attack attack) throws Exception {
        long memory = Memory.heldKib(program.pid());
        int steady = 0;
        for (int round = 1; round <= MOST_ROUNDS && steady < STEADY_ROUNDS; round++) {
            attack.send(round * 1_000_000L, ROUND);
            requireNoComplaints(program, attack);
            long grown = Memory.heldKib(program.pid()) - memory;
            memory += grown;
            steady = grown < STEADY_KIB ? steady + 1 : 0;
            System.out.printf("Warm-up round %d of %d requests: %d KiB, %+d.%n", round, ROUND, memory, grown);
        }
        return memory;
    }

    private static void requireNoComplaints(Program program, Attack attack) throws IOException {
        assertThat(attack.complaints())
                .as("what the program said: %s", program.output())
                .isEmpty();
    }

    /** What only knocks at the door shows nothing about the house. */
    private static void requireDepth(Tally tally) {
        for (Family family : Family.values()) {
            assertThat(tally.deepPercent(family))
                    .as("%s that came deep, of a hundred", family)
                    .isGreaterThanOrEqualTo(family.deepPercent());
            assertThat(tally.statuses(family))
                    .as("answers to %s", family)
                    .containsKeys(family.statuses().toArray(Integer[]::new));
        }
    }

    private static void requireHealth(Program program) throws Exception {
        World world = World.open(program);
        world.customer().send("POST", "/orders", World.order()).expect(201);
        var integrity = world.owner()
                .send("GET", "/admin/integrity", Map.of())
                .expect(200)
                .body();
        assertThat(integrity.path("ok").asBoolean()).as("%s", integrity).isTrue();
        assertThat(world.owner()
                        .send("GET", "/admin/dead-letters", Map.of())
                        .expect(200)
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(program.errors()).isEmpty();
        assertThat(program.output()).doesNotContain("request failed", "\tat ", " ERROR ", " WARN ");
    }
}
