package in.shikanji.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class TimingFromWhenDueTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    private static final double RATE = 500;
    private static final double SECONDS = 1;
    private static final int ALL = (int) (RATE * SECONDS);
    private static final int BEFORE_THE_STALL = 100;
    private static final int WHILE_IT_LASTS = 250;

    /**
     * One connection, and a server that holds the 101st of 500 requests until the schedule has come to the 350th. The 250 that
     * fell due meanwhile all waited, the first for half a second, though the server was asked only once in that time.
     */
    @Test
    void aStallShowsInEveryRequestThatFellDueWhileItLasted() throws IOException {
        AtomicLong firstDue = new AtomicLong();
        try (StallingServer server = new StallingServer(BEFORE_THE_STALL + 1, () -> {}, OK)) {
            Plan plan = plan(server, Arrivals.constant(RATE), 1);
            Thread.ofVirtual().start(() -> openWhenDue(server, firstDue, BEFORE_THE_STALL + WHILE_IT_LASTS));
            Outcome open = Driver.run(plan, (_, due, _, _) -> firstDue.compareAndSet(0, due))
                    .getFirst();

            double stall = WHILE_IT_LASTS / RATE * 1000;
            assertThat(open.count()).isEqualTo(ALL);
            assertThat(open.max()).isGreaterThanOrEqualTo(stall * 0.99);
            // Half of all fell due during the stall; they waited half a second, then ever less.
            assertThat(open.p99()).isGreaterThanOrEqualTo(stall * 0.9);
            assertThat(open.p95()).isGreaterThanOrEqualTo(stall * 0.7);
            assertThat(open.late()).isGreaterThanOrEqualTo(WHILE_IT_LASTS - 2L);
            assertThat(open.seconds()).isGreaterThanOrEqualTo(SECONDS);
        }
    }

    @Test
    void aClosedLoopSeesTheSameStallOnce() throws IOException {
        AtomicLong begun = new AtomicLong();
        Runnable begin = () -> begun.set(System.nanoTime());
        try (StallingServer server = new StallingServer(BEFORE_THE_STALL + 1, begin, OK)) {
            Thread.ofVirtual().start(() -> openWhenDue(server, begun, WHILE_IT_LASTS));
            Outcome closed = Driver.run(plan(server, Arrivals.closed(), 1)).getFirst();

            assertThat(closed.max()).isGreaterThanOrEqualTo(WHILE_IT_LASTS / RATE * 1000);
            assertThat(closed.p50()).isLessThan(closed.max() / 10);
        }
    }

    @Test
    void eachRequestHasAKeyOfItsOwn() throws IOException {
        try (StallingServer server = StallingServer.prompt(OK)) {
            Driver.run(plan(server, Arrivals.constant(RATE), 4));

            assertThat(server.keys()).hasSize(ALL);
            assertThat(Set.copyOf(server.keys()))
                    .isEqualTo(Set.copyOf(
                            IntStream.range(0, ALL).mapToObj("%012d"::formatted).toList()));
        }
    }

    @Test
    void aWrongAnswerEndsTheRunAndIsTold() throws IOException {
        try (StallingServer server = StallingServer.prompt("HTTP/1.1 503 Busy\r\nContent-Length: 8\r\n\r\ntoo busy")) {
            assertThatThrownBy(() -> Driver.run(plan(server, Arrivals.constant(RATE), 1)))
                    .hasMessageContaining("503: too busy");
        }
    }

    @Test
    void randomArrivalsComeAtTheRateOnAverageAndTheSameForASeed() {
        List<Long> first = dueTimes(7);

        assertThat(first).isEqualTo(dueTimes(7)).isNotEqualTo(dueTimes(8)).isSorted();
        assertThat(first.getLast() / 1e9).isBetween(9.5, 10.5);
    }

    private static List<Long> dueTimes(long seed) {
        Schedule schedule = new Schedule(Arrivals.poisson(1_000), new java.util.SplittableRandom(seed));
        schedule.begin(0);
        return IntStream.range(0, 10_000)
                .mapToObj(_ -> {
                    schedule.advance();
                    return schedule.due(0);
                })
                .toList();
    }

    private static Plan plan(StallingServer server, Arrivals arrivals, int connections) {
        Template template = Template.of("GET / HTTP/1.1\r\nHost: localhost\r\nKey: " + Template.KEY + "\r\n\r\n");
        return new Plan(
                List.of(new Traffic("requests", server.port(), List.of(template), 200, connections, arrivals)),
                SECONDS,
                1);
    }

    /** Opens the gate at the moment at which the request of this number is due. */
    private static void openWhenDue(StallingServer server, AtomicLong from, int number) {
        long after = (long) (number / RATE * 1e9);
        while (from.get() == 0 || System.nanoTime() - from.get() < after) {
            Thread.onSpinWait();
        }
        server.openGate();
    }
}
