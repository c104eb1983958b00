package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.purchasing.Supplier.Offer;
import in.shikanji.inventory.purchasing.Supplier.Profile;
import in.shikanji.inventory.purchasing.SupplierService.Change;
import in.shikanji.inventory.purchasing.SupplierService.Changed;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP of suppliers, whom the whole chain shares. */
final class SupplierRoutes {
    private final SupplierService service;
    private final Warehouse warehouse;

    SupplierRoutes(SupplierService service, Warehouse warehouse) {
        this.service = service;
        this.warehouse = warehouse;
    }

    Routes routes() {
        return new Routes()
                .get("/suppliers", Access.holding(Permission.PURCHASE), this::list)
                .get("/suppliers/{id}", Access.holding(Permission.PURCHASE), this::get)
                .post("/suppliers", Access.holding(Permission.PURCHASE), request -> write(request, null))
                .put("/suppliers/{id}", Access.holding(Permission.PURCHASE), request -> write(request, find(request)));
    }

    record SupplierView(
            String id,
            String name,
            @Nullable String contactName,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String gstin,
            @Nullable String fssai,
            int leadDays,
            @Nullable String paymentTerms,
            @Nullable String note,
            boolean active,
            List<OfferView> items,
            long version) {}

    /** @param packSize in the unit */
    record OfferView(
            String itemId,
            String itemName,
            @Nullable String supplierCode,
            @Nullable String packName,
            BigDecimal packSize,
            String unit,
            @Nullable Long lastPricePaise) {}

    private Reply list(Request request) {
        Page.Wanted wanted = Page.Wanted.of(request);
        Optional<Boolean> active = request.query("active").map(Boolean::parseBoolean);
        List<Supplier> suppliers = service.list(active.orElse(null), place(wanted.afterKey()), wanted.limit() + 1);
        return Reply.ok(Page.ofFetched(
                wanted, suppliers, supplier -> supplier.profile().name() + '\n' + supplier.id(), this::view));
    }

    private static SupplierTables.Place place(@Nullable String cursor) {
        if (cursor == null) {
            return new SupplierTables.Place("", "");
        }
        int cut = cursor.lastIndexOf('\n');
        if (cut < 0) {
            throw Problem.malformed("cursor is not one that this API gave out.").asException();
        }
        return new SupplierTables.Place(cursor.substring(0, cut), cursor.substring(cut + 1));
    }

    private Reply get(Request request) {
        Supplier supplier = find(request);
        return Versions.tell(Reply.ok(view(supplier)), supplier.version());
    }

    private Supplier find(Request request) {
        return service.find(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    /** What the body leaves out stays as it is. */
    private Reply write(Request request, @Nullable Supplier before) {
        Input input = before == null ? request.input() : request.input().withDefaults(view(before));
        Profile profile = SupplierInput.profile(input, warehouse);
        boolean active = input.optionalFlag("active").orElse(true);
        input.check();
        Optional<RequestKey> key = before == null ? RequestKeys.of(request) : Optional.empty();
        Change change = new Change(
                before == null ? null : before.id(),
                profile,
                active,
                Versions.expected(request).orElse(null),
                request.caller(),
                key.orElse(null));
        return switch (service.change(change)) {
            case Changed.Done(Supplier supplier, boolean replayed) -> {
                Reply reply = before == null
                        ? Reply.created("/api/v1/suppliers/" + supplier.id(), view(supplier))
                        : Reply.ok(view(supplier));
                Reply told = Versions.tell(reply, supplier.version());
                yield replayed ? told.withHeader("Idempotent-Replayed", "true") : told;
            }
            case Changed.NoSuchSupplier _ -> Reply.problem(Problem.notFound());
            case Changed.Stale _ -> Reply.problem(Versions.conflict());
            case Changed.KeyReused _ -> Reply.problem(RequestKeys.reused());
        };
    }

    private SupplierView view(Supplier supplier) {
        Profile profile = supplier.profile();
        return new SupplierView(
                supplier.id(),
                profile.name(),
                profile.contact().name(),
                profile.contact().phone(),
                profile.contact().email(),
                profile.address(),
                profile.gstin(),
                profile.fssai(),
                profile.leadDays(),
                profile.paymentTerms(),
                profile.note(),
                supplier.active(),
                profile.items().stream().map(this::view).toList(),
                supplier.version());
    }

    private OfferView view(Offer offer) {
        Item item = warehouse.get(offer.itemId());
        return new OfferView(
                item.id(),
                item.name(),
                offer.supplierCode(),
                offer.packName(),
                item.said(offer.packSize()),
                item.unit().code(),
                offer.lastPricePaise());
    }
}
