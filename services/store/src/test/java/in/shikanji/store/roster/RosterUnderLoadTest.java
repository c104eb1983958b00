package in.shikanji.store.roster;

import static in.shikanji.store.roster.ARoster.CHEF;
import static in.shikanji.store.roster.ARoster.CREW;
import static in.shikanji.store.roster.ARoster.MANAGER;
import static in.shikanji.store.roster.ARoster.MONDAY;
import static in.shikanji.store.roster.ARoster.WEEK;
import static in.shikanji.store.roster.ARoster.key;
import static in.shikanji.store.roster.ARoster.wish;
import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.store.roster.Clockings.Outcome;
import in.shikanji.store.roster.Shifts.Planned;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many hands at the same moment, on whichever engine: nobody is in twice, planned twice, or copied twice. */
class RosterUnderLoadTest {
    private static final int HANDS = 16;

    @TempDir
    Path folder;

    private ARoster roster;

    @BeforeEach
    void open() {
        roster = new ARoster(folder);
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private static <T> List<T> atOnce(IntFunction<T> work) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int hand = 0; hand < HANDS; hand++) {
                int mine = hand;
                running.add(threads.submit(() -> {
                    go.await();
                    return work.apply(mine);
                }));
            }
            go.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    @Test
    void whoTapsOnTwoTabletsComesInOnce() throws Exception {
        List<Outcome> outcomes = atOnce(hand -> roster.clockings.clockIn(CHEF, hand % 2 == 0 ? "mgr" : "krm", key()));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.AlreadyIn.class::isInstance).hasSize(HANDS / 2 - 1);
        assertThat(outcomes).filteredOn(Outcome.InElsewhere.class::isInstance).hasSize(HANDS / 2);
        assertThat(roster.book.own("stf_chef", ARoster.NOW).clockings()).hasSize(1);
    }

    @Test
    void whoTapsTwiceGoesOnce() throws Exception {
        roster.clockings.clockIn(CHEF, "mgr", key());

        List<Outcome> outcomes = atOnce(_ -> roster.clockings.clockOut(CHEF, "mgr", key()));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.NotIn.class::isInstance).hasSize(HANDS - 1);
    }

    @Test
    void managersOfTwoStoresPlanSomebodyOnce() throws Exception {
        List<Planned> planned = atOnce(hand -> roster.plan(
                hand % 2 == 0 ? "mgr" : "krm", wish("stf_chef", MONDAY, "1%d:00-20:00".formatted(hand % 8))));

        assertThat(planned).filteredOn(Planned.Done.class::isInstance).hasSize(1);
        assertThat(planned).filteredOn(Planned.Overlaps.class::isInstance).hasSize(HANDS - 1);
    }

    @Test
    void aWeekThatAllCopyIsThereOnce() throws Exception {
        roster.planned("mgr", "stf_chef", MONDAY, "10:00-18:00");
        roster.planned("mgr", "stf_cashier", MONDAY.plusDays(2), "18:00-02:00");
        RosterWeek next = new RosterWeek(MONDAY.plusDays(7), ARoster.INDIA);

        List<Shifts.Copied> copies = atOnce(_ -> roster.shifts.copy(MANAGER, "mgr", WEEK, next, CREW));

        assertThat(copies.stream().mapToInt(Shifts.Copied::made).sum()).isEqualTo(2);
        assertThat(copies).extracting(Shifts.Copied::shifts).containsOnly(roster.shifts(next));
        assertThat(roster.shifts(next)).hasSize(2);
    }
}
