package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Inventory.Reserve;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer;
import in.shikanji.contracts.inventory.Inventory.WantedLine;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.StoreItems.StoreItem;
import in.shikanji.inventory.demo.CatalogueDemo;
import in.shikanji.inventory.exchange.FilesModule;
import in.shikanji.inventory.goods.BatchLedger;
import in.shikanji.inventory.goods.Batches;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.purchasing.PurchasingDemo;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.events.SqlEventLog;
import in.shikanji.platform.objects.FolderObjects;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The inventory service on a real database with the demo's menu: 500 of everything at one store, at a standing clock. */
public final class DemoInventory implements AutoCloseable {
    public static final String STORE = "store_1";
    public static final Instant NOON = Instant.parse("2026-11-23T06:30:00Z");
    static final Duration HOLD = Duration.ofMinutes(2);

    private final TestDatabases databases;
    private final Database database;
    private final Audit audit;
    private final Branches branches = new Branches();
    private final StoreRoom room;
    final BusinessClock clock = new BusinessClock();
    final InventoryService service;

    public DemoInventory(Path folder) {
        this(folder, LoadedDemo.putInto(folder));
    }

    /** @param loaded whether the demo stands in the folder already */
    DemoInventory(Path folder, boolean loaded) {
        databases = new TestDatabases(folder);
        database = databases.open("inventory");
        clock.set(NOON);
        audit = new Audit(new Seal(SigningKeys.in(folder.resolve("keys")), "audit"), Clock.systemUTC());
        SqlEventLog events = new SqlEventLog(new FolderObjects(folder.resolve("objects")));
        events.producer(database);
        service = new InventoryService(database, clock, events);
        if (!loaded) {
            load();
        }
        room = new StoreRoom(service.stock(), service::catalogue);
        service.reload();
        service.readStock();
    }

    private void load() {
        database.write("demo", sql -> {
            CatalogueDemo.load(sql);
            StockDemo.load(sql, List.of(STORE), NOON);
            Catalogue fresh = CatalogueTables.load(sql, NOON);
            StoreRoom demoRoom = new StoreRoom(service.stock(), () -> fresh);
            new PurchasingDemo(database, clock, audit, demoRoom, demoRoom::named)
                    .load(sql, List.of(branches.terms(STORE, NOON)));
            return true;
        });
    }

    Product product(String slug) {
        return service.catalogue().find(slug).orElseThrow();
    }

    /** Takes these for an order: {@code slug, quantity, slug, quantity, …}. */
    public ReserveAnswer reserve(String orderId, Object... lines) {
        return service.reserve(order(orderId, lines));
    }

    Reserve order(String orderId, Object... lines) {
        List<WantedLine> wanted = new java.util.ArrayList<>();
        for (int index = 0; index < lines.length; index += 2) {
            wanted.add(new WantedLine((String) lines[index], (Integer) lines[index + 1], List.of(), List.of()));
        }
        return new Reserve(orderId, STORE, wanted, "cus_1", clock.instant().plus(HOLD));
    }

    void place(String orderId) {
        database.write(orderId, sql -> {
            service.holds().place(sql, orderId);
            return true;
        });
    }

    void consume(String orderId) {
        database.write(orderId, sql -> {
            service.holds().consume(sql, orderId, "stf_1", clock.instant());
            return true;
        });
    }

    /** Orders it, and begins to prepare it. */
    public void sell(String orderId, String slug, int quantity) {
        reserve(orderId, slug, quantity);
        place(orderId);
        consume(orderId);
    }

    public void waste(String slug, long amount) {
        post(StockService.Way.WASTE, product(slug).id(), amount);
    }

    public void setTo(String slug, long counted) {
        post(StockService.Way.SET, product(slug).id(), counted);
    }

    StockService.Posted post(StockService.Way way, String itemId, long amount) {
        return post(way, itemId, amount, null);
    }

    StockService.Posted post(StockService.Way way, String itemId, long amount, @Nullable Lot lot) {
        Item item = Items.find(service.catalogue(), itemId).orElseThrow();
        return stock().post(new StockService.Posting(
                STORE,
                way,
                List.of(new StockService.Line(0, item, amount, lot)),
                "count",
                null,
                Caller.platform("test"),
                null,
                null));
    }

