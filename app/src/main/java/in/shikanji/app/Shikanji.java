package in.shikanji.app;

import in.shikanji.contracts.customer.Customers;
import in.shikanji.customer.CustomerModule;
import in.shikanji.gateway.Gateway;
import in.shikanji.gateway.SessionAuthenticator;
import in.shikanji.inventory.InventoryModule;
import in.shikanji.order.OrderModule;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Json;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.Site;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.EndedSessions;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.ConfigurationException;
import in.shikanji.platform.config.Key;
import in.shikanji.platform.database.Idempotency;
import in.shikanji.platform.events.SqlEventLog;
import in.shikanji.platform.http.ResponseCache;
import in.shikanji.platform.http.Route;
import in.shikanji.platform.http.StaticFiles;
import in.shikanji.platform.jobs.Jobs;
import in.shikanji.platform.mail.DevelopmentMailbox;
import in.shikanji.platform.objects.FolderObjects;
import in.shikanji.platform.objects.Objects;
import in.shikanji.platform.openid.OpenIdProvider;
import in.shikanji.platform.telemetry.Health;
import in.shikanji.platform.telemetry.Metrics;
import in.shikanji.store.StoreModule;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform in one process: the platform's parts, the services on them, and the servers in front. Closing it
 * stops the servers first, then what works in the background, then the databases.
 */
public final class Shikanji implements AutoCloseable {
    private static final Duration HEALTH_PATIENCE = Duration.ofSeconds(2);
    private static final long RESPONSE_CACHE_BYTES = 32L * 1024 * 1024;

    private final Storage storage;
    private final Health readiness;
    private final Metrics metrics;
    private final Jobs jobs;
    private final SqlEventLog events;
    private final List<Module> modules;
    private final List<Route> routes;
    private final Servers servers;
    private final boolean demo;
    private final @Nullable String firstOwnerLink;

    private Shikanji(
            Configuration configuration,
            Storage storage,
            Senders senders,
            Optional<OpenIdProvider> google,
            DevelopmentMailbox mailbox) {
        this.storage = storage;
        // Nothing of this waits for a database, and the catalogue, which is read from one, waits for the JSON.
        Meanwhile.make(() -> Json.list("[]", String.class));
        Meanwhile<StaticFiles> files = Meanwhile.make(() -> StaticFiles.onClassPath(Shikanji.class.getClassLoader()));
        Meanwhile<Metrics> fresh = Meanwhile.make(Metrics::new);
        BusinessClock clock = new BusinessClock();
        jobs = new Jobs();
        clock.onChange(jobs::runDue);
        Objects objects = new FolderObjects(storage.folder("objects"));
        events = new SqlEventLog(objects);
        SigningKeys keys = SigningKeys.in(
                storage.folder("keys"), Duration.ofDays(configuration.number(Key.KEYS_ROTATE)), Clock.systemUTC());
        EndedSessions ended = new EndedSessions();
        Tokens tokens = new Tokens(keys, ended, Clock.systemUTC());
        Audit audit = new Audit(new Seal(keys, "audit"), Clock.systemUTC());
        ResponseCache responses = new ResponseCache(RESPONSE_CACHE_BYTES, "no-cache");
        Site site = new Site(configuration.text(Key.URL));
        Platform platform = new Platform(
                clock,
                storage::open,
                events,
                objects,
                jobs,
                keys,
                tokens,
                audit,
                responses,
                senders.mail(),
                senders.sms(),
                site,
                storage.trace());

        StoreModule store = new StoreModule(platform);
        CustomerModule customer = new CustomerModule(
                platform,
                store.stores(),
                ended,
                (int) configuration.number(Key.BCRYPT_COST),
                google,
                secondFactorRoles(configuration));
        InventoryModule inventory = new InventoryModule(platform, store.stores());
        OrderModule order =
                new OrderModule(platform, store.stores(), store.places(), inventory.inventory(), customer.customers());
        store.follow(platform, customer.customers(), order.orders());
        inventory.follow(platform, order.orders());
        customer.follow(platform, List.of(order.personalData()));
        modules = List.of(store, customer, inventory, order);

        if (configuration.flag(Key.DEMO)) {
            List<String> storeIds = store.loadDemo();
            customer.loadDemo(storeIds);
            inventory.loadDemo(storeIds);
        }
        events.start();
        order.start();
        upkeep(keys, audit, Duration.ofDays(configuration.number(Key.AUDIT_DAYS)));

        readiness = new Health(HEALTH_PATIENCE);
        storage.databases().forEach(database -> readiness.check(database.name(), database::check));
        metrics = fresh.get();
        measure(responses);
        routes = routes(configuration, clock, mailbox, audit, customer.customers());
        routes.addAll(Gateway.health(readiness));
        demo = customer.hasDemoAccounts();
        storage.opened();
        servers = Servers.start(
                configuration,
                Servers.host(configuration, demo),
                routes,
                Gateway.operations(metrics, readiness),
                Gateway.filters(configuration, metrics, routes),
                files.get(),
                new SessionAuthenticator(tokens));
        site.listensAt(servers.url());
        firstOwnerLink = demo ? null : customer.firstOwnerLink().orElse(null);
    }

