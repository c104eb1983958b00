package in.shikanji.store;

import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Route;
import java.util.List;
import java.util.stream.Stream;

/** The store service, wired. */
public final class StoreModule implements Module {
    private final Database database;
    private final StoreService service;
    private final List<Route> routes;

    public StoreModule(Platform platform) {
        database = platform.open("store");
        service = new StoreService(database, platform.clock(), platform.audit());
        StoreReplies replies = new StoreReplies(service);
        routes = Stream.of(
                        new StoreRoutes(service, replies).routes(),
                        new HoursRoutes(replies).routes(),
                        new ZoneRoutes(new ZoneService(database, service, platform.audit()), replies).routes(),
                        new InterruptionRoutes(service, replies).routes())
                .flatMap(part -> part.list().stream())
                .toList();
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
            service.reloadAll();
        }
        return service.list().stream().map(Store::id).toList();
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    @Override
    public List<Ledger> ledgers() {
        return List.of();
    }
}
