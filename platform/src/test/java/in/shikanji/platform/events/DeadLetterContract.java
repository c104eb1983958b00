package in.shikanji.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog.DeadLetter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** What every {@link EventLog} does with events that can't be handled. */
interface DeadLetterContract {
    BiConsumer<Sql, DeadLetter> UNNOTED = (_, _) -> {};

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
    default void aFailingKeyWaitsInOrderWhileOthersGoOn() {
        fixture().failingKeys.add("bad");
        fixture().append("bad", "good", "bad", "good", "bad");
        log().drain();
        assertThat(fixture().handledPositions()).containsExactly(2L, 4L);
        assertThat(log().deadLetters(10)).extracting(DeadLetter::behind).containsExactly(false, true, true);
        fixture().append("bad", "good");
        log().drain();
        assertThat(fixture().handledPositions()).containsExactly(2L, 4L, 7L);

        fixture().failingKeys.clear();
        fixture().clock.advance(Duration.ofSeconds(1));
        log().drain();

        assertThat(fixture().handledPositions()).containsExactly(2L, 4L, 7L, 1L, 3L, 5L, 6L);
        assertThat(log().deadLetters(10)).isEmpty();
    }

    @Test
    default void givesUpAfterTheLastDelayUntilSomebodyReplaysIt() {
        fixture().failingKeys.add("bad");
        fixture().append("bad", "bad");
        log().drain();
        List<Duration> delays = List.of(
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                Duration.ofMinutes(10),
                Duration.ofHours(1));
        for (int attempt = 1; attempt <= delays.size(); attempt++) {
            DeadLetter waiting = log().deadLetters(1).getFirst();
            assertThat(waiting.attempts()).isEqualTo(attempt);
            assertThat(waiting.nextAttemptAt())
                    .isEqualTo(fixture().clock.instant().plus(delays.get(attempt - 1)));
            fixture().clock.advance(delays.get(attempt - 1).minusMillis(1));
            log().drain();
            assertThat(log().deadLetters(1).getFirst().attempts())
                    .as("not before it is due")
                    .isEqualTo(attempt);
            fixture().clock.advance(Duration.ofMillis(1));
            log().drain();
        }
        fixture().clock.advance(Duration.ofDays(30));
        log().drain();

        DeadLetter dead = log().deadLetters(10).getFirst();
        assertThat(dead.attempts()).isEqualTo(7);
        assertThat(dead.nextAttemptAt()).isNull();
        assertThat(dead.reason()).contains("can't handle bad");
        assertThat(dead.consumer()).isEqualTo("loyalty");
        assertThat(dead.producer()).isEqualTo("order");
        assertThat(fixture().handledPositions()).isEmpty();

        List<String> noted = new ArrayList<>();
        assertThat(log().replay(
                                dead.id(),
                                Optional.of("{\"order\":\"mended\"}"),
                                (sql, letter) -> noted.add(sql.database() + " " + letter.id())))
                .isTrue();
        assertThat(noted).containsExactly("loyalty " + dead.id());
        log().drain();

        assertThat(fixture().handledPositions()).containsExactly(1L);
        assertThat(log().deadLetters(10))
                .as("the one behind is tried for itself")
                .singleElement()
                .satisfies(next -> assertThat(next.attempts()).isEqualTo(1));
    }

    @Test
    default void replayingKnowsItsIdsAndItsJson() {
        fixture().failingKeys.add("bad");
        fixture().append("bad");
        log().drain();
        String id = log().deadLetters(1).getFirst().id();

        assertThat(log().replay("dlt_unknown", Optional.empty(), UNNOTED)).isFalse();
        assertThatThrownBy(() -> log().replay(id, Optional.of("{"), UNNOTED)).isInstanceOf(JacksonException.class);
        fixture().failingKeys.clear();
        assertThat(log().replay(id, Optional.empty(), UNNOTED)).isTrue();
        log().drain();

        assertThat(fixture().handledPositions()).containsExactly(1L);
    }

    @Test
    default void standsStillWhenManyKeysFailAlikeAndGoesOnWhereItWas() {
        String[] orders = keys("ord_", 40);
        Collections.addAll(fixture().failingKeys, orders);
        fixture().append(orders);
        log().drain();
        assertThat(log().deadLetters(10)).isEmpty();
        fixture().clock.advance(Duration.ofSeconds(1));
        log().drain();
        assertThat(log().deadLetters(10)).as("it still fails").isEmpty();
        assertThat(fixture().handledPositions()).isEmpty();

        fixture().failingKeys.clear();
        fixture().clock.advance(Duration.ofSeconds(5));
        log().drain();

        assertThat(fixture().handledPositions()).isEqualTo(upTo(40));
    }

    @Test
    default void aFewFailingKeysAmongManyStopNobody() {
        List<String> orders = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            orders.add(number % 2 == 0 ? "good" + number : "bad" + number);
        }
        orders.stream().filter(key -> key.startsWith("bad")).forEach(fixture().failingKeys::add);
        fixture().append(orders.toArray(String[]::new));

        log().drain();

        assertThat(fixture().handledPositions()).hasSize(30);
        assertThat(log().deadLetters(100)).hasSize(30);
    }

    @Test
    default void parkedEventsOutliveARestart() {
        fixture().failingKeys.add("bad");
        fixture().append("bad", "bad");
        log().drain();

        fixture().failingKeys.clear();
        fixture().restart();
        fixture().append("bad", "good");
        log().drain();
        assertThat(fixture().handledKeys()).containsExactly("good");
        fixture().clock.advance(Duration.ofSeconds(1));
        log().drain();

        assertThat(fixture().handledPositions()).containsExactly(4L, 1L, 2L, 3L);
    }
}
