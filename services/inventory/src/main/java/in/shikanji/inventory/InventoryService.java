package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.inventory.Inventory;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The use cases of the catalogue and of stock on behalf of orders. */
final class InventoryService implements Inventory {
    private final Database database;
    private final BusinessClock clock;
    private final Shelf shelf = new Shelf();
    private final Holds holds;
    private final Lock reloading = new ReentrantLock();
    private volatile Catalogue catalogue;

    InventoryService(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
        this.holds = new Holds(shelf);
        this.catalogue = database.read(CatalogueTables::load);
        fillShelf();
    }

    @Override
    public PriceAnswer price(PriceRequest request) {
        List<PricedLine> lines = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int index = 0; index < request.lines().size(); index++) {
            WantedLine wanted = request.lines().get(index);
            String pointer = "/items/" + index;
            Optional<Product> product = catalogue.find(wanted.product());
            if (product.isEmpty()) {
                refusals.add(new Refusal(
                        "item_unavailable", "This item is no longer sold. Remove it.", pointer + "/productId"));
                continue;
            }
            Configuration configuration = Configuration.of(product.get(), wanted.options(), pointer);
            refusals.addAll(configuration.refusals());
            lines.add(line(index + 1, wanted.quantity(), configuration));
        }
        refusals.addAll(shortages(request, lines));
        return new PriceAnswer.Priced(lines, refusals);
    }

    @Override
    public ReserveAnswer reserve(Reserve command) {
        try {
            return database.write(command.orderId(), sql -> holds.hold(sql, command, catalogue, clock.instant()));
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

    Shelf shelf() {
        return shelf;
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

    /** Reads everything anew, after the catalogue was written. */
    void reload() {
        reloadCatalogue();
        fillShelf();
        shelf.touch();
    }

    /** Reads the products anew, and leaves the stock alone. One at a time, so that none puts an older menu over a newer one. */
    void reloadCatalogue() {
        reloading.lock();
        try {
            catalogue = database.read(CatalogueTables::load);
            shelf.touch();
        } finally {
            reloading.unlock();
        }
    }

    List<Ledger> ledgers() {
        return List.of(new Ledger("inventory.stock", new StockLedger(database)::recompute));
    }

    private void fillShelf() {
        database.read(StockTables::listAll)
                .forEach(level -> shelf.put(new Shelf.Place(level.storeId(), level.productId()), level.available()));
    }

    private static PricedLine line(int number, int quantity, Configuration configuration) {
        Product product = configuration.product();
        return new PricedLine(
                number,
                product.id(),
                product.slug(),
                product.name(),
                quantity,
                product.pricePaise(),
                configuration.optionsPaise(),
                configuration.options().stream()
                        .map(option -> new ChosenOption(option.id(), option.name(), option.pricePaise()))
                        .toList(),
                product.taxBps(),
                product.hsn(),
                product.kind() == Product.Kind.MADE_TO_ORDER ? product.prepMinutes() : 0,
                product.diet(configuration.options()));
    }

    /** What is short by what the shelf shows: a hint for the basket; reserving decides. */
    private List<Refusal> shortages(PriceRequest request, List<PricedLine> lines) {
        List<Refusal> refusals = new ArrayList<>();
        for (PricedLine line : lines) {
            long wanted = lines.stream()
                    .filter(other -> other.productId().equals(line.productId()))
                    .mapToLong(PricedLine::quantity)
                    .sum();
            long available = shelf.available(request.storeId(), line.productId());
            if (wanted > available) {
                refusals.add(Holds.outOfStock(line.name(), available, "/items/" + (line.line() - 1) + "/quantity"));
            }
        }
        return refusals;
    }
}
