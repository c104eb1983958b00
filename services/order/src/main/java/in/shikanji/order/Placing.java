package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.customer.Customers.CustomerAnswer;
import in.shikanji.contracts.inventory.Inventory;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.contracts.order.Orders;
import in.shikanji.contracts.store.Places;
import in.shikanji.contracts.store.Places.PlaceAnswer;
import in.shikanji.contracts.store.Places.Promise;
import in.shikanji.contracts.store.Places.TakePlace;
import in.shikanji.contracts.store.Places.Told;
import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.Terms;
import in.shikanji.platform.Ids;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.database.Ahead;
import in.shikanji.platform.database.Begin;
import in.shikanji.platform.database.CommitTrace;
import in.shikanji.platform.database.Idempotency;
import in.shikanji.platform.database.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Places orders: price, take the place and the stock, write the order. Each step is keyed by the order's id, which is set
 * aside with the caller's idempotency key, so that a retry after a crash goes on where it stopped. What was taken for an
 * order that never came is let go when its hold expires.
 */
final class Placing {
    static final Duration QUOTE_LIVES = Duration.ofMinutes(5);
    private static final Duration HOLD_LIVES = Duration.ofMinutes(2);

    private final OrderService orders;
    private final Quotes quotes;
    private final Places places;
    private final Inventory inventory;
    private final Customers customers;
    private final Seal seal;
    private final CommitTrace trace;
    private final DietTables diets = new DietTables();
    private final Idempotency idempotency = new Idempotency(OrderTables::exists);

    Placing(
            OrderService orders,
            Quotes quotes,
            Places places,
            Inventory inventory,
            Customers customers,
            Seal seal,
            CommitTrace trace) {
        this.orders = orders;
        this.quotes = quotes;
        this.places = places;
        this.inventory = inventory;
        this.customers = customers;
        this.seal = seal;
        this.trace = trace;
    }

    /** What came of a wish to order. */
    sealed interface Placed {
        record Done(Order order, boolean replayed) implements Placed {}

        record Refused(List<Refusal> refusals) implements Placed {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        record NoSuchStore() implements Placed {}

        record Running() implements Placed {}

        record KeyReused() implements Placed {}

        record Unavailable() implements Placed {}
    }

    /** A quote with its token; the token is null when nobody is signed in or the basket can't be ordered. */
    record Offer(
            Quote quote, @Nullable String token, @Nullable Instant expiresAt) {}

    /** Keeps a quote for a customer and gives the token for it. */
    Offer offer(Quote quote, @Nullable String customerId) {
        if (customerId == null || !quote.refusals().isEmpty()) {
            return new Offer(quote, null, null);
        }
        String id = Ids.next("qt");
        Instant expiresAt = orders.clock().instant().plus(QUOTE_LIVES);
        orders.database().write(id, sql -> {
            QuoteTables.insert(sql, id, customerId, quote, expiresAt);
            return id;
        });
        return new Offer(quote, seal.seal(id), expiresAt);
    }

    Placed place(PlaceOrder wish) {
        Ahead<Begin> begun = idempotency.begin(orders.database(), wish.request(), Ids.next("ord"));
        return switch (begun.result()) {
            case Begin.Fresh fresh -> placeOrForget(wish, fresh.resourceId(), begun);
            case Begin.Resumed resumed -> placeOrForget(wish, resumed.resourceId(), begun);
            case Begin.Running _ -> new Placed.Running();
            case Begin.Reused _ -> new Placed.KeyReused();
            case Begin.Done done -> {
                begun.requireKept();
                yield new Placed.Done(
                        orders.find(done.resourceId(), wish.customer()).orElseThrow(), true);
            }
        };
    }

    /**
     * A refusal is not kept: the same key may be tried again. After a failure the stock that was taken stays held until its
     * hold expires, since only the order service can say then whether the order came to be.
     */
    private Placed placeOrForget(PlaceOrder wish, String orderId, Ahead<Begin> begun) {
        Placed placed;
        try {
            placed = place(wish, orderId);
        } catch (RuntimeException | Error failure) {
            forgetAfter(failure, wish, orderId);
            // An order can't be written when its beginning was not kept: then that is what went wrong.
            begun.requireKept();
            throw failure;
        }
        if (!(placed instanceof Placed.Done)) {
            idempotency.forget(orders.database(), wish.request(), orderId);
        }
        return placed;
    }

