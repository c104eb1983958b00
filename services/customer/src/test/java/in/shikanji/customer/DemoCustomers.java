package in.shikanji.customer;

import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.auth.EndedSessions;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.events.SqlEventLog;
import in.shikanji.platform.objects.FolderObjects;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The customer service on a real database. */
final class DemoCustomers implements AutoCloseable {
    private static final int QUICK = 4;

    private final TestDatabases databases;
    private final SqlEventLog events;
    final Database database;
    final EndedSessions ended = new EndedSessions();
    final Tokens tokens;
    final Sessions sessions;
    final CustomerService service;

    DemoCustomers(Path folder) {
        databases = new TestDatabases(folder);
        database = databases.open("customer");
        events = new SqlEventLog(new FolderObjects(folder.resolve("objects")));
        events.producer(database);
        events.start();
        tokens = new Tokens(SigningKeys.in(folder.resolve("keys")), ended, Clock.systemUTC());
        sessions = new Sessions(database, events, tokens, ended, new Passwords(QUICK), new BusinessClock());
        service = new CustomerService(database);
    }

    /** Somebody with an account; answers the id. */
    String customer() {
        String id = Ids.next("cus");
        database.write(
                id,
                sql -> AccountTables.insert(
                        sql,
                        new Account(
                                id, "Asha", id + "@example.com", null, "", Role.CUSTOMER, List.of(), Instant.EPOCH)));
        return id;
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
    }
}
