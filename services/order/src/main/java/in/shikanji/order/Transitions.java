package in.shikanji.order;

import static in.shikanji.contracts.order.OrderStatus.CANCELLED;
import static in.shikanji.contracts.order.OrderStatus.CONFIRMED;
import static in.shikanji.contracts.order.OrderStatus.DELIVERED;
import static in.shikanji.contracts.order.OrderStatus.OUT_FOR_DELIVERY;
import static in.shikanji.contracts.order.OrderStatus.PENDING;
import static in.shikanji.contracts.order.OrderStatus.PREPARING;
import static in.shikanji.contracts.order.OrderStatus.READY;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Along which lines an order moves, and who may move it. */
final class Transitions {
    private static final List<Step> STEPS = List.of(
            new Step(PENDING, CONFIRMED, Permission.PREPARE_ORDERS, Ways.ALL),
            new Step(CONFIRMED, PREPARING, Permission.PREPARE_ORDERS, Ways.ALL),
            new Step(PREPARING, READY, Permission.PREPARE_ORDERS, Ways.ALL),
            new Step(READY, PREPARING, Permission.PREPARE_ORDERS, Ways.ALL),
            new Step(READY, OUT_FOR_DELIVERY, Permission.HAND_OVER_ORDERS, Ways.DELIVERED),
            new Step(OUT_FOR_DELIVERY, READY, Permission.HAND_OVER_ORDERS, Ways.DELIVERED),
            new Step(OUT_FOR_DELIVERY, DELIVERED, Permission.HAND_OVER_ORDERS, Ways.DELIVERED),
            new Step(READY, DELIVERED, Permission.HAND_OVER_ORDERS, Ways.FETCHED),
            new Step(PENDING, CANCELLED, Permission.CANCEL_BEFORE_PREPARING, Ways.ALL),
            new Step(CONFIRMED, CANCELLED, Permission.CANCEL_BEFORE_PREPARING, Ways.ALL),
            new Step(PREPARING, CANCELLED, Permission.CANCEL_AFTER_PREPARING, Ways.ALL),
            new Step(READY, CANCELLED, Permission.CANCEL_AFTER_PREPARING, Ways.ALL),
            new Step(OUT_FOR_DELIVERY, CANCELLED, Permission.CANCEL_AFTER_PREPARING, Ways.ALL));

    private Transitions() {}

    /** What becomes of a wish to move an order. */
    enum Ruling {
        MOVE,
        /** It stands there already: nothing happens and nothing is wrong. */
        ALREADY_THERE,
        /** No line leads there from where it stands. */
        NO_SUCH_STEP,
        NOT_ALLOWED,
        /** The customer's time to cancel is over, or it is being prepared. */
        TOO_LATE_TO_CANCEL
    }

    private enum Ways {
        ALL,
        DELIVERED,
        FETCHED
    }

    private record Step(OrderStatus from, OrderStatus to, Permission permission, Ways ways) {
        boolean fits(FulfilmentType fulfilment) {
            return switch (ways) {
                case ALL -> true;
                case DELIVERED -> fulfilment == FulfilmentType.DELIVERY;
                case FETCHED -> fulfilment != FulfilmentType.DELIVERY;
            };
        }
    }

    static Ruling rule(Order order, OrderStatus to, Actor actor, Instant now) {
        boolean ownOrder = actor instanceof Actor.Person person && person.id().equals(order.customerId());
        boolean staff = actor.seesStore(order.storeId());
        if (order.status() == to) {
            return ownOrder || staff ? Ruling.ALREADY_THERE : Ruling.NOT_ALLOWED;
        }
        Optional<Step> step = STEPS.stream()
                .filter(candidate -> candidate.from() == order.status()
                        && candidate.to() == to
                        && candidate.fits(order.fulfilment()))
                .findFirst();
        if (step.isPresent() && staff && actor.may(step.get().permission())) {
            return Ruling.MOVE;
        }
        if (ownOrder && to == CANCELLED) {
            return order.customerMayCancelAt(now) ? Ruling.MOVE : Ruling.TOO_LATE_TO_CANCEL;
        }
        if (staff && mayEver(actor, to)) {
            return step.isPresent() ? Ruling.NOT_ALLOWED : Ruling.NO_SUCH_STEP;
        }
        return Ruling.NOT_ALLOWED;
    }

    /** Whether the actor may bring orders to that status from anywhere; else it is not told how orders move. */
    private static boolean mayEver(Actor actor, OrderStatus to) {
        return STEPS.stream().anyMatch(step -> step.to() == to && actor.may(step.permission()))
                || STEPS.stream().noneMatch(step -> step.to() == to);
    }
}
