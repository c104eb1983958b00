package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may move an order, and along which lines it moves. */
class TransitionsOverHttpTest {
    private static final Basket FETCHED = Basket.of("masala-shikanji-mix", 1);
    private static final Basket DELIVERED = FETCHED.deliveredTo("560001");
    private static final Set<String> KITCHEN = Set.of("cashier", "chef", "manager", "owner", "admin");
    private static final Set<String> COUNTER = Set.of("cashier", "manager", "owner", "admin");
    private static final Set<String> OFFICE = Set.of("support", "cashier", "manager", "owner", "admin");
    private static final Set<String> MANAGERS = Set.of("manager", "owner", "admin");
    private static final List<String> STAFF = List.of("support", "cashier", "chef", "manager", "owner", "admin");

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    static List<Arguments> steps() {
        return List.of(
                Arguments.of(KITCHEN, FETCHED, List.of("confirmed")),
                Arguments.of(KITCHEN, FETCHED, List.of("confirmed", "preparing")),
                Arguments.of(KITCHEN, FETCHED, List.of("confirmed", "preparing", "ready")),
                Arguments.of(KITCHEN, FETCHED, List.of("confirmed", "preparing", "ready", "preparing")),
                Arguments.of(COUNTER, FETCHED, List.of("confirmed", "preparing", "ready", "delivered")),
                Arguments.of(COUNTER, DELIVERED, List.of("confirmed", "preparing", "ready", "out_for_delivery")),
                Arguments.of(
                        COUNTER, DELIVERED, List.of("confirmed", "preparing", "ready", "out_for_delivery", "ready")),
                Arguments.of(
                        COUNTER,
                        DELIVERED,
                        List.of("confirmed", "preparing", "ready", "out_for_delivery", "delivered")),
                Arguments.of(OFFICE, FETCHED, List.of("cancelled")),
                Arguments.of(OFFICE, FETCHED, List.of("confirmed", "cancelled")),
                Arguments.of(MANAGERS, FETCHED, List.of("confirmed", "preparing", "cancelled")),
                Arguments.of(MANAGERS, FETCHED, List.of("confirmed", "preparing", "ready", "cancelled")),
                Arguments.of(
                        MANAGERS,
                        DELIVERED,
                        List.of("confirmed", "preparing", "ready", "out_for_delivery", "cancelled")));
    }

    @ParameterizedTest(name = "{2} by {0}")
    @MethodSource("steps")
    void aStepIsTakenByThoseWhoMay(Set<String> allowed, Basket basket, List<String> path) {
        List<String> took = new ArrayList<>();
        PlacedOrder order = along(basket, path.subList(0, path.size() - 1));

        for (String role : STAFF) {
            Answer answer = order.move(shikanji.staff(role), path.getLast(), "As asked.");
            if (answer.status() == 200) {
                took.add(role);
                order = along(basket, path.subList(0, path.size() - 1));
            } else {
                answer.expect(403, "not_allowed");
            }
        }

        assertThat(took).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void aCustomerMovesNoOrderButToCancelIt() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), FETCHED);

        for (String status : List.of("confirmed", "preparing", "ready", "out_for_delivery", "delivered", "refunded")) {
            order.move(order.customer(), status).expect(403, "not_allowed");
        }
        order.move(shikanji.customer(), "confirmed").expect(404, "not_found");
        order.move(shikanji.anyone(), "confirmed").expect(401, "not_authenticated");
        order.move(order.customer(), "cancelled", "I changed my mind.").expect(200);
    }

    @Test
    void theKitchenIsNoPlaceForRiders() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), DELIVERED);

        for (String status : List.of("confirmed", "preparing", "ready", "cancelled")) {
            order.move(shikanji.staff("rider"), status, "As asked.").expect(403, "not_allowed");
        }
    }

    @Test
    void staffOfAnotherStoreDoNotFindTheOrder() {
        PlacedOrder elsewhere = PlacedOrder.by(shikanji.customer(), FETCHED.from("koramangala"));

        for (String role : List.of("cashier", "chef", "manager", "rider")) {
            elsewhere.move(shikanji.staff(role), "confirmed").expect(404, "not_found");
            elsewhere.seenBy(shikanji.staff(role)).expect(404, "not_found");
        }
        elsewhere.move(shikanji.staff("owner"), "confirmed").expect(200);
    }

    @Test
    void theSameStatusAgainIsFineAndChangesNothing() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), FETCHED).along(shikanji.manager(), "confirmed");

        Answer again = order.move(shikanji.staff("chef"), "confirmed").expect(200);

        assertThat(again.number("/version")).isEqualTo(2);
        assertThat(order.timeline()).containsExactly("pending", "confirmed");
    }

    @Test
    void aTapOnAStaleScreenIsRefused() {
        PlacedOrder order = along(FETCHED, List.of("confirmed", "preparing"));

        order.moveFrom(2, shikanji.manager(), "ready").expect(409, "version_conflict");
        assertThat(order.status()).isEqualTo("preparing");
        order.moveFrom(3, shikanji.manager(), "ready").expect(200);
    }

    @Test
    void manyTapsAtOnceTakeOneStep() {
        PlacedOrder order = along(FETCHED, List.of("confirmed"));

        List<Answer> answers = AtOnce.run(20, _ -> order.moveFrom(2, shikanji.staff("chef"), "preparing"));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(order.timeline()).containsExactly("pending", "confirmed", "preparing");
    }

    @Test
    void noLineLeadsAcross() {
        requireNoLine(FETCHED, List.of(), "preparing", "ready", "delivered", "out_for_delivery");
        requireNoLine(FETCHED, List.of("confirmed", "preparing", "ready"), "out_for_delivery", "confirmed", "pending");
        requireNoLine(DELIVERED, List.of("confirmed", "preparing", "ready"), "delivered", "confirmed");
        requireNoLine(FETCHED, List.of("confirmed", "preparing", "ready", "delivered"), "ready", "cancelled");
        requireNoLine(FETCHED, List.of("cancelled"), "confirmed", "preparing", "delivered");
    }

    @Test
    void aStatusThatDoesNotExistIsRefused() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), FETCHED);

        Answer answer = order.move(shikanji.manager(), "burnt").expect(422, "validation_failed");

        assertThat(answer.texts("/errors", "pointer")).containsExactly("/status");
    }

    private static void requireNoLine(Basket basket, List<String> path, String... impossible) {
        PlacedOrder order = along(basket, path);
        for (String status : impossible) {
            order.move(shikanji.manager(), status, "As asked.").expect(409, "invalid_transition");
        }
    }

    private static PlacedOrder along(Basket basket, List<String> path) {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), basket);
        path.forEach(
                status -> order.move(shikanji.manager(), status, "As asked.").expect(200));
        return order;
    }
}
