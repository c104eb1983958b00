package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Inventory;
import in.shikanji.contracts.order.Orders;
import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.demo.CatalogueDemo;
import in.shikanji.inventory.images.ImagesModule;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The inventory service, wired. */
public final class InventoryModule implements Module {
    private final Database database;
    private final InventoryService service;
    private final CatalogueRoutes catalogueRoutes;
    private final StockRoutes stockRoutes;
    private final ImagesModule images;

    public InventoryModule(Platform platform, Stores stores) {
        database = platform.open("inventory");
        service = new InventoryService(database, platform.clock());
        catalogueRoutes = new CatalogueRoutes(service, stores, platform.responses());
        stockRoutes = new StockRoutes(new StockService(service, platform.audit()), service, stores);
        images = new ImagesModule(platform, database, new CataloguedProducts(service));
    }

    /** Follows the orders; called once the order service is there. */
    public void follow(Platform platform, Orders orders) {
        platform.events().consume("order", database, new InventoryReactions(service.holds()).handlers());
        InventoryJobs jobs = new InventoryJobs(service, orders);
        platform.jobs().every("inventory holds", Duration.ofSeconds(5), jobs::releaseExpiredHolds);
    }

    public Inventory inventory() {
        return service;
    }

    /** Loads the demo menu and its stock into an empty database. */
    public void loadDemo(List<String> storeIds) {
        boolean loaded = database.write("demo", sql -> {
            boolean empty = CatalogueTables.isEmpty(sql);
            if (empty) {
                CatalogueDemo.load(sql);
                StockDemo.load(sql, storeIds, service.clock().instant());
            }
            return empty;
        });
        if (loaded) {
            service.reload();
        }
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(catalogueRoutes.routes().list());
        routes.addAll(stockRoutes.routes().list());
        routes.addAll(images.routes());
        return routes;
    }

    @Override
    public List<Ledger> ledgers() {
        return service.ledgers();
    }

    @Override
    public void close() {
        images.close();
    }
}
