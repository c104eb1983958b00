package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.contracts.store.Stores.OnSilence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands.
 *
 * @param version goes up by one with each change
 * @param businessDate the store's trading day
 * @param cancelUntil until when the customer may cancel, while nothing is being prepared
 * @param acceptUntil when {@code onSilence} happens to it if nobody accepts; null if it needs no acceptance
 */
record Order(
        String id,
        String number,
        String storeId,
        String customerId,
        String customerName,
        Channel channel,
        OrderStatus status,
        long version,
        PaymentMethod paymentMethod,
        PaymentStatus paymentStatus,
        FulfilmentType fulfilment,
        @Nullable PostalAddress address,
        @Nullable Slot slot,
        List<Bill.Line> lines,
        Bill bill,
        LocalDate businessDate,
        Instant placedAt,
        Instant promisedAt,
        Instant cancelUntil,
        @Nullable Instant acceptUntil,
        OnSilence onSilence,
        List<TimelineEntry> timeline) {
    Order {
        lines = List.copyOf(lines);
        timeline = List.copyOf(timeline);
    }

    enum Channel {
        WEB,
        COUNTER,
        PHONE,
        TABLE
    }

    enum PaymentMethod {
        COD,
        COUNTER
    }

    enum PaymentStatus {
        UNPAID,
        PENDING,
        AUTHORIZED,
        PAID,
        PARTLY_REFUNDED,
        REFUNDED,
        FAILED
    }

    /** Something that happened to it; {@code by} is an id or {@code system:…}, never a name. */
    record TimelineEntry(
            OrderStatus status,
            Instant at,
            String by,
            @Nullable String note) {}

    /** Whether nothing has been made of it yet, so that its stock can go back on the shelf. */
    boolean isBeforePreparation() {
        return status == OrderStatus.PENDING || status == OrderStatus.CONFIRMED;
    }

    boolean customerMayCancelAt(Instant now) {
        return isBeforePreparation() && now.isBefore(cancelUntil);
    }
}
