package in.shikanji.bench.house;

import in.shikanji.customer.CustomerModule;
import in.shikanji.inventory.InventoryModule;
import in.shikanji.order.OrderModule;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.Platform;
import in.shikanji.platform.Site;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.EndedSessions;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.database.CommitTrace;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Readers;
import in.shikanji.platform.database.SqliteDatabase;
import in.shikanji.platform.database.SqliteOptions;
import in.shikanji.platform.events.SqlEventLog;
import in.shikanji.platform.http.ResponseCache;
import in.shikanji.platform.jobs.Jobs;
import in.shikanji.platform.mail.MailSender;
import in.shikanji.platform.mail.SmsSender;
import in.shikanji.platform.objects.FolderObjects;
import in.shikanji.platform.objects.Objects;
import in.shikanji.store.StoreModule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The services on a folder, wired as the program wires them, but without HTTP and without their jobs. */
final class Services implements AutoCloseable {
    private final Readers readers = new Readers();
    private final Map<String, SqliteDatabase> databases = new TreeMap<>();
    private final Jobs jobs = new Jobs();
    private final SqlEventLog events;
    private final List<Ledger> ledgers = new ArrayList<>();

    Services(Path folder) {
        Objects objects = new FolderObjects(folder.resolve("objects"));
        events = new SqlEventLog(objects);
        SigningKeys keys = SigningKeys.in(folder.resolve("keys"));
        EndedSessions ended = new EndedSessions();
        Platform platform = new Platform(
                new BusinessClock(),
                service -> open(folder, service),
                events,
                objects,
                jobs,
                keys,
                new Tokens(keys, ended, Clock.systemUTC()),
                new Audit(new Seal(keys, "audit"), Clock.systemUTC()),
                new ResponseCache(1_000_000, "no-cache"),
                MailSender.none(),
                SmsSender.none(),
                new Site(""),
                CommitTrace.none());
        StoreModule store = new StoreModule(platform);
        CustomerModule customer = new CustomerModule(platform, store.stores(), ended, 4, Optional.empty(), Set.of());
        InventoryModule inventory = new InventoryModule(platform, store.stores());
        OrderModule order =
                new OrderModule(platform, store.stores(), store.places(), inventory.inventory(), customer.customers());
        store.follow(platform, customer.customers(), order.orders());
        inventory.follow(platform, order.orders());
        customer.follow(platform, List.of(order.personalData()));
        ledgers.addAll(inventory.ledgers());
        ledgers.addAll(order.ledgers());
    }

    List<Ledger> ledgers() {
        return ledgers;
    }

    @Override
    public void close() {
        jobs.close();
        databases.values().forEach(SqliteDatabase::close);
        readers.close();
    }

    private Database open(Path folder, String service) {
        return databases.computeIfAbsent(
                service, name -> SqliteDatabase.open(folder, name, SqliteOptions.defaults(), readers));
    }
}
