package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.EarlierDatabase;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.database.TestEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds from when pieces stood in a table of their own take what they took. */
@Tag("once")
class EarlierHoldsTest {
    @TempDir
    Path folder;

    private static String hold(String order, String state, String ingredients) {
        return "insert into holds (order_id, store_id, state, ingredients) values ('%s', 'store_1', '%s', %s)"
                .formatted(order, state, ingredients);
    }

    private static String line(String order, String item, int quantity) {
        return "insert into hold_lines (order_id, item_id, quantity) values ('%s', '%s', %d)"
                .formatted(order, item, quantity);
    }

    @Test
    void theyTakeWhatTheyTook() {
        EarlierDatabase.make(
                folder,
                "inventory",
                "15",
                List.of(
                        hold("ord_both", "placed", "'{\"ingr_1\":60000,\"ingr_2\":5}'"),
                        line("ord_both", "prod_2", 2),
                        line("ord_both", "opt_1", 1),
                        hold("ord_pieces", "held", "null"),
                        line("ord_pieces", "prod_2", 3),
                        hold("ord_ingredients", "held", "'{\"ingr_1\":1}'"),
                        hold("ord_nothing", "held", "null"),
                        hold("ord_ended", "consumed", "null"),
                        line("ord_ended", "prod_1", 4)));
        try (TestDatabases databases = new TestDatabases(folder, TestEngine.SQLITE)) {
            Database database = databases.open("inventory");

            assertThat(amounts(database, "ord_both"))
                    .isEqualTo(Map.of("ingr_1", 60_000L, "ingr_2", 5L, "opt_1", 1L, "prod_2", 2L));
            assertThat(amounts(database, "ord_pieces")).isEqualTo(Map.of("prod_2", 3L));
            assertThat(amounts(database, "ord_ingredients")).isEqualTo(Map.of("ingr_1", 1L));
            assertThat(amounts(database, "ord_nothing")).isEmpty();
            assertThat(amounts(database, "ord_ended")).isEqualTo(Map.of("prod_1", 4L));
            Map<String, Long> live = database.read(sql -> HoldTables.live(sql, "store_1"));
            assertThat(live).isEqualTo(Map.of("ingr_1", 60_001L, "ingr_2", 5L, "opt_1", 1L, "prod_2", 5L));
        }
    }

    private static Map<String, Long> amounts(Database database, String order) {
        return database.read(sql -> HoldTables.find(sql, order)).orElseThrow().amounts();
    }
}
