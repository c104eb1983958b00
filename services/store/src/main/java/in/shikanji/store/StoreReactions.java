package in.shikanji.store;

import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.contracts.order.OrderStatusChanged;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.Event;
import in.shikanji.platform.events.EventHandler;
import java.util.Map;

/** What the store service does when orders move on: it keeps their places, and frees those of the cancelled. */
final class StoreReactions {
    private StoreReactions() {}

    static Map<String, EventHandler> handlers() {
        return Map.of(OrderPlaced.TYPE, StoreReactions::placed, OrderStatusChanged.TYPE, StoreReactions::statusChanged);
    }

    private static void placed(Sql sql, Event event) {
        PlaceTables.place(sql, event.key());
    }

    private static void statusChanged(Sql sql, Event event) {
        OrderStatusChanged change = Json.read(event.payload(), OrderStatusChanged.class);
        if (change.to() == OrderStatus.CANCELLED) {
            PlaceTables.release(sql, change.orderId());
        }
    }
}
