package in.shikanji.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class JobsTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration OFTEN = Duration.ofMillis(1);

    @Test
    void aJobRunsAgainAndAgainEvenIfItFails() throws InterruptedException {
        var runs = new CountDownLatch(5);
        try (var jobs = new Jobs()) {
            jobs.every("failing", OFTEN, () -> {
                runs.countDown();
                throw new IllegalStateException("this time");
            });

            assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void runsWhatIsDueAtOnceInOrderAndLeavesUpkeepOut() {
        List<String> ran = new ArrayList<>();
        try (var jobs = new Jobs()) {
            jobs.every("expire holds", NEVER, () -> ran.add("holds"));
            jobs.upkeep("archive", NEVER, () -> ran.add("archive"));
            jobs.every("failing", NEVER, () -> {
                throw new IllegalStateException();
            });
            jobs.every("close the day", NEVER, () -> ran.add("day"));

            jobs.runDue();
        }

        assertThat(ran).containsExactly("holds", "day");
    }

    @Test
    void aJobNeverOverlapsItselfAndRunDueWaitsForARunOfItsOwn() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var runs = new AtomicInteger();
        try (var jobs = new Jobs();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            jobs.every("job", OFTEN, () -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                runs.incrementAndGet();
                inside.decrementAndGet();
            });
            for (int caller = 0; caller < 20; caller++) {
                callers.submit(() -> {
                            int before = runs.get();
                            jobs.runDue();
                            assertThat(runs.get()).isGreaterThan(before);
                            return true;
                        })
                        .get();
            }
        }

        assertThat(most).hasValue(1);
    }

    @Test
    void closingWaitsForTheRunThatIsUnderWay() throws InterruptedException {
        var running = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var finished = new AtomicInteger();
        var jobs = new Jobs();
        jobs.every("job", OFTEN, () -> {
            running.countDown();
            await(go);
            finished.incrementAndGet();
        });
        running.await();

        Thread closing = Thread.startVirtualThread(jobs::close);
        go.countDown();
        closing.join();

        int runs = finished.get();
        assertThat(runs).isPositive();
        jobs.runDue();
        assertThat(finished).hasValue(runs);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }

    @Test
    void namesAreUnique() {
        try (var jobs = new Jobs()) {
            jobs.every("job", NEVER, () -> {});
            assertThatThrownBy(() -> jobs.upkeep("job", NEVER, () -> {})).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
