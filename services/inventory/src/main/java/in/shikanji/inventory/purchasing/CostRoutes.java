package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.inventory.purchasing.ReceiptTables.Bought;
import in.shikanji.inventory.purchasing.ReceiptTables.Sum;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The HTTP of what goods cost a store, before tax: by the average of all that came, and the last time. */
final class CostRoutes {
    private static final int LONGEST_POSITION = 4;

    private final Database database;
    private final Warehouse warehouse;
    private final StoreInput stores;

    CostRoutes(Database database, Warehouse warehouse, StoreInput stores) {
        this.database = database;
        this.warehouse = warehouse;
        this.stores = stores;
    }

    Routes routes() {
        return new Routes().get("/inventory/{productId}/costs", Access.holding(Permission.PURCHASE), this::get);
    }

    /**
     * @param per the unit that prices are for; amounts are in {@code unit}
     * @param averagePaise of all that came; null if nothing did
     */
    record CostsView(
            String productId,
            String productName,
            String storeId,
            String unit,
            String per,
            @Nullable Long averagePaise,
            @Nullable Long lastPaise,
            BigDecimal amount,
            long costPaise,
            List<BoughtView> items,
            @Nullable String nextCursor) {}

    record BoughtView(
            Instant at,
            String purchaseOrderId,
            String purchaseOrderNumber,
            String supplierId,
            BigDecimal amount,
            long costPaise,
            @Nullable String batch,
            @Nullable LocalDate expiresOn) {}

    /** What one read found. */
    private record Found(Sum sum, List<Bought> last, List<Bought> page) {}

    private Reply get(Request request) {
        String storeId = stores.ofQuery(request);
        Page.Wanted wanted = Page.Wanted.of(request);
        Item item = warehouse
                .find(request.variable("productId"))
                .orElseThrow(() -> Problem.notFound().asException());
        Place after = place(wanted.afterKey());
        Found found = database.read(sql -> new Found(
                ReceiptTables.sum(sql, storeId, item.id()),
                bought(sql, storeId, item, Place.NEWEST, 1),
                bought(sql, storeId, item, after, wanted.limit() + 1)));
        Page<BoughtView> page = Page.ofFetched(wanted, found.page(), CostRoutes::key, one -> view(item, one));
        Unit per = Price.wholeUnit(item);
        return Reply.ok(new CostsView(
                item.id(),
                item.name(),
                storeId,
                item.unit().code(),
                per.code(),
                price(item, found.sum().amount(), found.sum().costPaise()),
                found.last().isEmpty()
                        ? null
                        : price(
                                item,
                                found.last().getFirst().amount(),
                                found.last().getFirst().costPaise()),
                item.said(found.sum().amount()),
                found.sum().costPaise(),
                page.items(),
                page.nextCursor()));
    }

    private static List<Bought> bought(Sql sql, String storeId, Item item, Place before, int limit) {
        return ReceiptTables.bought(sql, storeId, item.id(), before.receiptId(), before.position(), limit);
    }

    /** For one whole unit; null where nothing was bought. */
    private static @Nullable Long price(Item item, long amount, long costPaise) {
        return amount == 0 ? null : Price.of(item.keptIn(Price.wholeUnit(item)), costPaise, amount);
    }

    private record Place(String receiptId, int position) {
        static final Place NEWEST = new Place("~", 0);
    }

    private static String key(Bought bought) {
        return bought.receiptId() + ' ' + bought.position();
    }

    private static Place place(@Nullable String cursor) {
        if (cursor == null) {
            return Place.NEWEST;
        }
        String[] parts = cursor.split(" ", -1);
        if (parts.length != 2 || !parts[1].matches("[0-9]{1," + LONGEST_POSITION + "}")) {
            throw Problem.malformed("cursor is not one that this API gave out.").asException();
        }
        return new Place(parts[0], Integer.parseInt(parts[1]));
    }

    private static BoughtView view(Item item, Bought bought) {
        return new BoughtView(
                bought.at(),
                bought.orderId(),
                bought.orderNumber(),
                bought.supplierId(),
                item.said(bought.amount()),
                bought.costPaise(),
                bought.lot().label().isEmpty() ? null : bought.lot().label(),
                bought.lot().expiresOn());
    }
}
