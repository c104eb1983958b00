package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.customer.Customers.CustomerAnswer;
import in.shikanji.contracts.inventory.Inventory;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer;
import in.shikanji.contracts.order.Orders;
import in.shikanji.contracts.store.Places;
import in.shikanji.contracts.store.Places.PlaceAnswer;
import in.shikanji.contracts.store.Places.Promise;
import in.shikanji.contracts.store.Places.TakePlace;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Ahead;
import in.shikanji.platform.database.Begin;
import in.shikanji.platform.database.CommitTrace;
import in.shikanji.platform.database.Idempotency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Places orders: price, take the place and the stock, write the order. Each step is keyed by the order's id, which is set
 * aside with the caller's idempotency key, so that a retry after a crash goes on where it stopped. What was taken for an
 * order that never came is let go when its hold expires.
 */
final class Placing {
    private final OrderService orders;
    private final Quotes quotes;
    private final QuoteBook book;
    private final Places places;
    private final Inventory inventory;
    private final Customers customers;
    private final CommitTrace trace;
    private final DietTables diets = new DietTables();
    private final Idempotency idempotency = new Idempotency(OrderTables::exists);

    Placing(
            OrderService orders,
            Quotes quotes,
            QuoteBook book,
            Places places,
            Inventory inventory,
            Customers customers,
            CommitTrace trace) {
        this.orders = orders;
        this.quotes = quotes;
        this.book = book;
        this.places = places;
        this.inventory = inventory;
        this.customers = customers;
        this.trace = trace;
    }

    /** What came of a wish to order. */
    sealed interface Placed {
        /** @param lines its lines as the API shows them, as JSON */
        record Done(Order order, String lines, boolean replayed) implements Placed {
            static Done before(Order order) {
                return new Done(order, Json.text(order.lines()), true);
            }
        }

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

    Placed place(PlaceOrder wish) {
        Ahead<Begin> begun = idempotency.begin(orders.database(), wish.request(), Ids.next("ord"));
        Instant now = orders.clock().instant();
        // While the writer sets the key aside. Nothing of it is kept, so no harm is done if the order is there already.
        Supplier<Found> found = attempted(() -> found(wish, now));
        return switch (begun.result()) {
            case Begin.Fresh fresh -> placeOrForget(wish, fresh.resourceId(), found, now, begun);
            case Begin.Resumed resumed -> placeOrForget(wish, resumed.resourceId(), found, now, begun);
            case Begin.Running _ -> new Placed.Running();
            case Begin.Reused _ -> new Placed.KeyReused();
            case Begin.Done done -> {
                begun.requireKept();
                yield Placed.Done.before(
                        orders.find(done.resourceId(), wish.customer()).orElseThrow());
            }
        };
    }

    /** Tries it now; what comes of it, a failure too, is told to whoever asks. */
    private static <T> Supplier<T> attempted(Supplier<T> work) {
        try {
            T result = work.get();
            return () -> result;
        } catch (RuntimeException | Error failure) {
            return () -> {
                throw failure;
            };
        }
    }

