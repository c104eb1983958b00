package in.shikanji.bench.house;

import in.shikanji.bench.house.HouseOrder.Step;
import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.contracts.order.OrderStatusChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the order service told the others. Only the last days' events stand in its outbox: older ones would have gone to the
 * archive, and are left out.
 */
final class HouseEvents {
    private static final Duration KEPT = Duration.ofDays(6);
    private static final int EVENTS_OF_AN_ORDER = 8;

    private final House house;
    private final Instant keptFrom;

    HouseEvents(House house) {
        this.house = house;
        this.keptFrom = house.now().minus(KEPT);
    }

    boolean keeps(HouseOrder order) {
        return !order.placedAt().isBefore(keptFrom);
    }

    /** How many events the order has caused: one for each step. */
    int count(HouseOrder order) {
        return keeps(order) ? order.steps().size() : 0;
    }

    /** The id of the event of a step. */
    String id(HouseOrder order, int step) {
        return house.id("evt", order.steps().get(step).at().toEpochMilli(), order.index() * EVENTS_OF_AN_ORDER + step);
    }

    OrderPlaced placed(HouseOrder order) {
        List<OrderPlaced.Line> lines = IntStream.range(0, order.lines().size())
                .mapToObj(index -> {
                    HouseOrder.Line line = order.lines().get(index);
                    return new OrderPlaced.Line(
                            index + 1, line.product().id(), line.quantity(), List.of(), line.paise());
                })
                .toList();
        return new OrderPlaced(
                order.id(),
                order.number(),
                order.store().id(),
                order.customer().id(),
                "web",
                order.delivery() ? FulfilmentType.DELIVERY : FulfilmentType.PICKUP,
                order.delivery() ? "cod" : "counter",
                lines,
                HouseBill.of(order).totalPaise(),
                order.placedAt().plus(Duration.ofMinutes(30)),
                order.placedAt());
    }

    OrderStatusChanged changed(HouseOrder order, int step) {
        Step to = order.steps().get(step);
        return new OrderStatusChanged(
                order.id(),
                order.store().id(),
                order.customer().id(),
                OrderStatus.ofCode(order.steps().get(step - 1).status()),
                OrderStatus.ofCode(to.status()),
                to.by(),
                to.by().equals(order.customer().id()) ? "customer" : "store",
                to.at());
    }
}
