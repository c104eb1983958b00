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
 * @param newTime what the store asks the customer to agree to; null if it asks nothing
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
        @Nullable NewTime newTime,
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

    /** Another time than was promised; the promise stands until the customer agrees. */
    record NewTime(Instant promisedAt, String reason, Instant askedAt) {}

    /**
     * Something that happened to it.
     *
     * @param by an id or {@code system:…}, never a name
     * @param time what was said of its time; null for a step to the status
     */
    record TimelineEntry(
            OrderStatus status,
            Instant at,
            String by,
            @Nullable String note,
            @Nullable TimeWord time) {
        static TimelineEntry step(OrderStatus status, Instant at, String by, @Nullable String note) {
            return new TimelineEntry(status, at, by, note, null);
        }

        TimelineEntry withoutNote() {
            return new TimelineEntry(status, at, by, null, time);
        }
    }

    /** @param promisedAt the time that was asked for, or agreed to; of what was taken back the one that stands */
    record TimeWord(Said said, Instant promisedAt) {
        enum Said {
            ASKED,
            AGREED,
            TAKEN_BACK
        }
    }

    /** The same under a number of its store. */
    Order numbered(String number) {
        return new Order(
                id,
                number,
                storeId,
                customerId,
                customerName,
                channel,
                status,
                version,
                paymentMethod,
                paymentStatus,
                fulfilment,
                address,
                slot,
                lines,
                bill,
                businessDate,
                placedAt,
                promisedAt,
                newTime,
                cancelUntil,
                acceptUntil,
                onSilence,
                timeline);
    }

    /** Whether nothing has been made of it yet, so that its stock can go back on the shelf. */
    boolean isBeforePreparation() {
        return status == OrderStatus.PENDING || status == OrderStatus.CONFIRMED;
    }

    /** Who is asked for another time may say no, also when the usual time to cancel is over. */
    boolean customerMayCancelAt(Instant now) {
        return (isBeforePreparation() && now.isBefore(cancelUntil))
                || (newTime != null && (isBeforePreparation() || status == OrderStatus.PREPARING));
    }

    /** Whether its time is still ahead: it is being made, or brought. */
    boolean hasTimeAhead() {
        return hasTimeAhead(status);
    }

    /** The question, if it still means anything in that status. */
    @Nullable NewTime newTimeIn(OrderStatus to) {
        return hasTimeAhead(to) ? newTime : null;
    }

    private boolean hasTimeAhead(OrderStatus in) {
        return switch (in) {
            case PENDING, CONFIRMED, PREPARING -> true;
            case READY, OUT_FOR_DELIVERY -> fulfilment == FulfilmentType.DELIVERY;
            case DELIVERED, CANCELLED, REFUNDED -> false;
        };
    }
}
