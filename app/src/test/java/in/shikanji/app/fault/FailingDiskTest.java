package in.shikanji.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.fault.Guests.Told;
import in.shikanji.app.kill.Person;
import in.shikanji.app.kill.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dfault.seed=} repeats who orders what. */
@Tag("once")
final class FailingDiskTest {
    private static final int ROUNDS = Boolean.getBoolean("shikanji.long") ? 10 : 1;
    private static final int GUESTS = 12;
    private static final int SOME = 15;
    private static final Duration SLOW = Duration.ofMillis(1_500);
    private static final String ORDERS_LOG = "order.db-wal";
    private static final String ALL_LOGS = ".db-wal";

    private final Path folder;
    private final FaultyMachine machine;
    private final Instant now = House.tomorrowAtNoon();

    FailingDiskTest(@TempDir Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        machine = FaultyMachine.build(folder);
    }

    @Test
    void whatIsRefusedIsNotKeptAndWhatIsAcknowledgedIsThroughFaultsAKillAndARestart() throws Exception {
        Guests guests = guests();
        for (int round = 0; round < ROUNDS; round++) {
            machine.heal();
            try (Program program = open(guests, round == 0)) {
                guests.begin();
                more(guests, "before anything fails");
                slowDisk(guests);
                oneFailedSync(program, guests);
                refusedWrites(program, guests);
                failedSyncsUntilItDies(program, guests);
            }
        }
        machine.heal();
        reckon(guests);
    }

    /**
     * When one sync failed, nobody may have been told that nothing was kept; when the next one did, too, they may have been
     * told that nobody knows.
     */
    @Test
    void whatAFailedSyncLeftDoesNotComeBackWhenTheProgramDiesRightThen() throws Exception {
        Guests guests = guests();
        for (int kill = 1; kill <= ROUNDS * 2; kill++) {
            machine.heal();
            try (Program program = open(guests, kill == 1)) {
                guests.begin();
                more(guests, "before the end");
                machine.failSyncsAndKill(ORDERS_LOG, kill % 2 + 1);
                program.awaitEnd();
                guests.end();
            }
        }
        machine.heal();
        reckon(guests);
    }

    private Guests guests() {
        long seed = Long.getLong("fault.seed", System.nanoTime() % 1_000_000);
        System.out.println("A failing disk with seed " + seed + " (-Dfault.seed=" + seed + ").");
        return new Guests(seed);
    }

    private Program open(Guests guests, boolean first) throws Exception {
        Program program = Program.start(folder, data(), machine.surroundings(), "--database-deadline", "1s");
        House.setClock(program, now);
        if (first) {
            guests.open(program, GUESTS);
        } else {
            guests.comeTo(program);
        }
        return program;
    }

    private void reckon(Guests guests) throws Exception {
        try (Program program = Program.start(folder, data())) {
            House.setClock(program, now);
            House.closeAndReckon(program, data(), now, guests);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Groups grow, callers past their deadline are refused in time, and it is over when it is over. */
    private void slowDisk(Guests guests) throws Exception {
        int before = guests.told().size();
        machine.slowSyncs(ORDERS_LOG, SLOW);
        refusals(guests, "busy", 3);
        machine.heal();
        more(guests, "after a slow disk");
        List<Duration> took = guests.told().stream()
                .skip(before)
                .filter(answer -> answer.status() == 201)
                .map(Told::took)
                .sorted()
                .toList();
        System.out.printf(
                "A disk slower by %d ms: median of those that went through %d ms, p99 %d ms, %d refused as busy.%n",
                SLOW.toMillis(),
                took.get(took.size() / 2).toMillis(),
                took.get(took.size() * 99 / 100).toMillis(),
                guests.refused("busy"));
    }

    /** The one that fails may be a checkpoint's or a job's, of which no guest hears: then another one fails. */
    private void oneFailedSync(Program program, Guests guests) throws Exception {
        int before = guests.refused("storage_failed");
        AtomicLong faults = new AtomicLong(-1);
        House.until("somebody to be told storage_failed", () -> {
            boolean told = guests.refused("storage_failed") > before;
            long seen = machine.faults();
            if (!told && faults.getAndSet(seen) != seen) {
                machine.failSyncs(ORDERS_LOG, 1);
            }
            return Optional.of(told);
        });
        assertThat(House.isReady(program))
                .as("ready, right after a failed sync")
                .isFalse();
        more(guests, "after a failed sync");
        machine.heal();
    }

    private void refusedWrites(Program program, Guests guests) throws Exception {
        machine.forbidWrites(ALL_LOGS);
        refusals(guests, "storage_failed", SOME);
        Person.nobody(program).get("/products").expect(200);
        machine.fill(ALL_LOGS);
        refusals(guests, "storage_full", SOME);
        Person.nobody(program).get("/products").expect(200);
        assertThat(House.isReady(program)).as("ready, with a full disk").isFalse();
        machine.heal();
        more(guests, "after a full disk");
        House.until("it to be ready again", () -> Optional.of(House.isReady(program)));
    }

    /** The first that fails may be a job's, of which no guest hears, and nothing else is written then: all begins anew. */
    private void failedSyncsUntilItDies(Program program, Guests guests) throws Exception {
        long faults = machine.faults();
        int before = guests.refused("outcome_unknown");
        for (int times = 0; times < SOME && guests.refused("outcome_unknown") == before; times++) {
            machine.heal();
            more(guests, "before all syncs fail");
            machine.failSyncs(ORDERS_LOG, -1);
            refusals(guests, "storage_failed", SOME);
        }
        assertThat(guests.refused("outcome_unknown")).isGreaterThan(before);
        Person.nobody(program).get("/products").expect(200);
        assertThat(machine.faults()).as("syncs that failed").isGreaterThan(faults + 1);
        program.kill();
        program.awaitEnd();
        guests.end();
        assertThat(program.output()).doesNotContain("request failed");
    }

    private static void refusals(Guests guests, String code, int more) throws Exception {
        int before = guests.refused(code);
        House.until("somebody to be told " + code, () -> Optional.of(guests.refused(code) >= before + more));
    }

    private static void more(Guests guests, String when) throws Exception {
        int before = guests.acknowledged();
        House.until("orders to be taken " + when, () -> Optional.of(guests.acknowledged() >= before + SOME));
    }
}
