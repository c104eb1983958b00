package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.AreaJson;
import in.shikanji.store.zones.Fees;
import in.shikanji.store.zones.Point;
import in.shikanji.store.zones.Zone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zones come back from the database as they went in, by rank. */
class ZoneTablesTest {
    private static final Area DRAWN = AreaJson.read(Json.treeOf(Map.of(
            "type",
            "polygon",
            "polygon",
            Map.of(
                    "type",
                    "Polygon",
                    "coordinates",
                    List.of(List.of(
                            List.of(77.1, 12.123456789),
                            List.of(77.2, 12.1),
                            List.of(77.2, 12.2),
                            List.of(77.1, 12.123456789)))))));

    @TempDir
    Path folder;

    @Test
    void everythingIsKept() {
        Fees fees = new Fees(
                List.of(
                        new Fees.Rule(10000L, 3000, null),
                        new Fees.Rule(null, 5000, 0L),
                        new Fees.Rule(null, null, 1L)),
                null);
        AZone listed = AZone.ranked(5).in(new Area.Pincodes(Set.of("560001", "560002")));
        AZone round =
                AZone.ranked(2).in(new Area.Radius(500, new Point(12.5, 77.5))).from(15000, 45);
        AZone own = AZone.ranked(2).in(new Area.Radius(900, null)).costing(fees).inactive();
        Store store = AStore.named("MGR").zone(listed).zone(own).zone(round).build();
        Store other = AStore.named("OTH").delivering("560001", 0).build();
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("store");
            database.write("stores", sql -> {
                StoreTables.insert(sql, store);
                StoreTables.insert(sql, other);
                return true;
            });
            assertThat(zones(database, store)).containsExactly(round.build(), own.build(), listed.build());

            Zone drawn = round.in(DRAWN).costing(fees).build();
            database.write(store.id(), sql -> {
                ZoneTables.update(sql, drawn);
                ZoneTables.delete(sql, own.id());
                return true;
            });

            assertThat(zones(database, store)).containsExactly(drawn, listed.build());
            assertThat(zones(database, other)).isEqualTo(other.zones());
        }
    }

    private static List<Zone> zones(Database database, Store store) {
        return database.read(sql -> StoreTables.find(sql, store.id()).orElseThrow())
                .zones();
    }
}
