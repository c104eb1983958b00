package in.shikanji.store.roster;

import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.Platform;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Routes;
import java.util.List;

/** The roster, wired. */
public final class RosterModule {
    private final List<Routes> routes;

    public RosterModule(Platform platform, Database database, Stores stores, Customers customers) {
        RosterBook book = new RosterBook(database);
        RosterReplies replies = new RosterReplies(stores, customers, book, platform.clock());
        routes = List.of(
                new RosterRoutes(new Shifts(database, platform.audit()), book, replies).routes(),
                new ClockingRoutes(new Clockings(database, platform.clock(), platform.audit()), book, replies).routes(),
                new WorkedRoutes(book, replies).routes());
    }

    public List<Routes> routes() {
        return routes;
    }
}
