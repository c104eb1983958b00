package in.shikanji.customer;

import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.customer.PasswordSignIn.Registration;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Site;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.EndedSessions;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.events.SqlEventLog;
import in.shikanji.platform.objects.FolderObjects;
import in.shikanji.platform.openid.OpenIdProvider;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The customer service on a real database; what it writes to people lands in a {@link Letterbox}. */
final class DemoCustomers implements AutoCloseable {
    static final Device PHONE = new Device("storefront", "Chrome on Android", "49.207.12.…");
    static final String ADDRESS = "49.207.12.7";
    private static final int QUICK = 4;

    private final TestDatabases databases;
    private final SqlEventLog events;
    private final Passwords passwords = new Passwords(QUICK);
    final Letterbox letterbox = new Letterbox();
    final BusinessClock clock = new BusinessClock();
    final Database database;
    final EndedSessions ended = new EndedSessions();
    final Tokens tokens;
    final Sessions sessions;
    final SecondFactors factors;
    final PasswordSignIn signIn;
    final PhoneSignIn phones;
    final Recovery recovery;
    final CustomerService service;
    private final Function<Optional<OpenIdProvider>, GoogleSignIn> google;

    DemoCustomers(Path folder) {
        databases = new TestDatabases(folder);
        database = databases.open("customer");
        events = new SqlEventLog(new FolderObjects(folder.resolve("objects")));
        events.producer(database);
        events.start();
        SigningKeys keys = SigningKeys.in(folder.resolve("keys"));
        tokens = new Tokens(keys, ended, Clock.systemUTC());
        Audit audit = new Audit(new Seal(keys, "audit"), Clock.systemUTC());
        Notices notices = new Notices(letterbox, clock);
        sessions = new Sessions(database, events, tokens, ended, notices, audit, Set.of(Role.OWNER));
        Throttle throttle = new Throttle(database, new Seal(keys, "throttle"), Clock.systemUTC());
        factors = new SecondFactors(database, sessions, throttle, Set.of(Role.OWNER), audit, Clock.systemUTC());
        Post post = new Post(letterbox, letterbox.phones());
        signIn = new PasswordSignIn(database, events, sessions, passwords, factors, throttle, notices, audit, clock);
        phones = new PhoneSignIn(
                database, events, sessions, new OneTimeCodes(new Seal(keys, "code")), throttle, post, clock);
        recovery = new Recovery(
                database, sessions, passwords, throttle, post, notices, new Site("https://shop.example"), audit, clock);
        service = new CustomerService(database, audit);
        google = provider -> new GoogleSignIn(
                provider,
                database,
                events,
                sessions,
                throttle,
                notices,
                new Seal(keys, "google"),
                new Site("https://shop.example"),
                clock);
    }

    /** Signing in by the word of this provider. */
    GoogleSignIn google(OpenIdProvider provider) {
        return google.apply(Optional.of(provider));
    }

    /** Who has this session. */
    static Caller caller(Session session) {
        return new Caller(session.account().actor(session.sessionId(), false), "192.0.2.1", "req");
    }

    /** Who shows by a link alone who asks. */
    static Caller nobody() {
        return new Caller(new Actor.Nobody(), "192.0.2.1", "req");
    }

    /** Somebody with an account; answers the id. */
    String customer() {
        String id = Ids.next("cus");
        database.write(
                id,
                sql -> AccountTables.insert(
                        sql,
                        Account.customer(
                                id, "Asha", Account.Contact.unproven(id + "@example.com", null), "", Instant.EPOCH)));
        return id;
    }

    /** Somebody who just opened an account with this e-mail address and the password {@code lemon-and-cumin}. */
    Session register(String email) {
        return signIn.register(new Registration("Asha", email, null, "lemon-and-cumin"), PHONE)
                .orElseThrow();
    }

    /** The same person on another device. */
    Session signIn(Account account, Device device) {
        return database.write(account.id(), sql -> sessions.begin(sql, account, device));
    }

    /** Makes something in the database older by that many seconds: what goes by the system's clock, which nobody sets. */
    void age(String update, long seconds) {
        database.write("age", sql -> sql.update(update, seconds * 1000));
    }

    /** What a select gives that names its one column {@code kept}. */
    List<String> kept(String select) {
        return database.read(sql -> sql.list(select, row -> row.text("kept")));
    }

    /** The types of events told so far, the first one first. */
    List<String> told() {
        events.drain();
        return events.read("customer", 0, 1000).stream()
                .map(event -> event.type())
                .toList();
    }

    static PostalAddress somewhere() {
        return new PostalAddress(
                "Asha", "+919845012345", "1 Road", null, null, "Bengaluru", "Karnataka", "560001", null, null);
    }

    @Override
    public void close() {
        events.close();
        databases.close();
        passwords.close();
    }
}
