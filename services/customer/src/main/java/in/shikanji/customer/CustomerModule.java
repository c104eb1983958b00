package in.shikanji.customer;

import in.shikanji.contracts.customer.Customers;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.auth.EndedSessions;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The customer service, wired. */
public final class CustomerModule implements Module {
    private final Database database;
    private final BusinessClock clock;
    private final CustomerService service;
    private final AuthRoutes authRoutes;
    private final CustomerRoutes routes;

    /** @param bcryptCost rounds of password hashing as a power of two */
    public CustomerModule(Platform platform, EndedSessions ended, int bcryptCost) {
        database = platform.open("customer");
        clock = platform.clock();
        service = new CustomerService(database);
        Sessions sessions = new Sessions(
                database, platform.events(), platform.tokens(), ended, new Passwords(bcryptCost), platform.clock());
        sessions.rememberEnded();
        authRoutes = new AuthRoutes(sessions, service, platform.tokens());
        routes = new CustomerRoutes(service);
    }

    /** Follows the orders; called once the order service is there. */
    public void follow(Platform platform) {
        OrderMail mail = new OrderMail(database, platform.mail());
        platform.events().consume("order", database, mail.handlers());
        platform.jobs().every("customer mail", Duration.ofSeconds(2), mail::send);
    }

    public Customers customers() {
        return service;
    }

    /** Loads the demo's people into an empty database; the staff work at the first of the stores. */
    public void loadDemo(List<String> storeIds) {
        database.write("demo", sql -> {
            if (AccountTables.isEmpty(sql)) {
                CustomerDemo.load(sql, storeIds, clock.instant());
            }
            return true;
        });
    }

    /** Whether people are in the database whose passwords everyone knows. */
    public boolean hasDemoAccounts() {
        return database.read(sql -> AccountTables.findByEmail(sql, CustomerDemo.CUSTOMER))
                .isPresent();
    }

    @Override
    public List<Route> routes() {
        List<Route> all = new ArrayList<>(authRoutes.routes().list());
        all.addAll(routes.routes().list());
        return all;
    }

    @Override
    public List<Ledger> ledgers() {
        return List.of();
    }
}
