package in.shikanji.order;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.store.Places.SlotsAnswer;
import in.shikanji.contracts.store.Stores;
import in.shikanji.order.OrderService.Moved;
import in.shikanji.order.Placing.Placed;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import java.time.Instant;
import java.util.List;

/** The HTTP of orders. */
final class OrderRoutes {
    private final OrderService orders;
    private final Placing placing;
    private final Quotes quotes;
    private final QuoteBook book;
    private final Stores stores;
    private final OrderStreams streams;

    OrderRoutes(
            OrderService orders, Placing placing, Quotes quotes, QuoteBook book, Stores stores, OrderStreams streams) {
        this.orders = orders;
        this.placing = placing;
        this.quotes = quotes;
        this.book = book;
        this.stores = stores;
        this.streams = streams;
    }

    Routes routes() {
        return new Routes()
                .post("/orders/quote", Access.anyone(), this::quote)
                .post("/orders/slots", Access.anyone(), this::slots)
                .postOnce("/orders", Access.holding(Permission.PLACE_ORDER_FOR_ONESELF), this::place)
                .get("/orders", Access.holding(Permission.SEE_STORE_ORDERS), this::list)
                .get("/orders/{id}", Access.signedIn(), this::get)
                .get("/orders/{id}/timeline", Access.signedIn(), this::timeline)
                .get("/orders/{id}/events", Access.signedIn(), this::orderEvents)
                .put("/orders/{id}/status", Access.signedIn(), request -> moved(OrderInput.statusChange(request)))
                .post("/orders/{id}/cancel", Access.signedIn(), request -> moved(OrderInput.cancel(request)))
                .get("/orders/customer/{customerId}", Access.signedIn(), this::ofCustomer)
                .get("/stores/{id}/orders/events", Access.holding(Permission.SEE_STORE_ORDERS), this::storeEvents);
    }

    private Reply quote(Request request) {
        String customerId = request.actor() instanceof Actor.Person person ? person.id() : null;
        QuoteRequest wanted = OrderInput.quote(request);
        Instant now = orders.clock().instant();
        return switch (quotes.quote(wanted, customerId, now)) {
            case Quotes.Answer.Priced(Quote quote) ->
                Reply.ok(
                        OrderView.QuoteView.of(book.offer(quote, customerId), quotes.warnings(quote, customerId, now)));
            case Quotes.Answer.NoSuchStore _ -> Reply.problem(Problem.notFound());
            case Quotes.Answer.Unavailable _ -> Reply.problem(Problem.unavailable());
        };
    }

    private Reply slots(Request request) {
        String customerId = request.actor() instanceof Actor.Person person ? person.id() : null;
        OrderInput.SlotsWish wish = OrderInput.slots(request);
        return switch (quotes.slots(
                wish.basket(), customerId, wish.date(), orders.clock().instant())) {
            case SlotsAnswer.Known known -> Reply.ok(known);
            case SlotsAnswer.NoSuchStore _ -> Reply.problem(Problem.notFound());
            case SlotsAnswer.Unavailable _ -> Reply.problem(Problem.unavailable());
        };
    }

    private Reply place(Request request) {
        return switch (placing.place(OrderInput.place(request))) {
            case Placed.Done(Order order, String lines, boolean replayed) -> {
                Reply reply = Reply.created(
                        "/api/v1/orders/" + order.id(),
                        OrderView.of(order, lines, orders.clock().instant()));
                yield replayed ? reply.withHeader("Idempotent-Replayed", "true") : reply;
            }
            case Placed.Refused(List<Refusal> refusals) -> Reply.problem(refused(refusals));
            case Placed.NoSuchStore _ -> Reply.problem(Problem.notFound());
            case Placed.Running _ -> Reply.problem(RequestKeys.running());
            case Placed.KeyReused _ -> Reply.problem(RequestKeys.reused());
            case Placed.Unavailable _ -> Reply.problem(Problem.unavailable());
        };
    }

    private Reply moved(OrderService.Move move) {
        return switch (orders.move(move)) {
            case Moved.Done(Order order) -> Reply.ok(view(order));
            case Moved.NotFound _ -> Reply.problem(Problem.notFound());
            case Moved.NotAllowed _ -> Reply.problem(Problem.notAllowed());
            case Moved.NoSuchStep(Order order) ->
                Reply.problem(Problem.conflict(
                        "invalid_transition",
                        "The order is " + words(order) + "; it can't become "
                                + move.to().code().replace('_', ' ') + " from there."));
            case Moved.TooLateToCancel(Order order) ->
                Reply.problem(Problem.conflict(
                        "cancellation_closed",
                        "The order is " + words(order) + " and can't be cancelled here any more. Call the store."));
            case Moved.Stale(Order order) ->
                Reply.problem(Problem.conflict(
                        "version_conflict", "Somebody was faster: the order is " + words(order) + " now."));
            case Moved.ReasonNeeded _ ->
                Reply.problem(Problem.invalid(
                        List.of(new FieldError("/reason", "required", "Say why the order is cancelled."))));
        };
    }

    private Reply list(Request request) {
        Page.Wanted wanted = Page.Wanted.of(request);
        SearchTables.Search search = OrderSearch.of(request, stores);
        return Reply.ok(Page.ofFetched(
                wanted,
                orders.search(search, OrderSearch.after(wanted), wanted.limit() + 1),
                OrderSearch::key,
                this::view));
    }

    private Reply get(Request request) {
        return Reply.ok(view(find(request)));
    }

    private Reply timeline(Request request) {
        return Reply.ok(Page.whole(OrderView.timeline(find(request))));
    }

    private Reply ofCustomer(Request request) {
        Actor.Person person = request.person();
        String wantedId = request.variable("customerId");
        boolean own = person.is(wantedId);
        if (!own && !person.may(Permission.READ_CUSTOMERS)) {
            throw (person.role() == Role.CUSTOMER ? Problem.notFound() : Problem.notAllowed()).asException();
        }
        // Managers see what was ordered at their own stores.
        List<String> storeIds = own || person.role().seesAllStores() ? List.of() : List.copyOf(person.storeIds());
        Page.Wanted wanted = Page.Wanted.of(request);
        int limit = wanted.limit() + 1;
        return Reply.ok(Page.ofFetched(
                wanted,
                own
                        ? orders.ofCustomer(person.id(), storeIds, wanted.afterKey(), limit)
                        : orders.look(request.caller(), wantedId, storeIds, wanted.afterKey(), limit),
                Order::id,
                this::view));
    }

    private Reply orderEvents(Request request) {
        return streams.order(request, find(request).id());
    }

    private Reply storeEvents(Request request) {
        return streams.store(request, OrderSearch.ownStore(request, stores, request.variable("id")));
    }

    private Order find(Request request) {
        Actor.Person person = request.person();
        Order order = orders.find(request.variable("id"), person)
                .orElseThrow(() -> Problem.notFound().asException());
        if (!order.customerId().equals(person.id()) && !person.may(Permission.SEE_STORE_ORDERS)) {
            throw Problem.notAllowed().asException();
        }
        return order;
    }

    private OrderView view(Order order) {
        return OrderView.of(order, orders.clock().instant());
    }

    private static String words(Order order) {
        return order.status().code().replace('_', ' ');
    }

    private static Problem refused(List<Refusal> refusals) {
        return Problem.refused(refusals.stream()
                .map(refusal -> new FieldError(refusal.pointer(), refusal.code(), refusal.message()))
                .toList());
    }
}
