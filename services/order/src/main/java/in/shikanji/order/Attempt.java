package in.shikanji.order;

import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.contracts.store.Places.Promise;
import in.shikanji.contracts.store.Places.Told;
import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.Terms;
import in.shikanji.platform.database.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attempt at an order that nothing spoke against so far, and the order that comes of it. */
record Attempt(PlaceOrder wish, String orderId, Quote quote, String customerName, Instant now) {
    private static final Duration HOLD_LIVES = Duration.ofMinutes(2);

    /** Until when what is taken for it is held; an order that stands keeps it. */
    Instant holdsUntil() {
        return now.plus(HOLD_LIVES);
    }

    /** What the guest read before; null of a basket without a quote. */
    @Nullable Told told() {
        return wish.basket() instanceof PlaceOrder.Basket.Quoted
                ? new Told(quote.promisedAt(), quote.promisedAt().plus(QuoteBook.QUOTE_LIVES))
                : null;
    }

    /**
     * The order, without a number yet.
     *
     * @param promise what the store said when it took the place; what the guest was told before it stays
     */
    Order order(Promise promise) {
        Terms terms = quote.terms();
        boolean byHand = terms.acceptance() == Acceptance.MANUAL;
        List<Order.TimelineEntry> timeline = new ArrayList<>();
        timeline.add(Order.TimelineEntry.step(
                OrderStatus.PENDING, now, wish.customer().reference(), null));
        if (!byHand) {
            timeline.add(Order.TimelineEntry.step(OrderStatus.CONFIRMED, now, "system:acceptance", null));
        }
        return new Order(
                orderId,
                "",
                terms.storeId(),
                wish.customer().id(),
                customerName,
                Order.Channel.WEB,
                byHand ? OrderStatus.PENDING : OrderStatus.CONFIRMED,
                timeline.size(),
                wish.paymentMethod(),
                Order.PaymentStatus.UNPAID,
                quote.fulfilment(),
                quote.address(),
                quote.slot(),
                quote.lines(),
                quote.bill(),
                terms.businessDate(),
                now,
                told() == null ? promise.promisedAt() : quote.promisedAt(),
                null,
                cancelUntil(promise),
                byHand ? promise.acceptFrom().plusSeconds(terms.acceptWithin()) : null,
                terms.onSilence(),
                timeline);
    }

    /** The store's next number of its trading day. */
    String number(Sql sql) {
        Terms terms = quote.terms();
        return NumberTables.next(sql, terms.storeId(), terms.code(), terms.businessDate());
    }

    /** For some minutes, and as long as the kitchen need not begin. */
    private Instant cancelUntil(Promise promise) {
        Instant usual = now.plusSeconds(quote.terms().cancelWithin());
        return usual.isAfter(promise.prepareFrom()) ? usual : promise.prepareFrom();
    }
}
