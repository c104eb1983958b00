package in.shikanji.contracts.order;

import java.time.Instant;

/**
 * An order moved on.
 *
 * @param by reference of who did it: an id, or {@code system:…}
 * @param cause stable code: {@code step}, {@code customer}, {@code store}, {@code acceptance_timeout}, …
 */
public record OrderStatusChanged(
        String orderId,
        String storeId,
        String customerId,
        OrderStatus from,
        OrderStatus to,
        String by,
        String cause,
        Instant at) {
    public static final String TYPE = "order.status_changed.v1";
}
