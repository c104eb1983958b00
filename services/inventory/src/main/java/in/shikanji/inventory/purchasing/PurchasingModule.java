package in.shikanji.inventory.purchasing;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Routes;
import java.time.Clock;
import java.util.List;

/** Purchasing, wired. */
public final class PurchasingModule {
    private final List<Routes> routes;
    private final ItemUse use;

    public PurchasingModule(Database database, Clock clock, Audit audit, Warehouse warehouse, Stores stores) {
        StoreInput input = new StoreInput(stores);
        PurchaseOrderService orders = new PurchaseOrderService(database, clock, audit);
        Receiving receiving = new Receiving(database, clock, audit, warehouse, orders);
        use = new ItemUse(database, clock);
        routes = List.of(
                new SupplierRoutes(new SupplierService(database, audit), warehouse).routes(),
                new SuggestionRoutes(database, clock, warehouse, input).routes(),
                new PurchaseOrderRoutes(orders, receiving, warehouse, input, clock).routes(),
                new CostRoutes(database, warehouse, input).routes());
    }

    public List<Routes> routes() {
        return routes;
    }

    /** Adds up what stores used since the last time, so that asking what should be bought stays quick. */
    public void addUpUse() {
        use.addUp();
    }
}
