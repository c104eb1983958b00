package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.inventory.Inventory;
import in.shikanji.inventory.goods.BatchLedger;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.StorageException;
import in.shikanji.platform.events.EventLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/** The use cases of the catalogue and of stock on behalf of orders. */
final class InventoryService implements Inventory {
    private final Database database;
    private final BusinessClock clock;
    private final Shelf shelf = new Shelf();
    private final StoreItems storeItems = new StoreItems();
    private final Offers offers = new Offers(storeItems);
    private final Stock stock;
    private final Holds holds;
    private final Lock reloading = new ReentrantLock();
    private volatile Catalogue catalogue;

    InventoryService(Database database, BusinessClock clock, EventLog events) {
        this.database = database;
        this.clock = clock;
        this.stock = new Stock(shelf, events);
        this.holds = new Holds(stock, storeItems);
        this.catalogue = database.read(sql -> CatalogueTables.load(sql, clock.instant()));
        readStock();
    }

    @Override
    public PriceAnswer price(PriceRequest request) {
        Catalogue catalogue = this.catalogue;
        Basket basket = Basket.of(catalogue, request.lines());
        List<Refusal> refusals = new ArrayList<>(basket.refusals());
        refusals.addAll(notOffered(request.storeId(), basket, new Offers.Moment(request.at(), request.timeZone())));
        // By what the shelf shows, which is a hint for the basket; reserving decides.
        refusals.addAll(Demand.of(catalogue, basket)
                .shortages(
                        item -> shelf.keeps(request.storeId(), item),
                        item -> shelf.available(request.storeId(), item)));
        return new PriceAnswer.Priced(new Prices(catalogue, storeItems, request.storeId()).of(basket), refusals);
    }

    @Override
    public SoldAnswer soldAt(SoldRequest request) {
        Basket basket = Basket.of(catalogue, request.lines());
        return new SoldAnswer.At(request.instants().stream()
                .filter(at -> notOffered(request.storeId(), basket, new Offers.Moment(at, request.timeZone()))
                        .isEmpty())
                .collect(Collectors.toSet()));
    }

    private List<Refusal> notOffered(String storeId, Basket basket, Offers.Moment moment) {
        List<Refusal> refusals = new ArrayList<>();
        for (Basket.Taken taken : basket.combos()) {
            offers.refusal(storeId, taken.combo(), moment, taken.pointer() + "/productId")
                    .ifPresent(refusals::add);
        }
        for (Basket.Line line : basket.lines()) {
            offers.refusal(
                            storeId,
                            line.product(),
                            line.configuration().options(),
                            moment,
                            line.pointer() + "/productId")
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    @Override
    public ReserveAnswer reserve(Reserve command) {
        Wanted wanted = Wanted.of(command, catalogue, shelf);
        try {
            // What was changed while this waited for its turn holds for it, too.
            return database.write(
                    command.orderId(),
                    Levels.SHARED,
                    (sql, levels) -> holds.hold(sql, levels, wanted.asOf(catalogue, shelf), clock.instant()));
        } catch (Holds.Shortage shortage) {
            return new ReserveAnswer.Refused(shortage.refusals());
        } catch (DatabaseBusyException | StorageException busy) {
            return new ReserveAnswer.Unavailable();
        }
    }

    @Override
    public ReleaseAnswer release(String orderId) {
        try {
            database.write(orderId, sql -> holds.release(sql, orderId, "system:order", clock.instant()));
            return new ReleaseAnswer.Released();
        } catch (DatabaseBusyException | StorageException busy) {
            return new ReleaseAnswer.Unavailable();
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Availability availability() {
        return new Availability(catalogue, shelf);
    }

    StoreItems storeItems() {
        return storeItems;
    }

    Offers offers() {
        return offers;
    }

    /** Grows with every change that a menu shows, and with the minutes while something is sold by the clock. */
    long menuVersion(Optional<String> storeId, Instant now) {
        boolean byTheClock = catalogue.hasSchedules() || storeItems.hasSoldOut(now);
        return (storeId.map(shelf::version).orElseGet(shelf::version) << 24)
                | (byTheClock ? now.getEpochSecond() / 60 & 0xFFFFFF : 0);
    }

    Shelf shelf() {
        return shelf;
    }

    Stock stock() {
        return stock;
    }

    Holds holds() {
        return holds;
    }

    Database database() {
        return database;
    }

    BusinessClock clock() {
        return clock;
    }

    /** Reads the catalogue anew, after it was written. One at a time, so that none puts an older menu over a newer one. */
    void reload() {
        reloading.lock();
        try {
            catalogue = database.read(sql -> CatalogueTables.load(sql, clock.instant()));
            showCatalogue();
        } finally {
            reloading.unlock();
        }
    }

    /** Fills the shelf, before anything moves; from then on it hears of each change. */
    void readStock() {
        database.read(StockTables::listAll)
                .forEach(level -> shelf.put(level.storeId(), level.itemId(), level.available()));
        storeItems.fill(database.read(StoreItemTables::listAll));
        showCatalogue();
    }

    private void showCatalogue() {
        Map<String, Long> attention = Availability.attention(catalogue);
        shelf.show(item -> attention.getOrDefault(item, Shelf.SHOWN_UP_TO));
    }

    List<Ledger> ledgers() {
        return List.of(
                new Ledger("inventory.stock", new StockLedger(database)::recompute),
                new Ledger("inventory.batches", () -> BatchLedger.recompute(database)));
    }
}
