package in.shikanji.inventory.transfer;

import in.shikanji.contracts.Refusal;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.transfer.Transfer.Line;
import in.shikanji.inventory.transfer.Transfer.Status;
import in.shikanji.inventory.transfer.TransferService.Outcome;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The HTTP of transfers: both stores see one, the sender may call it back, the receiver takes it in. */
final class TransferRoutes {
    private final TransferService service;
    private final Warehouse warehouse;
    private final StoreInput stores;
    private final TransferInput input;

    TransferRoutes(TransferService service, Warehouse warehouse, StoreInput stores) {
        this.service = service;
        this.warehouse = warehouse;
        this.stores = stores;
        this.input = new TransferInput(warehouse, stores);
    }

    Routes routes() {
        Access managers = Access.holding(Permission.ADJUST_STOCK);
        return new Routes()
                .get("/inventory/transfers", managers, this::list)
                .get("/inventory/transfers/{id}", managers, this::get)
                .postOnce("/inventory/transfers", managers, this::send)
                .post("/inventory/transfers/{id}/receive", managers, this::receive)
                .post("/inventory/transfers/{id}/cancel", managers, this::cancel);
    }

    record TransferView(
            String id,
            String fromStoreId,
            String toStoreId,
            Status status,
            @Nullable String note,
            Instant sentAt,
            String sentBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            List<LineView> items) {}

    record LineView(
            String itemId,
            String itemName,
            String unit,
            BigDecimal amount,
            BigDecimal received,
            BigDecimal lost,
            BigDecimal returned) {}

    private Reply list(Request request) {
        String storeId = stores.ofQuery(request);
        Page.Wanted wanted = Page.Wanted.of(request);
        Status status = request.query("status").map(TransferRoutes::status).orElse(null);
        return Reply.ok(Page.ofFetched(
                wanted,
                service.list(storeId, status, wanted.afterKey(), wanted.limit() + 1),
                Transfer::id,
                this::view));
    }

    private static Status status(String code) {
        for (Status status : Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(code)) {
                return status;
            }
        }
        throw Problem.malformed("status is one of in_transit, received, cancelled.")
                .asException();
    }

    private Reply get(Request request) {
        return Reply.ok(view(find(request)));
    }

    private Reply send(Request request) {
        return switch (service.send(input.send(request))) {
            case Outcome.Done(String id, boolean replayed) -> {
                Reply reply = Reply.created(
                        "/api/v1/inventory/transfers/" + id,
                        view(service.find(id).orElseThrow()));
                yield replayed ? reply.withHeader("Idempotent-Replayed", "true") : reply;
            }
            case Outcome refused -> answer(refused);
        };
    }

    private Reply receive(Request request) {
        Transfer transfer = find(request);
        requireAtHome(request, transfer.toStoreId());
        return answer(service.receive(transfer.id(), input.arrived(request, transfer), request.caller()));
    }

    private Reply cancel(Request request) {
        Transfer transfer = find(request);
        requireAtHome(request, transfer.fromStoreId());
        return answer(service.cancel(transfer.id(), request.caller()));
    }

    /** One from or to a store where the caller works; another is not there. */
    private Transfer find(Request request) {
        return service.find(request.variable("id"))
                .filter(transfer -> request.actor().seesStore(transfer.fromStoreId())
                        || request.actor().seesStore(transfer.toStoreId()))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    /** Whoever sees it from the other end may not do this. */
    private static void requireAtHome(Request request, String storeId) {
        if (!request.actor().seesStore(storeId)) {
            throw Problem.notAllowed().asException();
        }
    }

    private Reply answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(String id, boolean _) ->
                Reply.ok(view(service.find(id).orElseThrow()));
            case Outcome.NoSuchTransfer _ -> Reply.problem(Problem.notFound());
            case Outcome.Ended(Status status) ->
                Reply.problem(Problem.conflict(
                        "transfer_ended",
                        "This was " + status.name().toLowerCase(Locale.ROOT) + " before. Load it again."));
            case Outcome.KeyReused _ -> Reply.problem(RequestKeys.reused());
            case Outcome.Refused(List<Refusal> refusals) ->
                Reply.problem(Problem.refused(refusals.stream()
                        .map(refusal -> new FieldError(refusal.pointer(), refusal.code(), refusal.message()))
                        .toList()));
        };
    }

    private TransferView view(Transfer transfer) {
        return new TransferView(
                transfer.id(),
                transfer.fromStoreId(),
                transfer.toStoreId(),
                transfer.status(),
                transfer.note(),
                transfer.sentAt(),
                transfer.sentBy(),
                transfer.endedAt(),
                transfer.endedBy(),
                transfer.lines().stream().map(this::view).toList());
    }

    private LineView view(Line line) {
        Item item = warehouse.get(line.itemId());
        return new LineView(
                item.id(),
                item.name(),
                item.unit().code(),
                item.said(line.amount()),
                item.said(line.received()),
                item.said(line.lost()),
                item.said(line.returned()));
    }
}
