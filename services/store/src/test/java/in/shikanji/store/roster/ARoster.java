package in.shikanji.store.roster;

import in.shikanji.contracts.customer.Customers.Member;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.events.TestClock;
import in.shikanji.store.TwoStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The roster of two stores, on Monday, 23 November 2026, at half past twelve. */
final class ARoster implements AutoCloseable {
    static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final RosterWeek WEEK = new RosterWeek(MONDAY, INDIA);
    static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    static final Caller MANAGER = caller("stf_manager", Role.MANAGER);
    static final Caller CHEF = caller("stf_chef", Role.CHEF);
    static final Crew CREW = new Crew(List.of(
            member("stf_chef", Role.CHEF, "mgr", "krm"),
            member("stf_cashier", Role.CASHIER, "mgr"),
            member("stf_manager", Role.MANAGER, "mgr"),
            member("stf_owner", Role.OWNER)));

    final Database database;
    final TestClock clock = new TestClock();
    final Shifts shifts;
    final Clockings clockings;
    final RosterBook book;
    private final TestDatabases databases;

    ARoster(Path folder) {
        clock.advance(Duration.between(clock.instant(), NOW));
        databases = new TestDatabases(folder.resolve("data"));
        folder.resolve("data").toFile().mkdirs();
        database = databases.open("store");
        TwoStores.open(database);
        Audit audit = new Audit(new Seal(SigningKeys.in(folder.resolve("keys")), "audit"), Clock.systemUTC());
        shifts = new Shifts(database, audit);
        clockings = new Clockings(database, clock, audit);
        book = new RosterBook(database);
    }

    private static Caller caller(String id, Role role) {
        return new Caller(new Actor.Person(id, role, "session", Set.of("mgr", "krm")), "127.0.0.1", "request");
    }

    static Member member(String id, Role role, String... stores) {
        return new Member(id, "Name of " + id, role, Set.of(stores), null);
    }

    static RequestKey key() {
        return new RequestKey("caller", "POST /shifts", UUID.randomUUID().toString(), "hash");
    }

    /** @param times such as {@code 18:00-02:00} */
    static Shift.Wish wish(String staffId, LocalDate date, String times) {
        return new Shift.Wish(staffId, time(date, times), null, null);
    }

    static Stretch time(LocalDate date, String times) {
        String[] ends = times.split("-", -1);
        return Stretch.of(INDIA, date, LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    Shifts.Planned plan(String storeId, Shift.Wish wish) {
        return shifts.plan(MANAGER, storeId, wish, key());
    }

    Shift planned(String storeId, String staffId, LocalDate date, String times) {
        return ((Shifts.Planned.Done) plan(storeId, wish(staffId, date, times))).shift();
    }

    List<Shift> shifts(RosterWeek week) {
        return book.week("mgr", week).shifts();
    }

    @Override
    public void close() {
        databases.close();
    }
}
