package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.order.Transitions.Ruling;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table: from where, to where, how it is fulfilled, and who may. */
class TransitionsTest {
    private static final Instant LATE = AnOrder.CANCEL_UNTIL;

    /** from, to, way, who may. Nothing else moves. */
    private static final String TABLE = """
            pending          confirmed        any       cashier chef manager owner admin
            confirmed        preparing        any       cashier chef manager owner admin
            preparing        ready            any       cashier chef manager owner admin
            ready            preparing        any       cashier chef manager owner admin
            ready            out_for_delivery delivery  cashier manager owner admin
            out_for_delivery ready            delivery  cashier manager owner admin
            out_for_delivery delivered        delivery  cashier manager owner admin
            ready            delivered        fetched   cashier manager owner admin
            pending          cancelled        any       support cashier manager owner admin
            confirmed        cancelled        any       support cashier manager owner admin
            preparing        cancelled        any       manager owner admin
            ready            cancelled        any       manager owner admin
            out_for_delivery cancelled        delivery  manager owner admin
            """;

    @ParameterizedTest
    @EnumSource(FulfilmentType.class)
    void staffMoveOrdersAlongTheTableAndNowhereElse(FulfilmentType fulfilment) {
        Set<String> expected = new TreeSet<>();
        TABLE.lines()
                .map(line -> line.strip().split(" +"))
                .filter(words -> fits(words[2], fulfilment))
                .forEach(words -> Arrays.stream(words)
                        .skip(3)
                        .forEach(role -> expected.add(words[0] + " " + words[1] + " " + role)));

        Set<String> moves = new TreeSet<>();
        for (OrderStatus from : reachable(fulfilment)) {
            for (OrderStatus to : OrderStatus.values()) {
                for (Role role : Role.values()) {
                    if (rule(from, to, fulfilment, staff(role)) == Ruling.MOVE) {
                        moves.add(from.code() + " " + to.code() + " " + role.code());
                    }
                }
            }
        }

        assertThat(moves).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void whereItStandsAlreadyNothingHappens(OrderStatus status) {
        for (FulfilmentType fulfilment : FulfilmentType.values()) {
            assertThat(rule(status, status, fulfilment, staff(Role.CHEF))).isEqualTo(Ruling.ALREADY_THERE);
            assertThat(rule(status, status, fulfilment, customer(AnOrder.CUSTOMER)))
                    .isEqualTo(Ruling.ALREADY_THERE);
            assertThat(rule(status, status, fulfilment, customer("cus_2"))).isEqualTo(Ruling.NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void theCustomerMayOnlyCancelAndOnlyBeforeItIsMadeAndInTime(OrderStatus from) {
        boolean untouched =
                EnumSet.of(OrderStatus.PENDING, OrderStatus.CONFIRMED).contains(from);
        Order order = AnOrder.that(from).build();
        for (OrderStatus to : OrderStatus.values()) {
            if (to == from) {
                continue;
            }
            Ruling inTime = Transitions.rule(order, to, customer(AnOrder.CUSTOMER), LATE.minusMillis(1));
            Ruling late = Transitions.rule(order, to, customer(AnOrder.CUSTOMER), LATE);
            if (to == OrderStatus.CANCELLED) {
                assertThat(inTime).isEqualTo(untouched ? Ruling.MOVE : Ruling.TOO_LATE_TO_CANCEL);
                assertThat(late).isEqualTo(Ruling.TOO_LATE_TO_CANCEL);
            } else {
                assertThat(inTime).isEqualTo(Ruling.NOT_ALLOWED);
                assertThat(late).isEqualTo(Ruling.NOT_ALLOWED);
            }
        }
    }

    @Test
    void strangersMoveNothing() {
        Map<String, Actor> strangers = Map.of(
                "another customer", customer("cus_2"),
                "a manager elsewhere", new Actor.Person("stf_2", Role.MANAGER, "ses_2", Set.of("store_2")),
                "nobody", new Actor.Nobody());
        for (OrderStatus from : OrderStatus.values()) {
            for (OrderStatus to : OrderStatus.values()) {
                strangers.forEach((name, stranger) -> assertThat(rule(from, to, FulfilmentType.PICKUP, stranger))
                        .as("%s, %s to %s", name, from, to)
                        .isEqualTo(Ruling.NOT_ALLOWED));
            }
        }
    }

    @Test
    void whoMayNeverBringAnOrderThereIsNotToldHowOrdersMove() {
        assertThat(rule(OrderStatus.PENDING, OrderStatus.DELIVERED, FulfilmentType.PICKUP, staff(Role.CHEF)))
                .isEqualTo(Ruling.NOT_ALLOWED);
        assertThat(rule(OrderStatus.PENDING, OrderStatus.DELIVERED, FulfilmentType.PICKUP, staff(Role.CASHIER)))
                .isEqualTo(Ruling.NO_SUCH_STEP);
    }

    @Test
    void thePlatformAcceptsAndCancelsWhatNobodyAnswered() {
        Actor clock = new Actor.Platform("acceptance_timeout");

        assertThat(rule(OrderStatus.PENDING, OrderStatus.CONFIRMED, FulfilmentType.PICKUP, clock))
                .isEqualTo(Ruling.MOVE);
        assertThat(rule(OrderStatus.PENDING, OrderStatus.CANCELLED, FulfilmentType.PICKUP, clock))
                .isEqualTo(Ruling.MOVE);
        assertThat(rule(OrderStatus.DELIVERED, OrderStatus.CANCELLED, FulfilmentType.PICKUP, clock))
                .isEqualTo(Ruling.NO_SUCH_STEP);
    }

    private static Ruling rule(OrderStatus from, OrderStatus to, FulfilmentType fulfilment, Actor actor) {
        return Transitions.rule(AnOrder.that(from).by(fulfilment).build(), to, actor, LATE);
    }

    /** An order to fetch is never on its way. */
    private static Set<OrderStatus> reachable(FulfilmentType fulfilment) {
        Set<OrderStatus> all = EnumSet.allOf(OrderStatus.class);
        if (fulfilment != FulfilmentType.DELIVERY) {
            all.remove(OrderStatus.OUT_FOR_DELIVERY);
        }
        return all;
    }

    private static boolean fits(String way, FulfilmentType fulfilment) {
        return switch (way) {
            case "delivery" -> fulfilment == FulfilmentType.DELIVERY;
            case "fetched" -> fulfilment != FulfilmentType.DELIVERY;
            default -> true;
        };
    }

    private static Actor staff(Role role) {
        return new Actor.Person("stf_1", role, "ses_1", Set.of(AnOrder.STORE));
    }

    private static Actor customer(String id) {
        return new Actor.Person(id, Role.CUSTOMER, "ses_1", Set.of());
    }
}
