package in.shikanji.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What {@link SqlEventLog} does beyond every {@link EventLog}, on every engine. */
interface SqlEventLogContract extends EventLogContract, DeadLetterContract {
    @Override
    SqlEventLogFixture fixture();

    private void append(int events) {
        String[] keys = new String[events];
        Arrays.setAll(keys, number -> "ord_" + number);
        fixture().append(keys);
    }

    @Test
    default void archivesOldEventsThatAllConsumersPassedAndNeverUsesAPositionAgain() {
        append(2_100);
        fixture().log().drain();
        fixture().clock.advance(Duration.ofDays(8));
        append(3);
        fixture().log().drain();

        fixture().log().archive();

        assertThat(fixture().log().oldest("order")).isEqualTo(2_101);
        assertThat(fixture().objects().list("events/order/"))
                .containsExactly(
                        "events/order/000000000000001-000000000002000.jsonl.gz",
                        "events/order/000000000002001-000000000002100.jsonl.gz");
        fixture().clock.advance(Duration.ofDays(8));
        fixture().log().archive();
        assertThat(fixture().log().oldest("order")).isZero();
        fixture().restart();
        assertThat(fixture().log().newest("order")).isEqualTo(2_103);
        append(1);
        fixture().log().drain();
        assertThat(fixture().log().newest("order")).isEqualTo(2_104);
    }

    @Test
    default void aNewConsumerBeginsWithTheArchive() {
        append(2_100);
        fixture().log().drain();
        fixture().clock.advance(Duration.ofDays(8));
        fixture().log().archive();
        append(10);

        fixture().restartWith("review", fixture().handlers());
        fixture().log().drain();

        assertThat(fixture().handledPositions())
                .isEqualTo(LongStream.rangeClosed(1, 2_110).boxed().toList());
        assertThat(fixture().log().lag("order", "review")).isZero();
    }

    @Test
    default void keepsEventsThatAConsumerHasNotPassed() {
        fixture().log().close();
        append(10);
        fixture().clock.advance(Duration.ofDays(8));

        fixture().log().archive();

        assertThat(fixture().log().oldest("order")).isEqualTo(1);
    }

    @Test
    default void keepsEventsThatCouldNotBeArchived() throws IOException {
        append(10);
        fixture().log().drain();
        fixture().restart();
        fixture().clock.advance(Duration.ofDays(8));
        Files.writeString(fixture().folder().resolve("objects"), "in the way");

        assertThatThrownBy(() -> fixture().log().archive()).isInstanceOf(RuntimeException.class);

        assertThat(fixture().log().oldest("order")).isEqualTo(1);
    }

    @Test
    default void aHandlerAppendsEventsOfItsOwnInTheTransactionOfItsEffect() {
        fixture().log().close();
        Database loyalty = fixture().open("loyalty");
        Database notification = fixture().open("notification");
        try (SqlEventLog log = fixture().newLog()) {
            log.producer(loyalty);
            log.consume(
                    "order",
                    loyalty,
                    Map.of(
                            EventLogFixture.PLACED,
                            (sql, event) -> log.append(sql, "points.earned.v1", event.key(), "", event.at())));
            log.consume(
                    "loyalty",
                    notification,
                    Map.of(
                            "points.earned.v1",
                            (sql, event) -> sql.update("insert into cursors values (?, 1)", event.key())));
            log.start();
            fixture().producer().write("a", sql -> {
                log.append(sql, EventLogFixture.PLACED, "ord_1", "", EventLogFixture.NOON);
                return 1;
            });

            log.drain();
        }

        assertThat(notification.<Long>read(sql -> sql.get(
                        "select position from cursors where producer = 'ord_1'", row -> row.number("position"))))
                .isEqualTo(1);
    }

    @Test
    default void countsWhatWaitsAndWhatGaveUpAndWhoStandsStill() {
        fixture().failingKeys.add("bad");
        fixture().append("bad", "bad");
        fixture().log().drain();

        assertThat(fixture().log().parkedCount()).isEqualTo(2);
        assertThat(fixture().log().deadLetterCount()).isZero();
        assertThat(fixture().log().stopped()).isEmpty();
        for (int hour = 0; hour < 6; hour++) {
            fixture().clock.advance(Duration.ofHours(1));
            fixture().log().drain();
        }
        assertThat(fixture().log().deadLetterCount()).isEqualTo(1);
        for (int number = 0; number < 25; number++) {
            fixture().failingKeys.add("ord_" + number);
        }
        append(25);
        fixture().log().drain();
        assertThat(fixture().log().stopped()).containsExactly("loyalty after order");
        assertThat(fixture().log().lag("order", "loyalty")).isEqualTo(25);
    }

    @Test
    default void aSystemClockThatIsSetBackKeepsNoRetryWaiting() {
        fixture().failingKeys.add("bad");
        fixture().append("bad", "good");
        fixture().log().drain();
        assertThat(fixture().handledKeys()).containsExactly("good");

        fixture().clock.advance(Duration.ofHours(-1));
        fixture().failingKeys.clear();
        fixture().log().drain();

        assertThat(fixture().handledKeys()).containsExactly("good", "bad");
        assertThat(fixture().log().parkedCount()).isZero();
    }

    @Test
    default void aSystemClockThatJumpsADayAheadGivesNothingUpAtOnce() {
        fixture().failingKeys.add("bad");
        fixture().append("bad");
        fixture().log().drain();

        fixture().clock.advance(Duration.ofDays(1));
        fixture().log().drain();

        assertThat(fixture().log().deadLetterCount()).isZero();
        fixture().failingKeys.clear();
        fixture().clock.advance(Duration.ofSeconds(6));
        fixture().log().drain();
        assertThat(fixture().handledKeys()).containsExactly("bad");
    }

    @Test
    default void refusesProducersAndConsumersThatDoNotFit() {
        assertThatThrownBy(() -> fixture().log().producer(fixture().producer()))
                .isInstanceOf(IllegalStateException.class);
        try (SqlEventLog log = fixture().newLog()) {
            assertThatThrownBy(() -> log.consume("nobody", fixture().consumer(), Map.of()))
                    .hasMessage("nobody is no producer of events");
            log.consume("order", fixture().consumer(), Map.of());
            assertThatThrownBy(() -> log.consume("order", fixture().consumer(), Map.of()))
                    .hasMessage("loyalty consumes order already");
            assertThatThrownBy(log::drain).hasMessage("the event log was not started");
        }
    }
}
