package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.Fees;
import in.shikanji.store.zones.Place;
import in.shikanji.store.zones.Point;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who delivers to a place, the one to choose first. */
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

    @Test
    void whereRanksTieTheNearerIsFirstAndOneThatIsNotOnTheMapIsFar() {
        Area all = new Area.Pincodes(Set.of("560025"));

        assertThat(serving(
                        new Place("560025", new Point(12.97, 77.60)),
                        AStore.named("A-nowhere").zone(AZone.ranked(1).in(all)),
                        AStore.named("B-far")
                                .at(12.93, 77.62)
                                .zone(AZone.ranked(1).in(all)),
                        AStore.named("C-near")
                                .at(12.97, 77.61)
                                .zone(AZone.ranked(1).in(all)),
                        AStore.named("D-rather")
                                .at(13.1, 77.61)
                                .zone(AZone.ranked(0).in(all)),
                        AStore.named("E-open")
                                .at(13.2, 77.61)
                                .opening("09:00")
                                .zone(AZone.ranked(7).in(all))))
                .containsExactly("E-open", "D-rather", "C-near", "B-far", "A-nowhere");
    }

    @Test
    void aStoreServesByItsZoneOfTheLowestRankAndByNoneThatIsOffOrDeliversNothing() {
        Area round = new Area.Radius(5_000, null);
        Fees none = new Fees(List.of(new Fees.Rule(null, 1_000, 20L), new Fees.Rule(null, null, null)), null);

        assertThat(serving(
                        new Place(null, new Point(12.99, 77.60)),
                        AStore.named("Off")
                                .at(12.97, 77.60)
                                .zone(AZone.ranked(0).in(round).inactive()),
                        AStore.named("Not-so-far")
                                .at(12.97, 77.60)
                                .zone(AZone.ranked(0).in(round).costing(none)),
                        AStore.named("Second")
                                .at(12.97, 77.60)
                                .zone(AZone.ranked(3).in(round))
                                .zone(AZone.ranked(2).in(round).inactive()),
                        AStore.named("First")
                                .at(12.97, 77.60)
                                .zone(AZone.ranked(3).in(round))
                                .zone(AZone.ranked(2).in(round))))
                .containsExactly("First", "Second");
    }

    private Iterable<String> serving(String pincode, AStore... stores) {
        return serving(new Place(pincode, null), stores);
    }

    private Iterable<String> serving(Place place, AStore... stores) {
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
                    .serving(place, TEN).stream()
                            .map(served -> served.store().name())
                            .toList();
        }
    }
}
