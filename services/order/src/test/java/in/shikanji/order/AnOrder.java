package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Builds orders for tests: one line, placed at noon at {@link #STORE} by {@link #CUSTOMER}. */
record AnOrder(OrderStatus status, FulfilmentType fulfilment) {
    static final String STORE = "store_1";
    static final String CUSTOMER = "cus_1";
    static final Instant NOON = Instant.parse("2026-11-23T06:30:00Z");
    static final Instant CANCEL_UNTIL = NOON.plusSeconds(120);

    static AnOrder that(OrderStatus status) {
        return new AnOrder(status, FulfilmentType.PICKUP);
    }

    AnOrder by(FulfilmentType type) {
        return new AnOrder(status, type);
    }

    Order build() {
        return numbered("ord_1", "MGR-001");
    }

    /** One of many. */
    Order numbered(int number) {
        return numbered("ord_%02d".formatted(number), "MGR-%03d".formatted(number));
    }

    static void insert(Sql sql, Order order) {
        insert(sql, order, new DietTables());
    }

    static void insert(Sql sql, Order order, DietTables diets) {
        OrderTables.insert(sql, order, OrderDocuments.of(order, diets));
    }

    private Order numbered(String id, String number) {
        Pricing.Priced priced = Pricing.price(Baskets.of(8000), Map.of(), Baskets.terms(0, 0), 0);
        return new Order(
                id,
                number,
                STORE,
                CUSTOMER,
                "Asha Jain",
                Order.Channel.WEB,
                status,
                1,
                Order.PaymentMethod.COUNTER,
                Order.PaymentStatus.UNPAID,
                fulfilment,
                null,
                null,
                priced.lines(),
                priced.bill(),
                java.time.LocalDate.of(2026, 11, 23),
                NOON,
                NOON.plusSeconds(720),
                null,
                CANCEL_UNTIL,
                NOON.plusSeconds(600),
                OnSilence.CANCEL,
                List.of(Order.TimelineEntry.step(status, NOON, CUSTOMER, null)));
    }
}
