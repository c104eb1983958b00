package in.shikanji.order;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as the API shows it, to its customer and to staff alike.
 *
 * @param lines as JSON
 */
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
        @JsonRawValue String lines,
        @JsonUnwrapped Bill bill,
        Instant promisedAt,
        @Nullable NewTime newTime,
        Instant placedAt,
        @Nullable Instant canCancelUntil,
        List<Entry> timeline) {

    /** A line of the timeline; {@code by} is {@code customer}, {@code staff} or {@code system}: who exactly is for the audit. */
    record Entry(
            OrderStatus status,
            Instant at,
            String by,
            @Nullable String note,
            Order.@Nullable TimeWord time) {}

    /** What the store asks the customer to agree to; {@code mayCancel} says whether they may cancel instead. */
    record NewTime(Instant promisedAt, String reason, Instant askedAt, boolean mayCancel) {
        static @Nullable NewTime of(Order order, Instant now) {
            Order.NewTime asked = order.newTime();
            return asked == null
                    ? null
                    : new NewTime(asked.promisedAt(), asked.reason(), asked.askedAt(), order.customerMayCancelAt(now));
        }
    }

    /** @param slot the beginning of the time it was ordered for; null for as soon as possible */
    record Fulfilment(
            FulfilmentType type,
            @Nullable PostalAddress address,
            @Nullable Instant slot,
            @Nullable Instant slotEnd) {
        static Fulfilment of(Order order) {
            Slot slot = order.slot();
            return new Fulfilment(
                    order.fulfilment(),
                    order.address(),
                    slot == null ? null : slot.start(),
                    slot == null ? null : slot.end());
        }
    }

    static OrderView of(Order order, Instant now) {
        return of(order, Json.text(order.lines()), now);
    }

    /** Of an order whose lines were written as JSON before. */
    static OrderView of(Order order, String lines, Instant now) {
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
                Fulfilment.of(order),
                lines,
                order.bill(),
                order.promisedAt(),
                NewTime.of(order, now),
                order.placedAt(),
                order.customerMayCancelAt(now) && now.isBefore(order.cancelUntil()) ? order.cancelUntil() : null,
                timeline(order));
    }

    static List<Entry> timeline(Order order) {
        return order.timeline().stream()
                .map(entry -> new Entry(entry.status(), entry.at(), who(order, entry.by()), entry.note(), entry.time()))
                .toList();
    }

    private static String who(Order order, String reference) {
        if (reference.equals(order.customerId())) {
            return "customer";
        }
        return reference.startsWith("system:") ? "system" : "staff";
    }

    /** A quote as the API shows it. */
    record QuoteView(
            @Nullable String quoteToken,
            @Nullable Instant expiresAt,
            List<Bill.Line> lines,
            @JsonUnwrapped Bill bill,
            Instant promisedAt,
            List<Refusal> problems,
            List<Refusal> warnings) {
        static QuoteView of(QuoteBook.Offer offer, List<Refusal> warnings) {
            Quote quote = offer.quote();
            return new QuoteView(
                    offer.token(),
                    offer.expiresAt(),
                    quote.lines(),
                    quote.bill(),
                    quote.promisedAt(),
                    quote.refusals(),
                    warnings);
        }
    }
}
