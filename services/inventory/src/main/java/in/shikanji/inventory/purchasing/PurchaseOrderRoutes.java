package in.shikanji.inventory.purchasing;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.store.Stores.Terms;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.purchasing.PurchaseOrder.Status;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Create;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Draft;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Outcome;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Wanted;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Whole;
import in.shikanji.inventory.purchasing.Receiving.Delivery;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The HTTP of purchase orders: for those who buy for the store. */
final class PurchaseOrderRoutes {
    private final PurchaseOrderService service;
    private final Receiving receiving;
    private final Warehouse warehouse;
    private final StoreInput stores;
    private final Clock clock;

    PurchaseOrderRoutes(
            PurchaseOrderService service, Receiving receiving, Warehouse warehouse, StoreInput stores, Clock clock) {
        this.service = service;
        this.receiving = receiving;
        this.warehouse = warehouse;
        this.stores = stores;
        this.clock = clock;
    }

    Routes routes() {
        Access buyers = Access.holding(Permission.PURCHASE);
        return new Routes()
                .get("/purchase-orders", buyers, this::list)
                .post("/purchase-orders", buyers, this::create)
                .get("/purchase-orders/{id}", buyers, this::get)
                .put("/purchase-orders/{id}", buyers, this::change)
                .post("/purchase-orders/{id}/send", buyers, this::send)
                .postOnce("/purchase-orders/{id}/receive", buyers, this::receive)
                .post("/purchase-orders/{id}/cancel", buyers, this::cancel);
    }

    private Reply list(Request request) {
        String storeId = stores.ofQuery(request);
        Page.Wanted page = Page.Wanted.of(request);
        Wanted wanted = new Wanted(
                storeId,
                request.query("status").map(PurchaseOrderRoutes::status).orElse(null),
                request.query("supplierId").orElse(null),
                page.afterKey(),
                page.limit() + 1);
        return Reply.ok(Page.ofFetched(page, service.list(wanted), PurchaseOrder::id, PurchaseOrderView.Summary::of));
    }

    private static Status status(String code) {
        for (Status status : Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(code)) {
                return status;
            }
        }
        throw Problem.malformed("status is one of draft, sent, part_received, received, cancelled.")
                .asException();
    }

    private Reply create(Request request) {
        Input input = request.input();
        Draft draft = PurchaseOrderInput.draft(input, warehouse);
        String supplierId = input.text("supplierId", 1, 80);
        String store = input.text("storeId", 1, 80);
        input.check();
        String storeId = stores.own(request, store);
        Instant now = clock.instant();
        Terms terms = stores.terms(storeId, now);
        // The books go by the calendar, not by the trading day.
        PurchaseNumber numbers =
                PurchaseNumber.of(terms.code(), now.atZone(terms.timeZone()).toLocalDate());
        Outcome outcome = service.create(new Create(
                storeId,
                numbers,
                supplierId,
                draft,
                request.caller(),
                RequestKeys.of(request).orElse(null)));
        return answer(outcome, true);
    }

    private Reply get(Request request) {
        return view(find(request), false);
    }

    /** What the body leaves out stays as it is. */
    private Reply change(Request request) {
        Whole before = find(request);
        Input input = request.input().withDefaults(PurchaseOrderView.of(before, warehouse));
        Draft draft = PurchaseOrderInput.draft(input, warehouse);
        input.check();
        return answer(
                service.change(
                        before.order().id(), draft, Versions.expected(request).orElse(null), request.caller()),
                false);
    }

    private Reply send(Request request) {
        return answer(service.send(find(request).order().id(), request.caller()), false);
    }

    private Reply cancel(Request request) {
        String id = find(request).order().id();
        Input input = request.inputOrEmpty();
        Optional<String> reason = input.optionalText("reason", 500);
        input.check();
        return answer(service.cancel(id, reason.orElse(null), request.caller()), false);
    }

    private Reply receive(Request request) {
        PurchaseOrder order = find(request).order();
        Input input = request.input();
        Delivery delivery = new Delivery(
                order.id(),
                stores.terms(order.storeId(), clock.instant()).businessDate(),
                PurchaseOrderInput.came(input, order, warehouse),
                new Receiving.Terms(
                        input.optionalFlag("allowOver").orElse(false),
                        input.optionalText("shortDatedReason", 200).orElse(null)),
                input.optionalText("supplierReference", 60).orElse(null),
                input.optionalText("note", 500).orElse(null),
                request.caller(),
                RequestKeys.required(request));
        input.check();
        return answer(receiving.receive(delivery), false);
    }

    /** One of a store where the caller works; another's is not there. */
    private Whole find(Request request) {
        return service.find(request.variable("id"))
                .filter(whole -> request.actor().seesStore(whole.order().storeId()))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    private Reply answer(Outcome outcome, boolean isNew) {
        return switch (outcome) {
            case Outcome.Done(String id, boolean replayed) -> {
                Reply reply = view(service.find(id).orElseThrow(), isNew);
                yield replayed ? reply.withHeader("Idempotent-Replayed", "true") : reply;
            }
            case Outcome.NoSuchOrder _ -> Reply.problem(Problem.notFound());
            case Outcome.InvalidTransition(Status from, Status to) ->
                Reply.problem(Problem.conflict(
                        "purchase_not_possible",
                        "This order is " + words(from) + " and can't become " + words(to) + ". Load it again."));
            case Outcome.NotEditable(Status status) ->
                Reply.problem(Problem.conflict(
                        "purchase_not_editable",
                        "This order is " + words(status)
                                + ". Only a draft can be changed: cancel it, and make another."));
            case Outcome.Stale _ -> Reply.problem(Versions.conflict());
            case Outcome.KeyReused _ -> Reply.problem(RequestKeys.reused());
            case Outcome.Refused(List<Refusal> refusals) -> Reply.problem(Problem.refused(errors(refusals)));
        };
    }

    private static List<FieldError> errors(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new FieldError(refusal.pointer(), refusal.code(), refusal.message()))
                .toList();
    }

    private static String words(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Reply view(Whole whole, boolean isNew) {
        PurchaseOrderView view = PurchaseOrderView.of(whole, warehouse);
        Reply reply = isNew ? Reply.created("/api/v1/purchase-orders/" + view.id(), view) : Reply.ok(view);
        return Versions.tell(reply, whole.order().version());
    }
}
