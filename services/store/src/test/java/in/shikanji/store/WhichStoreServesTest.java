package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.store.zones.Place;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who delivers to a PIN code, the one to choose first. */
class WhichStoreServesTest {
    /** Ten in the morning in Bengaluru. */
    private static final Instant TEN = Instant.parse("2026-11-23T04:30:00Z");

    @TempDir
    Path folder;

    @Test
    void openOnesComeFirstThenNearerOnesThenByName() {
        assertThat(serving(
                        "560025",
                        AStore.named("Near-but-shut").delivering("560025", 0),
                        AStore.named("Far-and-open").opening("09:00").delivering("560025", 1),
                        AStore.named("B-near-and-open").opening("09:00").delivering("560025", 0),
                        AStore.named("A-near-and-open").opening("09:00").delivering("560025", 0),
                        AStore.named("Far-and-shut").delivering("560025", 1)))
                .containsExactly("A-near-and-open", "B-near-and-open", "Far-and-open", "Near-but-shut", "Far-and-shut");
    }

    @Test
    void storesThatDoNotDeliverThereAreLeftOut() {
        assertThat(serving("560025", AStore.named("Elsewhere").delivering("560001", 0), AStore.named("Nowhere")))
                .isEmpty();
    }

    private Iterable<String> serving(String pincode, AStore... stores) {
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("store");
            database.write("stores", sql -> {
                for (AStore store : stores) {
                    StoreTables.insert(sql, store.build());
                }
                return true;
            });
            BusinessClock clock = new BusinessClock();
            clock.set(TEN);
            return new StoreService(
                            database,
                            clock,
                            new Audit(new Seal(SigningKeys.in(folder.resolve("keys")), "audit"), clock))
                    .serving(new Place(pincode, null), TEN).stream()
                            .map(served -> served.store().name())
                            .toList();
        }
    }
}
