package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store comes back from the database as it went in. */
class StoreTablesTest {
    private static final Instant LATER = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void everythingIsKept() {
        Store plain = AStore.named("MGR").delivering("560025", 1).build();
        Store full = new Store(
                plain.id(),
                plain.slug(),
                plain.code(),
                new Profile(
                        "MG Road",
                        new Profile.Address("1 Road", "Floor 2", "Bengaluru", "Karnataka", "560001", 12.9716, 77.5946),
                        new Profile.Contact("+918023456789", "mgroad@example.com"),
                        new Profile.Legal(
                                "Jain Shikanji",
                                "1 Road, Bengaluru",
                                Profile.GstScheme.COMPOSITION,
                                "29AAACJ0000A1ZL",
                                "11226999000101",
                                new Profile.Officer("The manager", null, "care@example.com")),
                        false,
                        new Profile.Rules(Acceptance.AUTO, OnSilence.ACCEPT, 60, 30, false, 9, 11, 100, 210),
                        List.of(new Profile.Station("bar", "Drinks bar", 60)),
                        new SlotRules(false, 20, 3, 45, 12, 90)),
                HoursInWords.of(
                        "Australia/Lord_Howe",
                        "Mon-Fri 9-13 17-02; Sun 0-0; delivery Sat 18-22",
                        "2026-11-24 closed; delivery 2026-11-24 open 10-14 15-01; pickup 2026-11-25 but 15-16"),
                plain.zones(),
                new Interruptions(
                        List.of(
                                new Interruptions.Pause(null, LATER, "A leak"),
                                new Interruptions.Pause(FulfilmentType.PICKUP, LATER.plusSeconds(60), "The door")),
                        new Interruptions.Busy(15, LATER)),
                false,
                new Store.Editions(4, 5, 6));
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("store");
            database.write("stores", sql -> {
                StoreTables.insert(sql, plain);
                StoreTables.insert(sql, AStore.named("Other").build());
                return true;
            });
            assertThat(find(database, plain.id())).isEqualTo(plain);

            database.write(plain.id(), sql -> {
                StoreTables.update(sql, full);
                return true;
            });

            assertThat(find(database, plain.id())).isEqualTo(full);
            assertThat(database.read(StoreTables::list))
                    .hasSize(2)
                    .contains(full)
                    .extracting(Store::zone)
                    .contains(ZoneId.of("Asia/Kolkata"));
        }
    }

    @Test
    void whatIsTakenIsSaid() {
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("store");
            database.write("stores", sql -> {
                StoreTables.insert(sql, AStore.named("MGR").build());
                return true;
            });

            assertThat(taken(database, "mgr", "FRE")).isEqualTo("slug");
            assertThat(taken(database, "free", "MGR")).isEqualTo("code");
            assertThat(taken(database, "free", "FRE")).isEmpty();
        }
    }

    private static Store find(Database database, String id) {
        return database.read(sql -> StoreTables.find(sql, id).orElseThrow());
    }

    private static String taken(Database database, String slug, String code) {
        return database.read(sql -> StoreTables.taken(sql, slug, code).orElse(""));
    }
}
