package in.shikanji.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class RecentEventsTest {
    private final RecentEvents recent = new RecentEvents();

    private void add(long... positions) {
        for (long position : positions) {
            recent.add(new Event(position, "evt_" + position, "a.v1", "key", "{}", Instant.EPOCH));
        }
    }

    private Optional<long[]> between(long after, long until) {
        return recent.between(after, until)
                .map(events -> events.stream().mapToLong(Event::position).toArray());
    }

    @Test
    void whatFollowsWithoutAGapIsThere() {
        add(7, 8, 9);

        assertThat(between(6, 9)).contains(new long[] {7, 8, 9});
        assertThat(between(7, 8)).contains(new long[] {8});
        assertThat(between(9, 9)).contains(new long[] {});
    }

    @Test
    void whatIsNotAllThereIsNotThere() {
        add(7, 8, 9);

        assertThat(between(5, 9)).isEmpty();
        assertThat(between(8, 10)).isEmpty();
    }

    @Test
    void ofAnEmptyOneNothingIsThere() {
        assertThat(between(0, 1)).isEmpty();
        assertThat(between(41, 42)).isEmpty();
    }

    @Test
    void nothingIsThereFromBeforeAGap() {
        add(7, 8, 10, 11);

        assertThat(between(7, 11)).isEmpty();
        assertThat(between(8, 11)).isEmpty();
        assertThat(between(9, 11)).contains(new long[] {10, 11});
    }

    @Test
    void whatComesOutOfOrderIsNoGround() {
        add(7, 9, 8, 10);

        assertThat(between(6, 10)).isEmpty();
        assertThat(between(7, 9)).isEmpty();
        assertThat(between(9, 10)).contains(new long[] {10});
    }

    @Test
    void theOldestMakeRoomForTheLatest() {
        long last = 3L * RecentEvents.MOST;
        add(LongStream.rangeClosed(1, last).toArray());

        assertThat(between(last - RecentEvents.MOST, last))
                .contains(LongStream.rangeClosed(last - RecentEvents.MOST + 1, last)
                        .toArray());
        assertThat(between(last - RecentEvents.MOST - 1, last)).isEmpty();
    }
}
