package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.database.EarlierDatabase;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.database.TestEngine;
import in.shikanji.store.hours.TimeRange;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.Fees;
import in.shikanji.store.zones.Zone;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores from before staff could edit them keep their hours, their pause and where they deliver. */
@Tag("once")
class EarlierStoresTest {
    private static final Instant LATER = Instant.parse("2026-11-23T13:00:00Z");

    @TempDir
    Path folder;

    private static String insert(String id, String gstin, String pausedUntil) {
        return """
                insert into stores (id, slug, code, name, line1, city, state, pincode, phone, time_zone, accepting_orders,
                    paused_until, acceptance, on_silence, accept_within_seconds, cancel_within_seconds, prep_minutes,
                    ride_minutes, min_order_paise, delivery_fee_paise, free_delivery_from_paise, day_ends_at_minute, gstin)
                values ('%1$s', '%1$s', '%1$s', 'A store', '1 Road', 'Bengaluru', 'Karnataka', '560001', '+919876543210',
                    'Asia/Kolkata', 1, %3$s, 'manual', 'cancel', 600, 120, 15, 20, 0, 4000, 29900, 240, %2$s)
                """.formatted(id, gstin, pausedUntil);
    }

    @Test
    void theyAreAsTheyWere() {
        String until = Long.toString(LATER.toEpochMilli());
        EarlierDatabase.make(
                folder,
                "store",
                "1",
                List.of(
                        insert("one", "'29AAGCB7383J1Z4'", until),
                        insert("two", "null", "null"),
                        "insert into store_hours (store_id, weekday, from_minute, to_minute) values ('one', 1, 660, 60)",
                        "insert into delivery_pincodes (store_id, pincode, rank) values ('one', '560001', 3)",
                        "insert into delivery_pincodes (store_id, pincode, rank) values ('one', '560003', 0)",
                        "insert into delivery_pincodes (store_id, pincode, rank) values ('one', '560002', 0)"));
        try (TestDatabases databases = new TestDatabases(folder, TestEngine.SQLITE)) {
            List<Store> stores = databases.open("store").read(StoreTables::list);

            assertThat(stores).hasSize(2);
            Store one = stores.stream()
                    .filter(store -> store.id().equals("one"))
                    .findFirst()
                    .orElseThrow();
            Store two = stores.stream()
                    .filter(store -> store.id().equals("two"))
                    .findFirst()
                    .orElseThrow();
            assertThat(one.profile().legal().gstScheme()).isEqualTo(Profile.GstScheme.REGULAR);
            assertThat(two.profile().legal().gstScheme()).isEqualTo(Profile.GstScheme.UNREGISTERED);
            assertThat(one.interruptions().pauses()).containsExactly(new Interruptions.Pause(null, LATER, ""));
            assertThat(two.interruptions().pauses()).isEmpty();
            assertThat(one.hours().general().on(DayOfWeek.MONDAY))
                    .containsExactly(new TimeRange(LocalTime.of(11, 0), LocalTime.of(1, 0)));
            Fees fees = new Fees(List.of(new Fees.Rule(null, null, 4000L)), 29900L);
            assertThat(one.zones())
                    .containsExactly(
                            new Zone(
                                    "zone_one_0",
                                    "Own area",
                                    0,
                                    new Area.Pincodes(Set.of("560002", "560003")),
                                    null,
                                    null,
                                    fees,
                                    true,
                                    1),
                            new Zone(
                                    "zone_one_3",
                                    "Zone 3",
                                    3,
                                    new Area.Pincodes(Set.of("560001")),
                                    null,
                                    null,
                                    fees,
                                    true,
                                    1));
            assertThat(two.zones()).isEmpty();
            assertThat(one.active()).isTrue();
        }
    }
}