    /** What went wrong first is what the caller must hear: that it isn't known, perhaps, and not that nothing was done. */
    private void forgetAfter(Throwable failure, PlaceOrder wish, String orderId) {
        try {
            idempotency.forget(orders.database(), wish.request(), orderId);
        } catch (RuntimeException again) {
            failure.addSuppressed(again);
        }
    }

    private Placed place(PlaceOrder wish, String orderId) {
        Instant now = orders.clock().instant();
        return switch (basket(wish, now)) {
            case Found.Refused(Placed refused) -> refused;
            case Found.Basket(Quote quote) -> {
                List<Refusal> refusals = refusals(wish, quote);
                yield refusals.isEmpty() ? placeFor(wish, orderId, quote, now) : new Placed.Refused(refusals);
            }
        };
    }

    private Placed placeFor(PlaceOrder wish, String orderId, Quote quote, Instant now) {
        return switch (customers.customer(wish.customer().id())) {
            case CustomerAnswer.Found customer -> takePlace(wish, orderId, quote, customer.name(), now);
            case CustomerAnswer.NoSuchCustomer _, CustomerAnswer.Unavailable _ -> new Placed.Unavailable();
        };
    }

    private Placed takePlace(PlaceOrder wish, String orderId, Quote quote, String customerName, Instant now) {
        boolean wasTold = wish.basket() instanceof PlaceOrder.Basket.Quoted;
        Told told = wasTold ? new Told(quote.promisedAt(), quote.promisedAt().plus(QUOTE_LIVES)) : null;
        return switch (places.take(new TakePlace(orderId, quote.wish(now), told, now.plus(HOLD_LIVES)))) {
            case PlaceAnswer.Refused(Refusal refusal) -> new Placed.Refused(List.of(refusal));
            case PlaceAnswer.Unavailable _ -> new Placed.Unavailable();
            case PlaceAnswer.Taken(Promise promise, boolean held) -> {
                Placed placed =
                        reserve(wish, orderId, wasTold ? quote : quote.promised(promise), promise, customerName, now);
                if (held && placed instanceof Placed.Refused) {
                    letGo(orderId);
                }
                yield placed;
            }
        };
    }

    /** Somebody else may have the place at once, if it is certain that no attempt of this order will want it. */
    private void letGo(String orderId) {
        if (orders.ruleOnHold(orderId) == Orders.HoldRuling.RELEASE) {
            places.release(orderId);
        }
    }

    private Placed reserve(
            PlaceOrder wish, String orderId, Quote quote, Promise promise, String customerName, Instant now) {
        Inventory.Reserve hold = new Inventory.Reserve(
                orderId,
                quote.terms().storeId(),
                quote.wanted(),
                wish.customer().reference(),
                now.plus(HOLD_LIVES));
        return switch (inventory.reserve(hold)) {
            case ReserveAnswer.Refused refused -> new Placed.Refused(refused.refusals());
            case ReserveAnswer.Unavailable _ -> new Placed.Unavailable();
            case ReserveAnswer.Reserved _ -> {
                trace.mark("reserved " + orderId);
                yield save(wish, orderId, quote, promise, customerName, now);
            }
        };
    }

    private Placed save(
            PlaceOrder wish, String orderId, Quote quote, Promise promise, String customerName, Instant now) {
        OrderTables.Documents documents = OrderTables.Documents.of(quote.address(), quote.bill(), quote.lines(), diets);
        Placed placed = orders.database().write(orderId, sql -> {
            Optional<OrderTables.Fate> fate = OrderTables.fate(sql, orderId);
            if (fate.isPresent()) {
                return switch (fate.get()) {
                    // by an attempt that was thought to hang
                    case PLACED ->
                        new Placed.Done(OrderTables.find(sql, orderId).orElseThrow(), true);
                    case ABANDONED -> new Placed.Unavailable();
                };
            }
            idempotency.requireBegun(sql, wish.request(), orderId);
            Order order = order(sql, wish, orderId, quote, promise, customerName, now);
            orders.insert(sql, order, documents);
            return new Placed.Done(order, false);
        });
        trace.mark("placed " + orderId);
        return placed;
    }

