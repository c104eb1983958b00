package in.shikanji.order;

import java.time.Instant;

/** What the order service does by the clock. */
final class OrderJobs {
    private static final int AT_ONCE = 100;

    private final OrderService service;

    OrderJobs(OrderService service) {
        this.service = service;
    }

    void settleUnaccepted() {
        int settled = service.settleUnaccepted(AT_ONCE);
        while (settled == AT_ONCE) {
            settled = service.settleUnaccepted(AT_ONCE);
        }
    }

    /** Quotes that nobody can use any more; kept a little longer, so that their owner hears "expired", not "unknown". */
    void forgetOldQuotes() {
        Instant before = service.clock().instant().minus(QuoteBook.QUOTE_LIVES);
        service.database().write("old quotes", sql -> QuoteTables.deleteExpired(sql, before));
    }
}