    /** What files are made of. */
    public FilesModule.Sheets sheets() {
        CatalogueEdits edits = new CatalogueEdits(service, audit);
        CatalogueFiles files = new CatalogueFiles(edits);
        return new FilesModule.Sheets(
                new ProductSheet(service, new ProductService(edits), files),
                new OptionSheet(service, new ProductService(edits), files),
                new SectionSheet(service, new CategoryService(edits), files),
                new ComboSheet(service, new ComboService(edits), files),
                new IngredientSheet(service, new IngredientService(edits), files),
                new PriceSheet(service, new StoreItemService(edits, service)),
                new StockSheet(service, stock(), room));
    }

    /** The store asks for its own price from now on; null for the chain's. */
    public void ask(String slug, @Nullable Long paise) {
        change(slug, before -> before.offered(paise, true));
    }

    public void sellOut(String slug) {
        change(slug, before -> before.soldOut(NOON.plus(HOLD), "gone"));
    }

    private void change(String slug, UnaryOperator<StoreItem> change) {
        String id = product(slug).id();
        StoreItemService offers = new StoreItemService(new CatalogueEdits(service, audit), service);
        database.write(STORE + ' ' + id, sql -> {
            StoreItem before = StoreItemTables.lock(sql, STORE, id);
            offers.write(sql, Caller.platform("test"), "offer.changed", before, change.apply(before));
            return true;
        });
    }

    /** What guests of the store pay, whether it is sold there and whether it is sold out, and how often that was changed. */
    public String offer(String slug) {
        Product product = product(slug);
        StoreItem offer = service.storeItems().of(STORE, product.id());
        return service.storeItems().price(STORE, product)
                + (offer.listed() ? " listed" : " not listed")
                + (offer.isSoldOut(NOON) ? " sold out " : " ")
                + offer.version();
    }

    StockService stock() {
        return new StockService(service, audit);
    }

    String ingredient(String slug) {
        return service.catalogue().ingredients().values().stream()
                .filter(ingredient -> ingredient.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What lies in batches, the first to be sold first: {@code label 12}. */
    List<String> batches(String storeId, String itemId) {
        return database.read(sql -> Batches.live(sql, storeId, itemId)).stream()
                .map(batch -> (batch.lot().label().isEmpty() ? "?" : batch.lot().label()) + " " + batch.onHand())
                .toList();
    }

    /** A level of any store. */
    Level levelAt(String storeId, String itemId) {
        return database.read(sql -> StockTables.find(sql, storeId, itemId).orElseThrow());
    }

    public long onHand(String storeId, String itemId) {
        return database.read(sql -> StockTables.find(sql, storeId, itemId))
                .map(Level::onHand)
                .orElse(0L);
    }

    /** The movements of a level, the first one first: {@code receive 20}. */
    public List<String> moved(String storeId, String itemId) {
        return database.read(sql -> StockTables.movements(sql, storeId, itemId, null, 100_000)).reversed().stream()
                .map(movement -> movement.kind().name().toLowerCase(Locale.ROOT) + " " + movement.onHandDelta())
                .toList();
    }

    public Item item(String slug) {
        return room.named(slug);
    }

    public Warehouse warehouse() {
        return room;
    }

    public Audit audit() {
        return audit;
    }

    public BusinessClock clock() {
        return clock;
    }

    Branches branches() {
        return branches;
    }

    Withdrawals withdrawals() {
        return new Withdrawals(service, branches);
    }

    Level levelOf(String itemId) {
        return database.read(sql -> StockTables.find(sql, STORE, itemId).orElseThrow());
    }

    Level level(String slug) {
        return database.read(
                sql -> StockTables.find(sql, STORE, product(slug).id()).orElseThrow());
    }

    List<Level> levels() {
        return database.read(sql -> StockTables.list(sql, STORE));
    }

    /** The kinds of movements of an order, the first one first. */
    List<StockTables.Kind> movementsOf(String orderId, String slug) {
        return movements(slug).stream()
                .filter(movement -> orderId.equals(movement.reference()))
                .map(StockTables.Movement::kind)
                .toList();
    }

    List<StockTables.Movement> movements(String slug) {
        return database.read(
                        sql -> StockTables.movements(sql, STORE, product(slug).id(), null, 100_000))
                .reversed();
    }

    /** How many levels differ from the sums of their movements, of the live holds, or of their batches. */
    public long drift() {
        return new StockLedger(database).recompute().drift()
                + BatchLedger.recompute(database).drift();
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        databases.close();
    }
}