    /**
     * A refusal is not kept: the same key may be tried again. After a failure the stock that was taken stays held until its
     * hold expires, since only the order service can say then whether the order came to be.
     */
    private Placed placeOrForget(
            PlaceOrder wish, String orderId, Supplier<Found> found, Instant now, Ahead<Begin> begun) {
        Placed placed;
        try {
            placed = switch (found.get()) {
                case Found.Refused(Placed refused) -> refused;
                case Found.Good(Quote quote, String customerName) ->
                    takePlace(new Attempt(wish, orderId, quote, customerName, now));
            };
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

    private Placed takePlace(Attempt attempt) {
        TakePlace place = new TakePlace(
                attempt.orderId(), attempt.quote().wish(attempt.now()), attempt.told(), attempt.holdsUntil());
        return switch (places.take(place)) {
            case PlaceAnswer.Refused(Refusal refusal) -> new Placed.Refused(List.of(refusal));
            case PlaceAnswer.Unavailable _ -> new Placed.Unavailable();
            case PlaceAnswer.Taken(Promise promise, boolean held) -> {
                Placed placed = reserve(attempt, promise);
                if (held && placed instanceof Placed.Refused) {
                    letGo(attempt.orderId());
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

    private Placed reserve(Attempt attempt, Promise promise) {
        Inventory.Reserve hold = new Inventory.Reserve(
                attempt.orderId(),
                attempt.quote().terms().storeId(),
                attempt.quote().wanted(),
                attempt.wish().customer().reference(),
                attempt.holdsUntil());
        return switch (inventory.reserve(hold)) {
            case ReserveAnswer.Refused refused -> new Placed.Refused(refused.refusals());
            case ReserveAnswer.Unavailable _ -> new Placed.Unavailable();
            case ReserveAnswer.Reserved _ -> {
                trace.mark("reserved " + attempt.orderId());
                yield save(attempt, promise);
            }
        };
    }

    private Placed save(Attempt attempt, Promise promise) {
        String orderId = attempt.orderId();
        Order unnumbered = attempt.order(promise);
        OrderDocuments documents = OrderDocuments.of(unnumbered, diets);
        String shown = documents.shownLines();
        Placed placed = orders.database().write(orderId, sql -> {
            Optional<OrderTables.Fate> fate = OrderTables.fate(sql, orderId);
            if (fate.isPresent()) {
                return switch (fate.get()) {
                    // by an attempt that was thought to hang
                    case PLACED ->
                        Placed.Done.before(OrderTables.find(sql, orderId).orElseThrow());
                    case ABANDONED -> new Placed.Unavailable();
                };
            }
            idempotency.requireBegun(sql, attempt.wish().request(), orderId);
            Order order = unnumbered.numbered(attempt.number(sql));
            orders.insert(sql, order, documents);
            return new Placed.Done(order, shown, false);
        });
        trace.mark("placed " + orderId);
        return placed;
    }

    /** What the order is made of and whose it is, or why there is none. */
    private sealed interface Found {
        record Good(Quote quote, String customerName) implements Found {}

        record Refused(Placed answer) implements Found {}
    }

    private Found found(PlaceOrder wish, Instant now) {
        return switch (wish.basket()) {
            case PlaceOrder.Basket.Quoted(String token) -> quoted(wish, token, now);
            case PlaceOrder.Basket.Fresh(QuoteRequest request) ->
                switch (quotes.quote(request, wish.customer().id(), now)) {
                    case Quotes.Answer.Priced(Quote quote) -> priced(wish, quote);
                    case Quotes.Answer.NoSuchStore _ -> new Found.Refused(new Placed.NoSuchStore());
                    case Quotes.Answer.Unavailable _ -> new Found.Refused(new Placed.Unavailable());
                };
        };
    }

    private Found quoted(PlaceOrder wish, String token, Instant now) {
        return switch (book.find(token, wish.customer().id(), now)) {
            case QuoteBook.Found.Refused(Refusal refusal) -> refused(List.of(refusal));
            case QuoteBook.Found.Good(Quote quote) ->
                quotes.recheck(quote, now)
                        .map(refusals -> refusals.isEmpty() ? priced(wish, quote) : refused(refusals))
                        .orElseGet(() -> new Found.Refused(new Placed.Unavailable()));
        };
    }

    private Found priced(PlaceOrder wish, Quote quote) {
        List<Refusal> refusals = refusals(wish, quote);
        if (!refusals.isEmpty()) {
            return refused(refusals);
        }
        return switch (customers.customer(wish.customer().id())) {
            case CustomerAnswer.Found customer -> new Found.Good(quote, customer.name());
            case CustomerAnswer.NoSuchCustomer _, CustomerAnswer.Unavailable _ ->
                new Found.Refused(new Placed.Unavailable());
        };
    }

    private static Found refused(List<Refusal> refusals) {
        return new Found.Refused(new Placed.Refused(refusals));
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
