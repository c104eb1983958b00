package in.shikanji.store;

import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.order.Orders;
import in.shikanji.contracts.store.Places;
import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Route;
import in.shikanji.platform.http.Routes;
import in.shikanji.store.roster.RosterModule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The store service, wired. */
public final class StoreModule implements Module {
    private final Database database;
    private final StoreService service;
    private final PlaceService places;
    private final List<Routes> routes;

    public StoreModule(Platform platform) {
        database = platform.open("store");
        service = new StoreService(database, platform.clock(), platform.audit());
        places = new PlaceService(database, service::findStore);
        StoreReplies replies = new StoreReplies(service);
        routes = new ArrayList<>(List.of(
                new StoreRoutes(service, replies).routes(),
                new HoursRoutes(replies).routes(),
                new SlotRoutes(service, places, replies).routes(),
                new ZoneRoutes(new ZoneService(database, service, platform.audit()), replies).routes(),
                new InterruptionRoutes(service, replies).routes()));
    }

    /** Follows the orders, and keeps a roster of whom the stores employ; called once the other services are there. */
    public void follow(Platform platform, Customers customers, Orders orders) {
        routes.addAll(new RosterModule(platform, database, service, customers).routes());
        platform.events().consume("order", database, StoreReactions.handlers());
        StoreJobs jobs = new StoreJobs(database, platform.clock(), orders);
        platform.jobs().every("places", Duration.ofSeconds(5), jobs::releaseExpiredPlaces);
        platform.jobs().upkeep("old places", Duration.ofHours(1), jobs::forgetOldPlaces);
    }

    public Stores stores() {
        return service;
    }

    public Places places() {
        return places;
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
            service.reloadAll();
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
