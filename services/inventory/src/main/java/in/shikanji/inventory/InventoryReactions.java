package in.shikanji.inventory;

import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.contracts.order.OrderStatusChanged;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.Event;
import in.shikanji.platform.events.EventHandler;
import java.util.Map;

/** What inventory does when orders move on. */
final class InventoryReactions {
    private final Holds holds;

    InventoryReactions(Holds holds) {
        this.holds = holds;
    }

    Map<String, EventHandler> handlers() {
        return Map.of(OrderPlaced.TYPE, this::placed, OrderStatusChanged.TYPE, this::statusChanged);
    }

    private void placed(Sql sql, Event event) {
        holds.place(sql, event.key());
    }

    private void statusChanged(Sql sql, Event event) {
        OrderStatusChanged change = Json.read(event.payload(), OrderStatusChanged.class);
        if (change.to() == OrderStatus.PREPARING) {
            holds.consume(sql, change.orderId(), change.by(), change.at());
        } else if (change.to() == OrderStatus.CANCELLED) {
            holds.release(sql, change.orderId(), change.by(), change.at());
        }
    }
}
