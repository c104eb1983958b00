package in.shikanji.store;

import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Route;
import in.shikanji.platform.http.Routes;
import in.shikanji.store.roster.RosterModule;
import java.util.ArrayList;
import java.util.List;

/** The store service, wired. */
public final class StoreModule implements Module {
    private final Database database;
    private final StoreService service;
    private final List<Routes> routes;

    public StoreModule(Platform platform) {
        database = platform.open("store");
        service = new StoreService(database, platform.clock(), platform.audit());
        StoreReplies replies = new StoreReplies(service);
        routes = new ArrayList<>(List.of(
                new StoreRoutes(service, replies).routes(),
                new HoursRoutes(replies).routes(),
                new InterruptionRoutes(service, replies).routes()));
    }

    /** Keeps a roster of whom the stores employ; called once the customer service is there. */
    public void follow(Platform platform, Customers customers) {
        routes.addAll(new RosterModule(platform, database, service, customers).routes());
    }

    public Stores stores() {
        return service;
    }

    /** Loads the demo stores into an empty database; answers the ids of all stores, the oldest first. */
    public List<String> loadDemo() {
        boolean loaded = database.write("demo", sql -> {
            boolean empty = StoreTables.isEmpty(sql);
            if (empty) {
                StoreDemo.load(sql);
            }
            return empty;
        });
        if (loaded) {
            service.reload();
        }
        return service.list().stream().map(Store::id).toList();
    }

    @Override
    public List<Route> routes() {
        return routes.stream().flatMap(part -> part.list().stream()).toList();
    }

    @Override
    public List<Ledger> ledgers() {
        return List.of();
    }
}