    private static Order order(
            Sql sql, PlaceOrder wish, String orderId, Quote quote, Promise promise, String customerName, Instant now) {
        Terms terms = quote.terms();
        boolean byHand = terms.acceptance() == Acceptance.MANUAL;
        List<Order.TimelineEntry> timeline = new ArrayList<>();
        timeline.add(new Order.TimelineEntry(
                OrderStatus.PENDING, now, wish.customer().reference(), null));
        if (!byHand) {
            timeline.add(new Order.TimelineEntry(OrderStatus.CONFIRMED, now, "system:acceptance", null));
        }
        return new Order(
                orderId,
                NumberTables.next(sql, terms.storeId(), terms.code(), terms.businessDate()),
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
                quote.promisedAt(),
                later(now.plusSeconds(terms.cancelWithin()), promise.prepareFrom()),
                byHand ? promise.acceptFrom().plusSeconds(terms.acceptWithin()) : null,
                terms.onSilence(),
                timeline);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** What the order is made of, or why there is none. */
    private sealed interface Found {
        record Basket(Quote quote) implements Found {}

        record Refused(Placed answer) implements Found {}
    }

    private Found basket(PlaceOrder wish, Instant now) {
        return switch (wish.basket()) {
            case PlaceOrder.Basket.Quoted(String token) -> quoted(wish, token, now);
            case PlaceOrder.Basket.Fresh(QuoteRequest request) ->
                switch (quotes.quote(request, wish.customer().id(), now)) {
                    case Quotes.Answer.Priced(Quote quote) -> new Found.Basket(quote);
                    case Quotes.Answer.NoSuchStore _ -> new Found.Refused(new Placed.NoSuchStore());
                    case Quotes.Answer.Unavailable _ -> new Found.Refused(new Placed.Unavailable());
                };
        };
    }

    private Found quoted(PlaceOrder wish, String token, Instant now) {
        Optional<QuoteTables.Kept> kept = seal.open(token)
                .flatMap(id -> orders.database()
                        .read(sql -> QuoteTables.find(sql, id, wish.customer().id())));
        if (kept.isEmpty()) {
            return refused("quote_invalid", "This price was not made for you. Look at the basket again.");
        }
        if (!now.isBefore(kept.get().expiresAt())) {
            return refused("quote_expired", "This price is too old. Look at the basket again.");
        }
        Quote quote = kept.get().quote();
        return quotes.recheck(quote, now)
                .<Found>map(refusals ->
                        refusals.isEmpty() ? new Found.Basket(quote) : new Found.Refused(new Placed.Refused(refusals)))
                .orElseGet(() -> new Found.Refused(new Placed.Unavailable()));
    }

    private static Found refused(String code, String message) {
        return new Found.Refused(new Placed.Refused(List.of(new Refusal(code, message, "/quoteToken"))));
    }

    private static List<Refusal> refusals(PlaceOrder wish, Quote quote) {
        List<Refusal> refusals = new ArrayList<>(quote.refusals());
        boolean delivery = quote.fulfilment() == FulfilmentType.DELIVERY;
        if (delivery != (wish.paymentMethod() == Order.PaymentMethod.COD)) {
            refusals.add(new Refusal(
                    "payment_method_unavailable",
                    delivery ? "A delivery is paid in cash on delivery." : "An order to fetch is paid at the counter.",
                    "/paymentMethod"));
        } else if (delivery && quote.terms().prepaidOnly()) {
            refusals.add(new Refusal(
                    "cash_not_accepted",
                    quote.terms().name() + " takes no cash at the door. Fetch the order instead.",
                    "/paymentMethod"));
        }
        return refusals;
    }
}
