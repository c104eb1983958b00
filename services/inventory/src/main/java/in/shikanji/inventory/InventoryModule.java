package in.shikanji.inventory;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.inventory.Inventory;
import in.shikanji.contracts.order.Orders;
import in.shikanji.contracts.store.Stores;
import in.shikanji.contracts.store.Stores.Terms;
import in.shikanji.contracts.store.Stores.TermsAnswer;
import in.shikanji.contracts.store.Stores.TermsRequest;
import in.shikanji.inventory.demo.CatalogueDemo;
import in.shikanji.inventory.exchange.FilesModule;
import in.shikanji.inventory.images.ImagesModule;
import in.shikanji.inventory.purchasing.PurchasingDemo;
import in.shikanji.inventory.purchasing.PurchasingModule;
import in.shikanji.inventory.transfer.TransferModule;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Route;
import in.shikanji.platform.http.Routes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The inventory service, wired. */
public final class InventoryModule implements Module {
    private final Database database;
    private final InventoryService service;
    private final Stores stores;
    private final Audit audit;
    private final PurchasingModule purchasing;
    private final TransferModule transfers;
    private final List<Routes> routes;
    private final ImagesModule images;

    public InventoryModule(Platform platform, Stores stores) {
        this.stores = stores;
        audit = platform.audit();
        database = platform.open("inventory");
        service = new InventoryService(database, platform.clock(), platform.events());
        StoreRoom room = new StoreRoom(service.stock(), service::catalogue);
        purchasing = new PurchasingModule(database, platform.clock(), audit, room, stores);
        transfers = new TransferModule(database, platform.clock(), audit, room, stores);
        CatalogueEdits edits = new CatalogueEdits(service, platform.audit());
        ProductService products = new ProductService(edits);
        IngredientService ingredients = new IngredientService(edits);
        ComboService combos = new ComboService(edits);
        StockService stock = new StockService(service, platform.audit());
        CatalogueFiles files = new CatalogueFiles(edits);
        FilesModule.Sheets sheets = new FilesModule.Sheets(
                new ProductSheet(service, products, files),
                new OptionSheet(service, products, files),
                new SectionSheet(service, new CategoryService(edits), files),
                new ComboSheet(service, combos, files),
                new IngredientSheet(service, ingredients, files),
                new PriceSheet(service, new StoreItemService(edits, service)),
                new StockSheet(service, stock, room));
        List<Routes> own = List.of(
                new CatalogueRoutes(service, stores, platform.responses()).routes(),
                new ProductRoutes(products, service).routes(),
                new CategoryRoutes(edits, service).routes(),
                new ComboRoutes(combos, service, stores, platform.responses()).routes(),
                new StoreItemRoutes(edits, service, stores).routes(),
                new IngredientRoutes(ingredients, service).routes(),
                new DietPolicyRoutes(edits, service).routes(),
                new ObservanceRoutes(edits, database).routes(),
                new StockRoutes(stock, service, stores).routes(),
                new MarkRoutes(new MarkService(service, platform.audit()), service, stores).routes(),
                transfers.routes(),
                new FilesModule(platform, database, stores, sheets).routes());
        routes = Stream.concat(own.stream(), purchasing.routes().stream()).toList();
        images = new ImagesModule(platform, database, new CataloguedProducts(service));
    }

    /** Follows the orders; called once the order service is there. */
    public void follow(Platform platform, Orders orders) {
        platform.events().consume("order", database, new InventoryReactions(service.holds()).handlers());
        InventoryJobs jobs = new InventoryJobs(service, orders);
        platform.jobs().every("inventory holds", Duration.ofSeconds(5), jobs::releaseExpiredHolds);
        platform.jobs().every("diet rules", Duration.ofSeconds(5), jobs::followTheRules);
        platform.jobs().every("batches to withdraw", Duration.ofMinutes(1), new Withdrawals(service, stores)::withdraw);
        platform.jobs().upkeep("use of items", Duration.ofMinutes(10), purchasing::addUpUse);
    }

    public Inventory inventory() {
        return service;
    }

    /** Loads the demo menu and its stock into an empty database. */
    public void loadDemo(List<String> storeIds) {
        Instant now = service.clock().instant();
        List<Terms> terms = storeIds.stream().map(id -> terms(id, now)).toList();
        boolean loaded = database.write("demo", sql -> {
            boolean empty = CatalogueTables.isEmpty(sql);
            if (empty) {
                CatalogueDemo.load(sql);
                StockDemo.load(sql, storeIds, now);
                Catalogue fresh = CatalogueTables.load(sql, now);
                StoreRoom room = new StoreRoom(service.stock(), () -> fresh);
                new PurchasingDemo(database, service.clock(), audit, room, room::named).load(sql, terms);
            }
            return empty;
        });
        if (loaded) {
            service.reload();
            service.readStock();
        }
    }

    private Terms terms(String storeId, Instant now) {
        if (stores.terms(new TermsRequest(storeId, FulfilmentType.PICKUP, null, null, now))
                instanceof TermsAnswer.Known known) {
            return known.terms();
        }
        throw new IllegalStateException("the demo's store " + storeId + " is not there");
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(routes.stream().flatMap(part -> part.list().stream()), images.routes().stream())
                .toList();
    }

    @Override
    public List<Ledger> ledgers() {
        return Stream.concat(service.ledgers().stream(), Stream.of(transfers.ledger()))
                .toList();
    }

    @Override
    public void close() {
        images.close();
    }
}
