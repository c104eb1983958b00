package in.shikanji.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link EventLog} does. */
interface EventLogContract {
    EventLogFixture fixture();

    private EventLog log() {
        return fixture().log();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static String[] keys(String prefix, int count) {
        return Stream.iterate(1, number -> number + 1)
                .limit(count)
                .map(number -> prefix + number)
                .toArray(String[]::new);
    }

    @Test
    default void handlesEveryEventOnceAndInOrder() {
        for (int unit = 0; unit < 30; unit++) {
            fixture().append(keys("ord_" + unit + "_", 20));
        }

        log().drain();

        assertThat(fixture().handledPositions()).isEqualTo(upTo(600));
    }

    @Test
    default void anEventOfAFailedTransactionNeverHappened() {
        assertThatThrownBy(() -> fixture().producer().write("a", sql -> {
                    log().append(sql, EventLogFixture.PLACED, "ord_1", "lost", EventLogFixture.NOON);
                    throw new IllegalArgumentException("refused");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        log().drain();

        assertThat(log().newest("order")).isZero();
        assertThat(fixture().handledPositions()).isEmpty();
    }

    @Test
    default void keepsWhatWasSaid() {
        fixture().append("ord_1");
        log().drain();

        Event event = log().read("order", 0, 10).getFirst();

        assertThat(event.position()).isEqualTo(1);
        assertThat(event.id()).startsWith("evt_");
        assertThat(event.key()).isEqualTo("ord_1");
        assertThat(event.at()).isEqualTo(EventLogFixture.NOON);
        assertThat(event.payload()).isEqualTo("{\"order\":\"ord_1\",\"paise\":100,\"at\":\"2026-03-01T12:00:00Z\"}");
    }

    @Test
    default void isTheSameReadAfterARestartAsWhenItWasSaid() {
        fixture().producer().write("a", sql -> {
            log().append(sql, EventLogFixture.PLACED, "ord_1", "fine", EventLogFixture.NOON.plusNanos(1_234_567));
            log().append(sql, "order.viewed.v1", "ord_1", "दही \"fine\"", EventLogFixture.NOON);
            return 1;
        });
        log().drain();
        List<Event> said = log().read("order", 0, 10);
        assertThat(said.getFirst().at()).isEqualTo(EventLogFixture.NOON.plusMillis(1));
        assertThat(said).hasSize(2);

        fixture().restart();

        assertThat(log().read("order", 0, 10)).isEqualTo(said);
        assertThat(log().read("order", 1, 10)).isEqualTo(said.subList(1, 2));
    }

    @Test
    default void readsMoreThanIsRemembered() {
        fixture().append(keys("ord_", RecentEvents.MOST + 50));
        log().drain();

        assertThat(log().read("order", 0, 1000)).extracting(Event::position).isEqualTo(upTo(RecentEvents.MOST + 50));
        assertThat(log().read("order", 100, 2)).extracting(Event::position).containsExactly(101L, 102L);
    }

    @Test
    default void readsInPages() {
        fixture().append(keys("ord_", 5));
        log().drain();

        assertThat(log().read("order", 1, 3)).extracting(Event::position).containsExactly(2L, 3L, 4L);
        assertThat(log().oldest("order")).isEqualTo(1);
        assertThat(log().newest("order")).isEqualTo(5);
    }

    @Test
    default void passesOverTypesThatNobodyHandles() {
        fixture().producer().write("a", sql -> {
            for (int number = 0; number < 1500; number++) {
                log().append(sql, "order.viewed.v1", "ord_1", "", EventLogFixture.NOON);
            }
            log().append(sql, EventLogFixture.PLACED, "ord_1", "", EventLogFixture.NOON);
            return 1;
        });

        log().drain();

        assertThat(fixture().handledPositions()).containsExactly(1501L);
    }

    @Test
    default void aConsumerThatEndsAnywhereGoesOnWithoutLosingOrRepeating() {
        for (int life = 0; life < 8; life++) {
            for (int unit = 0; unit < 10; unit++) {
                fixture().append(keys("ord_" + unit + "_", 10));
            }
            fixture().restart();
        }

        log().drain();

        assertThat(fixture().handledPositions()).isEqualTo(upTo(800));
    }

    @Test
    default void tellsListenersOfTheNewestPosition() {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        log().onAppend("order", heard::add);

        fixture().append("ord_1", "ord_2", "ord_3");
        log().drain();
        fixture().producer().write("a", sql -> sql.update("delete from idempotency"));
        fixture().append("ord_4");
        log().drain();

        assertThat(heard).containsExactly(3L, 4L);
    }
}
