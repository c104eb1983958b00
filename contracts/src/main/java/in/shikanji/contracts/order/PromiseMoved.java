package in.shikanji.contracts.order;

import java.time.Instant;

/**
 * A customer agreed to another time.
 *
 * @param by reference of who said so: the customer's id, or of somebody of the store who asked them by phone
 */
public record PromiseMoved(
        String orderId, String storeId, String customerId, Instant from, Instant to, String by, Instant at) {
    public static final String TYPE = "order.promise_moved.v1";
}