    private static Set<Role> secondFactorRoles(Configuration configuration) {
        return configuration.list(Key.SECOND_FACTOR).stream()
                .map(word -> Arrays.stream(Role.values())
                        .filter(role -> role != Role.CUSTOMER && role.code().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new ConfigurationException("The setting " + Key.SECOND_FACTOR.text()
                                + " has \"" + word + "\", but it takes roles of staff, such as owner,admin.")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws ConfigurationException when one setting is there without the other, or can't be used */
    private static Optional<OpenIdProvider> google(Configuration configuration) {
        String client = configuration.text(Key.GOOGLE_CLIENT_ID);
        String secret = configuration.text(Key.GOOGLE_CLIENT_SECRET);
        if (client.isEmpty() != secret.isEmpty()) {
            throw new ConfigurationException("Only one of google.client-id and google.client-secret is set.");
        }
        if (client.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new OpenIdProvider(configuration.text(Key.GOOGLE_ISSUER), client, secret, Clock.systemUTC()));
        } catch (IllegalArgumentException unsafe) {
            throw new ConfigurationException(
                    "The setting google.issuer can't be used, for " + unsafe.getMessage() + ".");
        }
    }

    private void measure(ResponseCache responses) {
        metrics.gauge("events.parked", "Events that wait for a retry or a person", events::parkedCount);
        metrics.gauge("events.dead", "Events that gave up and wait for a person", events::deadLetterCount);
        metrics.gauge("responses.cache.hits", "Answers that were ready in memory", responses::hits);
        metrics.gauge("responses.cache.misses", "Answers that had to be made", responses::misses);
    }

    private void upkeep(SigningKeys keys, Audit audit, Duration auditKept) {
        Idempotency idempotency = new Idempotency();
        jobs.upkeep("signing keys", Duration.ofHours(1), keys::rotate);
        jobs.upkeep("event archive", Duration.ofHours(1), events::archive);
        jobs.upkeep(
                "idempotency", Duration.ofHours(1), () -> storage.databases().forEach(idempotency::deleteOld));
        jobs.upkeep(
                "audit",
                Duration.ofHours(1),
                () -> storage.databases().forEach(database -> audit.deleteOld(database, auditKept)));
    }

    /** Starts everything; throws an exception with one sentence for people when it can't. */
    public static Shikanji start(Configuration configuration) {
        DevelopmentMailbox mailbox = new DevelopmentMailbox();
        Senders senders = Senders.of(configuration, mailbox);
        Optional<OpenIdProvider> google = google(configuration);
        Storage storage = Storage.open(configuration);
        try {
            return new Shikanji(configuration, storage, senders, google, mailbox);
        } catch (RuntimeException failed) {
            storage.close();
            throw failed;
        }
    }

    /** Whether everyone knows some of the passwords. */
    public boolean isDemo() {
        return demo;
    }

    /** Where the first owner sets up an account; empty once one has. */
    Optional<String> firstOwnerLink() {
        return Optional.ofNullable(firstOwnerLink);
    }

    /** The address people open. */
    public String url() {
        return servers.url();
    }

    /** The address of metrics and health, for operators. */
    public String managementUrl() {
        return servers.managementUrl();
    }

    /** Everything that people can ask for, to be held against the contract. */
    List<Route> routes() {
        return List.copyOf(routes);
    }

    @Override
    public void close() {
        readiness.stopping();
        servers.close();
        modules.forEach(Module::close);
        jobs.close();
        events.close();
        metrics.close();
        storage.close();
    }

    private List<Route> routes(
            Configuration configuration,
            BusinessClock clock,
            DevelopmentMailbox mailbox,
            Audit audit,
            Customers customers) {
        List<Route> routes = new ArrayList<>();
        List<Ledger> ledgers = new ArrayList<>();
        for (Module module : modules) {
            routes.addAll(module.routes());
            ledgers.addAll(module.ledgers());
        }
        routes.addAll(ContractRoutes.routes().list());
        routes.addAll(new MapRoutes(configuration.text(Key.MAP_TILES), configuration.text(Key.MAP_ATTRIBUTION))
                .routes()
                .list());
        routes.addAll(new AdminRoutes(ledgers, events, audit).routes().list());
        routes.addAll(new AuditRoutes(storage.databases(), customers).routes().list());
        if (configuration.flag(Key.DEV)) {
            routes.addAll(new DevRoutes(clock, mailbox).routes().list());
        }
        return routes;
    }
}
