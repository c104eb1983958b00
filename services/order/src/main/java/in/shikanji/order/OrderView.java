package in.shikanji.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.order.OrderStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as the API shows it, to its customer and to staff alike. */
record OrderView(
        String id,
        String number,
        long version,
        OrderStatus status,
        Order.PaymentStatus paymentStatus,
        Order.PaymentMethod paymentMethod,
        Order.Channel channel,
        String storeId,
        String customerId,
        String customerName,
        Fulfilment fulfilment,
        List<Bill.Line> lines,
        @JsonUnwrapped Bill bill,
        Instant promisedAt,
        Instant placedAt,
        @Nullable Instant canCancelUntil,
        List<Order.TimelineEntry> timeline) {

    record Fulfilment(FulfilmentType type, @Nullable PostalAddress address) {}

    static OrderView of(Order order, Instant now) {
        return new OrderView(
                order.id(),
                order.number(),
                order.version(),
                order.status(),
                order.paymentStatus(),
                order.paymentMethod(),
                order.channel(),
                order.storeId(),
                order.customerId(),
                order.customerName(),
                new Fulfilment(order.fulfilment(), order.address()),
                order.lines(),
                order.bill(),
                order.promisedAt(),
                order.placedAt(),
                order.customerMayCancelAt(now) ? order.cancelUntil() : null,
                order.timeline());
    }

    /** A quote as the API shows it. */
    record QuoteView(
            @Nullable String quoteToken,
            @Nullable Instant expiresAt,
            List<Bill.Line> lines,
            @JsonUnwrapped Bill bill,
            Instant promisedAt,
            List<Refusal> problems) {
        static QuoteView of(Placing.Offer offer) {
            Quote quote = offer.quote();
            return new QuoteView(
                    offer.token(),
                    offer.expiresAt(),
                    quote.lines(),
                    quote.bill(),
                    quote.promisedAt(),
                    quote.refusals());
        }
    }
}
