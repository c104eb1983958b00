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
import in.shikanji.platform.http.Routes;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The inventory service, wired. */
public final class InventoryModule implements Module {
    private final Database database;
    private final InventoryService service;
    private final List<Routes> routes;
    private final ImagesModule images;

    public InventoryModule(Platform platform, Stores stores) {
        database = platform.open("inventory");
        service = new InventoryService(database, platform.clock(), platform.events());
        CatalogueEdits edits = new CatalogueEdits(service, platform.audit());
        routes = List.of(
                new CatalogueRoutes(service, stores, platform.responses()).routes(),
                new ProductRoutes(new ProductService(edits), service).routes(),
                new StoreItemRoutes(edits, service, stores).routes(),
                new IngredientRoutes(new IngredientService(edits), service).routes(),
                new DietPolicyRoutes(edits, service).routes(),
                new ObservanceRoutes(edits, database).routes(),
                new StockRoutes(new StockService(service, platform.audit()), service, stores).routes());
        images = new ImagesModule(platform, database, new CataloguedProducts(service));
    }

    /** Follows the orders; called once the order service is there. */
    public void follow(Platform platform, Orders orders) {
        platform.events().consume("order", database, new InventoryReactions(service.holds()).handlers());
        InventoryJobs jobs = new InventoryJobs(service, orders);
        platform.jobs().every("inventory holds", Duration.ofSeconds(5), jobs::releaseExpiredHolds);
        platform.jobs().every("diet rules", Duration.ofSeconds(5), jobs::followTheRules);
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
            service.readStock();
        }
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(routes.stream().flatMap(part -> part.list().stream()), images.routes().stream())
                .toList();
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
