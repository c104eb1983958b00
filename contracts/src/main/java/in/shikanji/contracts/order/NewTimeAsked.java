package in.shikanji.contracts.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A store asks a customer for another time than was promised, or no longer asks. The promise stands until the customer
 * agrees.
 *
 * @param promisedAt what stands
 * @param askedFor null if the question was taken back
 * @param reason in the store's words; null if the question was taken back
 */
public record NewTimeAsked(
        String orderId,
        String number,
        String storeId,
        String customerId,
        Instant promisedAt,
        @Nullable Instant askedFor,
        @Nullable String reason,
        Instant at) {
    public static final String TYPE = "order.new_time_asked.v1";
}
