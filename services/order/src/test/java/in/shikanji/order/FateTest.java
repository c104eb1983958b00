package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided of an order's id stays so for whoever comes late with it. */
class FateTest {
    @Test
    void isOpenUntilTheOrderIsPlacedOrAbandoned(@TempDir Path folder) {
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("order");
            database.write("orders", sql -> {
                AnOrder.insert(sql, AnOrder.that(OrderStatus.PENDING).numbered(1));
                OrderTables.abandon(sql, "ord_02", AnOrder.NOON);
                return true;
            });

            assertThat(fate(database, "ord_01")).contains(OrderTables.Fate.PLACED);
            assertThat(fate(database, "ord_02")).contains(OrderTables.Fate.ABANDONED);
            assertThat(fate(database, "ord_03")).isEmpty();
        }
    }

    private static Optional<OrderTables.Fate> fate(Database database, String id) {
        return database.read(sql -> OrderTables.fate(sql, id));
    }
}
