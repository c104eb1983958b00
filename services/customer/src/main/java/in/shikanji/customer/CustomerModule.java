package in.shikanji.customer;

import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.customer.PersonalData;
import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.EndedSessions;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Route;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.openid.OpenIdProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The customer service, wired. */
public final class CustomerModule implements Module {
    private static final Duration UPKEEP = Duration.ofMinutes(10);
    private static final Duration ERASURES = Duration.ofSeconds(30);

    private final Database database;
    private final BusinessClock clock;
    private final CustomerService service;
    private final Passwords passwords;
    private final CustomerMail mail;
    private final Joining joining;
    private final Sessions sessions;
    private final List<Routes> routes;

    /**
     * Wires it.
     *
     * @param bcryptCost rounds of password hashing as a power of two
     * @param openId by whose word customers may sign in
     * @param factorRequired the roles that may do nothing without a second factor
     */
    public CustomerModule(
            Platform platform,
            Stores stores,
            EndedSessions ended,
            int bcryptCost,
            Optional<OpenIdProvider> openId,
            Set<Role> factorRequired) {
        database = platform.open("customer");
        clock = platform.clock();
        Audit audit = platform.audit();
        service = new CustomerService(database, audit);
        passwords = new Passwords(bcryptCost);
        Notices notices = new Notices(platform.mail(), clock);
        sessions = new Sessions(database, platform.events(), platform.tokens(), ended, notices, audit, factorRequired);
        sessions.rememberEnded();
        Throttle throttle = new Throttle(database, new Seal(platform.keys(), "throttle"), Clock.systemUTC());
        Post post = new Post(platform.mail(), platform.sms());
        SecondFactors factors =
                new SecondFactors(database, sessions, throttle, factorRequired, audit, Clock.systemUTC());
        PasswordSignIn signIn = new PasswordSignIn(
                database, platform.events(), sessions, passwords, factors, throttle, notices, audit, clock);
        joining = new Joining(database, sessions, passwords, post, platform.site(), audit, clock);
        StaffService staff = new StaffService(database, sessions, joining, stores, notices, audit, clock);
        OneTimeCodes codes = new OneTimeCodes(new Seal(platform.keys(), "one-time code"));
        PhoneSignIn phones = new PhoneSignIn(database, platform.events(), sessions, codes, throttle, post, clock);
        Recovery recovery =
                new Recovery(database, sessions, passwords, throttle, post, notices, platform.site(), audit, clock);
        GoogleSignIn google = new GoogleSignIn(
                openId,
                database,
                platform.events(),
                sessions,
                throttle,
                notices,
                new Seal(platform.keys(), "google"),
                platform.site(),
                clock);
        mail = new CustomerMail(database, platform.mail());
        routes = new ArrayList<>(List.of(
                new AuthRoutes(signIn, recovery, sessions, service, platform.tokens()).routes(),
                new PhoneRoutes(phones).routes(),
                new AccountRoutes(signIn, recovery, sessions, service, post, google).routes(),
                new GoogleRoutes(google).routes(),
                new SecondFactorRoutes(factors).routes(),
                new StaffRoutes(staff, joining).routes(),
                new CustomerRoutes(service).routes()));
        platform.jobs().upkeep("throttles", UPKEEP, throttle::deleteOld);
        platform.jobs().upkeep("old sessions", UPKEEP, sessions::deleteOld);
        platform.jobs().every("old codes and links", UPKEEP, this::deleteOld);
    }

    /**
     * Follows the orders; called once the other services are there.
     *
     * @param services all that hold anything on a person
     */
    public void follow(Platform platform, List<PersonalData> services) {
        Erasure erasure = new Erasure(database, platform.events(), sessions, services, platform.audit(), clock);
        Export export = new Export(database, services, sessions, clock);
        routes.add(new PrivacyRoutes(new Privacy(database, clock), export, erasure, service).routes());
        platform.jobs().every("erasures", ERASURES, erasure::goOn);
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

    /** The link with which the first owner joins; empty once one has. Each call makes a new one. */
    public Optional<String> firstOwnerLink() {
        return joining.firstOwnerLink();
    }

    /** Whether people are in the database whose passwords everyone knows. */
    public boolean hasDemoAccounts() {
        return database.read(sql -> AccountTables.findByEmail(sql, CustomerDemo.CUSTOMER))
                .isPresent();
    }

    @Override
    public List<Route> routes() {
        return routes.stream().flatMap(some -> some.list().stream()).toList();
    }

    private void deleteOld() {
        Instant now = clock.instant();
        database.write("old codes and links", sql -> CodeTables.deleteOld(sql, now) + LinkTables.deleteOld(sql, now));
    }

    @Override
    public void close() {
        passwords.close();
    }

    @Override
    public List<Ledger> ledgers() {
        return List.of();
    }
}
