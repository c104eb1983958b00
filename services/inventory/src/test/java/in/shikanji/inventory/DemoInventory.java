package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Inventory.Reserve;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer;
import in.shikanji.contracts.inventory.Inventory.WantedLine;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.demo.CatalogueDemo;
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

/** The inventory service on a real database with the demo's menu: 500 of everything at one store, at a standing clock. */
final class DemoInventory implements AutoCloseable {
    static final String STORE = "store_1";
    static final Instant NOON = Instant.parse("2026-11-23T06:30:00Z");
    static final Duration HOLD = Duration.ofMinutes(2);

    private final TestDatabases databases;
    private final Database database;
    private final Audit audit;
    final BusinessClock clock = new BusinessClock();
    final InventoryService service;

    DemoInventory(Path folder) {
        databases = new TestDatabases(folder);
        database = databases.open("inventory");
        clock.set(NOON);
        audit = new Audit(new Seal(SigningKeys.in(folder.resolve("keys")), "audit"), Clock.systemUTC());
        SqlEventLog events = new SqlEventLog(new FolderObjects(folder.resolve("objects")));
        events.producer(database);
        service = new InventoryService(database, clock, events);
        database.write("demo", sql -> {
            CatalogueDemo.load(sql);
            StockDemo.load(sql, List.of(STORE), NOON);
            return true;
        });
        service.reload();
        service.readStock();
    }

    Product product(String slug) {
        return service.catalogue().find(slug).orElseThrow();
    }

    /** Takes these for an order: {@code slug, quantity, slug, quantity, …}. */
    ReserveAnswer reserve(String orderId, Object... lines) {
        return service.reserve(order(orderId, lines));
    }

    Reserve order(String orderId, Object... lines) {
        List<WantedLine> wanted = new java.util.ArrayList<>();
        for (int index = 0; index < lines.length; index += 2) {
            wanted.add(new WantedLine((String) lines[index], (Integer) lines[index + 1], List.of()));
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
            service.holds().consume(sql, orderId, "stf_1", NOON);
            return true;
        });
    }

    void setTo(String slug, long counted) {
        post(StockService.Way.SET, product(slug).id(), counted);
    }

    StockService.Posted post(StockService.Way way, String itemId, long amount) {
        Items.Item item = Items.find(service.catalogue(), itemId).orElseThrow();
        return stock().post(new StockService.Posting(
                STORE,
                way,
                List.of(new StockService.Line(0, item, amount)),
                "count",
                null,
                Caller.platform("test"),
                null));
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

    /** How many levels differ from the sums of their movements or of the live holds. */
    long drift() {
        return new StockLedger(database).recompute().drift();
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        databases.close();
    }
}
