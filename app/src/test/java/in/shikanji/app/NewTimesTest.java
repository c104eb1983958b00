package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A promise that can't be kept: the store asks, and it moves only if the customer agrees. */
class NewTimesTest {
    /** A while after what is promised for an order of now. */
    static final String LATER = "2026-11-23T08:10:00Z";

    private static final String PROMISED = "2026-11-23T07:12:00Z";
    private static final String LATER_STILL = "2026-11-23T08:40:00Z";

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private Client manager;
    private PlacedOrder order;

    @BeforeEach
    void order() {
        manager = shikanji.manager();
        order = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        assertThat(seen().text("/promisedAt")).isEqualTo(PROMISED);
    }

    private Answer seen() {
        return order.seenBy(order.customer()).expect(200);
    }

    private void requirePromise(String promisedAt, boolean asked) {
        assertThat(seen().text("/promisedAt")).isEqualTo(promisedAt);
        assertThat(seen().at("/newTime").isNull()).isEqualTo(!asked);
    }

    @Test
    void thePromiseStandsUntilTheCustomerAgrees() {
        order.ask(shikanji.staff("chef"), "2026-11-23T08:09:01Z").expect(200);

        requirePromise(PROMISED, true);
        assertThat(seen().text("/newTime/promisedAt")).isEqualTo(LATER);
        assertThat(seen().text("/newTime/reason")).isEqualTo("The fryer broke down");
        assertThat(seen().at("/newTime/mayCancel").asBoolean()).isTrue();

        Answer agreed = order.agree(order.customer(), LATER).expect(200);

        requirePromise(LATER, false);
        assertThat(order.timeline()).containsExactly("pending", "pending", "pending");
        List<String> said = List.of(
                agreed.text("/timeline/1/time/said"),
                agreed.text("/timeline/1/by"),
                agreed.text("/timeline/2/time/said"),
                agreed.text("/timeline/2/by"));
        assertThat(said).containsExactly("asked", "staff", "agreed", "customer");
        assertThat(agreed.text("/timeline/2/time/promisedAt")).isEqualTo(LATER);
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void whatIsSaidAgainChangesNothing() {
        long asked = order.ask(manager, LATER).expect(200).number("/version");
        assertThat(order.ask(manager, LATER).expect(200).number("/version")).isEqualTo(asked);

        long agreed = order.agree(order.customer(), LATER).expect(200).number("/version");
        assertThat(order.agree(order.customer(), LATER).expect(200).number("/version"))
                .isEqualTo(agreed);
        assertThat(order.takeBack(manager).expect(200).number("/version")).isEqualTo(agreed);
    }

    @Test
    void nobodyAgreesToWhatIsNotAskedAnyMore() {
        order.agree(order.customer(), LATER).expect(409, "new_time_changed");
        order.ask(manager, LATER).expect(200);
        order.ask(manager, LATER_STILL).expect(200);
        order.agree(order.customer(), LATER).expect(409, "new_time_changed");
        order.takeBack(manager).expect(200);
        order.agree(order.customer(), LATER_STILL).expect(409, "new_time_changed");

        requirePromise(PROMISED, false);
        assertThat(order.timeline()).hasSize(4);
    }

    @Test
    void whoDoesNotAgreeMayCancelAlsoWhenItIsBeingMade() {
        order.along(shikanji.staff("chef"), "confirmed", "preparing");
        order.cancel(order.customer()).expect(409, "cancellation_closed");
        order.ask(manager, LATER).expect(200);

        order.cancel(order.customer()).expect(200);

        assertThat(order.status()).isEqualTo("cancelled");
        requirePromise(PROMISED, false);
        order.agree(order.customer(), LATER).expect(409, "new_time_changed");
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void somebodyOfTheStoreMayHaveAskedByPhone() {
        order.ask(manager, LATER).expect(200);

        assertThat(order.agree(shikanji.staff("cashier"), LATER).expect(200).text("/timeline/2/by"))
                .isEqualTo("staff");
        requirePromise(LATER, false);
    }

    @Test
    void aQuestionStaysWhileItIsBeingMadeAndEndsWhenItIsReady() {
        order.ask(manager, LATER).expect(200);
        order.along(shikanji.staff("chef"), "confirmed", "preparing");
        requirePromise(PROMISED, true);

        order.along(shikanji.staff("chef"), "ready");

        requirePromise(PROMISED, false);
        order.ask(manager, LATER).expect(409, "invalid_transition");
    }

    @Test
    void whatIsBroughtMayBeLateOnTheWay() {
        PlacedOrder delivered =
                PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 10).deliveredTo("560001"));
        delivered.along(manager, "confirmed", "preparing", "ready", "out_for_delivery");

        delivered.ask(manager, LATER).expect(200);
        assertThat(delivered
                        .seenBy(delivered.customer())
                        .at("/newTime/mayCancel")
                        .asBoolean())
                .isFalse();
        delivered.agree(delivered.customer(), LATER).expect(200);
        delivered.along(manager, "delivered");

        delivered.ask(manager, LATER_STILL).expect(409, "invalid_transition");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROMISED,
                "2026-11-23T07:11:59Z",
                "2026-11-23T06:59:00Z",
                "2026-12-01T07:00:00Z",
                "1970-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void anUnsuitableTimeIsRefused(String time) {
        order.ask(manager, time).expect(422, "unsuitable_time");
        requirePromise(PROMISED, false);
    }

    @Test
    void aTimeThatIsOverIsRefusedThoughItIsAfterThePromise() {
        order.along(manager, "confirmed");
        shikanji.pass(Duration.ofMinutes(30));

        order.ask(manager, "2026-11-23T07:20:00Z").expect(422, "unsuitable_time");
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow, Late, validation_failed",
        "'', Late, validation_failed",
        LATER + ", ' ', validation_failed",
        LATER + ", 'a\u0000b', invalid_characters"
    })
    void whatCannotBeReadIsRefused(String time, String reason, String code) {
        manager.put("/orders/" + order.id() + "/new-time", Map.of("promisedAt", time, "reason", reason))
                .expect(422, code);
    }

    /** Either the customer was faster and it moved, or the store and it did not; never half of each. */
    @Test
    void agreeingAndTakingBackAtOnceEndInOneOfTheTwo() {
        for (int round = 0; round < 10; round++) {
            PlacedOrder torn = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
            torn.ask(manager, LATER).expect(200);

            List<Answer> answers =
                    AtOnce.run(2, number -> number == 0 ? torn.agree(torn.customer(), LATER) : torn.takeBack(manager));

            boolean agreed = answers.getFirst().status() == 200;
            Answer now = torn.seenBy(torn.customer()).expect(200);
            assertThat(now.text("/promisedAt")).isEqualTo(agreed ? LATER : PROMISED);
            assertThat(now.at("/newTime").isNull()).isTrue();
            assertThat(now.number("/version")).isEqualTo(3);
        }
        Stock.requireIntegrity(shikanji);
    }
}
