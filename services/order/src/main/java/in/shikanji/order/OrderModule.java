package in.shikanji.order;

import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.customer.PersonalData;
import in.shikanji.contracts.inventory.Inventory;
import in.shikanji.contracts.order.Orders;
import in.shikanji.contracts.store.Places;
import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Route;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The order service, wired. */
public final class OrderModule implements Module {
    private static final int CUSTOMERS_AT_ONCE = 100;

    private final OrderService service;
    private final OrderStreams streams;
    private final OrderRoutes routes;
    private final NewTimeRoutes newTimes;
    private final PersonalData personalData;

    public OrderModule(Platform platform, Stores stores, Places places, Inventory inventory, Customers customers) {
        Database database = platform.open("order");
        service = new OrderService(database, platform.events(), platform.clock(), platform.audit());
        personalData = new OrderPersonalData(database, platform.clock());
        splitEarlierNames(database);
        streams = new OrderStreams(service, platform.events());
        Quotes quotes = new Quotes(stores, places, inventory, customers);
        QuoteBook book = new QuoteBook(database, platform.clock(), new Seal(platform.keys(), "quote"));
        Placing placing = new Placing(service, quotes, book, places, inventory, customers, platform.trace());
        routes = new OrderRoutes(service, placing, quotes, book, stores, streams);
        newTimes = new NewTimeRoutes(
                new NewTimes(database, platform.events(), platform.clock(), platform.audit()), platform.clock());
        OrderJobs jobs = new OrderJobs(service);
        platform.jobs().every("order acceptance", Duration.ofSeconds(1), jobs::settleUnaccepted);
        platform.jobs().every("order quotes", Duration.ofMinutes(1), jobs::forgetOldQuotes);
    }

    /** Once, when the search by names is new: it is worth some seconds of the first start that no name is left out after it. */
    private static void splitEarlierNames(Database database) {
        boolean more = true;
        while (more) {
            more = database.write("earlier names", sql -> NameTables.splitEarlier(sql, CUSTOMERS_AT_ONCE));
        }
    }

    public PersonalData personalData() {
        return personalData;
    }

    public Orders orders() {
        return service;
    }

    /** Begins to follow the orders for those who watch live. */
    public void start() {
        streams.start();
    }

    @Override
    public List<Route> routes() {
        return Stream.of(routes.routes(), newTimes.routes())
                .flatMap(part -> part.list().stream())
                .toList();
    }

    @Override
    public List<Ledger> ledgers() {
        return service.ledgers();
    }

    @Override
    public void close() {
        streams.close();
    }
}
