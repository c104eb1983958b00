package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What {@link Idempotency} does on every engine. */
interface IdempotencyContract {
    Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    String CALLER = "cus_1";
    String ROUTE = "POST /orders";
    RequestKey REQUEST = new RequestKey(CALLER, ROUTE, "key", "hash");

    Database database();

    private static Idempotency after(Duration time) {
        return after(time, "boot_1");
    }

    private static Idempotency after(Duration time, String boot) {
        return new Idempotency(Clock.fixed(NOON.plus(time), ZoneOffset.UTC), boot, (_, _) -> false);
    }

    /** Knows that a request is done by the id of what it made. */
    private static Idempotency seeing(String made) {
        return new Idempotency(
                Clock.fixed(NOON.plus(Duration.ofMinutes(5)), ZoneOffset.UTC),
                "boot_1",
                (_, resourceId) -> resourceId.equals(made));
    }

    private Begin begin(Idempotency idempotency, String newId) {
        return idempotency
                .begin(database(), CALLER, ROUTE, "key", "hash", newId)
                .result();
    }

    private void complete(int status) {
        database().write("effect", sql -> {
            after(Duration.ZERO).complete(sql, CALLER, ROUTE, "key", status);
            return status;
        });
    }

    @Test
    default void theFirstIsFreshAndItsRetryGetsItsAnswer() {
        assertThat(begin(after(Duration.ZERO), "ord_1")).isEqualTo(new Begin.Fresh("ord_1"));
        assertThat(begin(after(Duration.ZERO), "ord_2")).isEqualTo(new Begin.Running());

        complete(201);

        assertThat(begin(after(Duration.ofHours(23)), "ord_3")).isEqualTo(new Begin.Done("ord_1", 201));
    }

    @Test
    default void callersAndRoutesHaveKeysOfTheirOwn() {
        begin(after(Duration.ZERO), "ord_1");

        assertThat(after(Duration.ZERO)
                        .begin(database(), "cus_2", ROUTE, "key", "hash", "ord_2")
                        .result())
                .isEqualTo(new Begin.Fresh("ord_2"));
        assertThat(after(Duration.ZERO)
                        .begin(database(), CALLER, "POST /refunds", "key", "hash", "rfd_1")
                        .result())
                .isEqualTo(new Begin.Fresh("rfd_1"));
    }

    @Test
    default void anotherBodyUnderTheSameKeyIsReported() {
        begin(after(Duration.ZERO), "ord_1");

        assertThat(after(Duration.ZERO)
                        .begin(database(), CALLER, ROUTE, "key", "other", "ord_2")
                        .result())
                .isEqualTo(new Begin.Reused());
    }

    @Test
    default void whatHangsOrDiedIsTakenOverOnceWithTheSameId() {
        begin(after(Duration.ZERO), "ord_1");

        assertThat(begin(after(Duration.ofMillis(29_999)), "ord_2")).isEqualTo(new Begin.Running());
        assertThat(begin(after(Duration.ofSeconds(30)), "ord_2")).isEqualTo(new Begin.Resumed("ord_1"));
        assertThat(begin(after(Duration.ofSeconds(31)), "ord_2")).isEqualTo(new Begin.Running());
        assertThat(begin(after(Duration.ofSeconds(31), "boot_2"), "ord_2")).isEqualTo(new Begin.Resumed("ord_1"));
        assertThat(begin(after(Duration.ofSeconds(31), "boot_2"), "ord_2")).isEqualTo(new Begin.Running());
    }

    @Test
    default void aClockThatIsSetBackByAnHourDoesNotKeepARequestRunningForAnHour() {
        begin(after(Duration.ofHours(1)), "ord_1");

        assertThat(begin(after(Duration.ofHours(1).minusSeconds(29)), "ord_2")).isEqualTo(new Begin.Running());
        assertThat(begin(after(Duration.ZERO), "ord_2")).isEqualTo(new Begin.Resumed("ord_1"));
        assertThat(begin(after(Duration.ofSeconds(1)), "ord_2")).isEqualTo(new Begin.Running());
    }

    @Test
    default void refusalsAreForgottenButNotWhatIsDone() {
        begin(after(Duration.ZERO), "ord_1");
        after(Duration.ZERO).forget(database(), REQUEST, "ord_1");
        assertThat(begin(after(Duration.ZERO), "ord_2")).isEqualTo(new Begin.Fresh("ord_2"));

        complete(201);
        after(Duration.ZERO).forget(database(), REQUEST, "ord_2");

        assertThat(begin(after(Duration.ZERO), "ord_3")).isEqualTo(new Begin.Done("ord_2", 201));
    }

