package in.shikanji.contracts.order;

import in.shikanji.contracts.FulfilmentType;
import java.time.Instant;
import java.util.List;

/**
 * An order was placed; its stock is held.
 *
 * @param channel {@code web}, {@code counter}, {@code phone} or {@code table}
 * @param totalPaise what the customer pays, all included
 */
public record OrderPlaced(
        String orderId,
        String number,
        String storeId,
        String customerId,
        String channel,
        FulfilmentType fulfilment,
        String paymentMethod,
        List<Line> lines,
        long totalPaise,
        Instant promisedAt,
        Instant placedAt) {
    public static final String TYPE = "order.placed.v1";

    public OrderPlaced {
        lines = List.copyOf(lines);
    }

    /** One line; {@code totalPaise} is for the whole quantity, options and tax included. */
    public record Line(int line, String productId, int quantity, List<String> options, long totalPaise) {
        public Line {
            options = List.copyOf(options);
        }
    }
}