    @Test
    default void whoComesLateDoesNotForgetWhatWasBegunAnew() {
        begin(after(Duration.ZERO), "ord_1");
        after(Duration.ZERO).forget(database(), REQUEST, "ord_1");
        begin(after(Duration.ZERO), "ord_2");

        after(Duration.ZERO).forget(database(), REQUEST, "ord_1");

        assertThat(begin(after(Duration.ZERO), "ord_3")).isEqualTo(new Begin.Running());
    }

    @Test
    default void whatMadeItsResourceIsDoneWithoutBeingCompleted() {
        begin(after(Duration.ZERO), "ord_1");

        seeing("ord_1").forget(database(), REQUEST, "ord_1");

        assertThat(begin(seeing("ord_1"), "ord_2")).isEqualTo(new Begin.Done("ord_1", 201));
        assertThat(begin(seeing("ord_2"), "ord_2")).isEqualTo(new Begin.Resumed("ord_1"));
    }

    @Test
    default void aResourceIsMadeOnlyForTheRequestThatSetItsIdAside() {
        begin(after(Duration.ZERO), "ord_1");
        requireBegun("ord_1");

        assertThatThrownBy(() -> requireBegun("ord_2")).isInstanceOf(IllegalStateException.class);

        after(Duration.ZERO).forget(database(), REQUEST, "ord_1");
        assertThatThrownBy(() -> requireBegun("ord_1")).isInstanceOf(IllegalStateException.class);
    }

    private void requireBegun(String resourceId) {
        database().write(resourceId, sql -> {
            after(Duration.ZERO).requireBegun(sql, REQUEST, resourceId);
            return resourceId;
        });
    }

    @Test
    default void completingWhatWasNotBegunFailsAndKeepsNothing() {
        assertThatThrownBy(() -> complete(201)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void anEffectThatFailsLeavesTheKeyOpen() {
        assertThatThrownBy(() -> database().write("effect", sql -> {
                    after(Duration.ZERO).begin(sql, CALLER, ROUTE, "key", "hash", "ord_1");
                    throw new IllegalArgumentException("refused");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(begin(after(Duration.ZERO), "ord_2")).isEqualTo(new Begin.Fresh("ord_2"));
    }

    @Test
    default void afterADayAKeyIsNew() {
        begin(after(Duration.ZERO), "ord_1");
        complete(201);
        after(Duration.ofHours(23)).deleteOld(database());
        assertThat(begin(after(Duration.ofHours(23)), "ord_2")).isEqualTo(new Begin.Done("ord_1", 201));

        assertThat(begin(after(Duration.ofDays(1)), "ord_2")).isEqualTo(new Begin.Fresh("ord_2"));

        after(Duration.ofDays(2)).deleteOld(database());
        assertThat(begin(after(Duration.ofDays(2)), "ord_3")).isEqualTo(new Begin.Fresh("ord_3"));
    }

    @Test
    default void whatIsOldIsDeletedAmongManyThatAreNot() {
        database().write("many", sql -> {
            for (int number = 0; number < 2_500; number++) {
                after(number % 5 == 0 ? Duration.ZERO : Duration.ofHours(2))
                        .begin(sql, CALLER, ROUTE, "key " + number, "hash", "ord_" + number);
            }
            return true;
        });

        after(Duration.ofHours(25)).deleteOld(database());

        List<String> left =
                database().read(sql -> sql.list("select resource_id from idempotency", row -> row.text("resource_id")));
        assertThat(left).hasSize(2_000).noneMatch(id -> Integer.parseInt(id.substring(4)) % 5 == 0);
    }

    @Test
    default void ofFiftyAtOnceExactlyOneIsFresh() throws Exception {
        List<Future<Begin>> answers = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 50; caller++) {
                String id = "ord_" + caller;
                answers.add(callers.submit(() -> begin(new Idempotency(), id)));
            }
        }

        int fresh = 0;
        for (Future<Begin> answer : answers) {
            switch (answer.get()) {
                case Begin.Fresh _ -> fresh++;
                case Begin.Running _ -> {}
                case Begin.Resumed resumed -> throw new AssertionError(resumed);
                case Begin.Done done -> throw new AssertionError(done);
                case Begin.Reused reused -> throw new AssertionError(reused);
            }
        }
        assertThat(fresh).isEqualTo(1);
    }
}
