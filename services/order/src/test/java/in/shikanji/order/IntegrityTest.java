package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An order that was changed behind its timeline's back is found. */
class IntegrityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update orders set status = 'delivered'",
                "update orders set version = version + 1",
                "update orders set subtotal_paise = subtotal_paise + 1",
                "update order_lines set total_paise = total_paise - 1",
                "delete from order_lines",
                "delete from timeline"
            })
    void damageIsFound(String damage) {
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("order");
            insert(database);
            assertThat(database.read(OrderTables::drift)).containsExactly(1, 0);

            database.write("damage", sql -> sql.update(damage));

            assertThat(database.read(OrderTables::drift)).containsExactly(1, 1);
        }
    }

    @Test
    void anOrderIsReadAsItWasWritten() {
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("order");
            Order written = insert(database);

            Order read =
                    database.read(sql -> OrderTables.find(sql, written.id()).orElseThrow());

            assertThat(read).isEqualTo(written);
        }
    }

    @Test
    void onlyTheFirstOfTwoWhoSawTheSameMovesIt() {
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("order");
            Order seen = insert(database);

            assertThat(confirm(database, seen)).isTrue();
            assertThat(confirm(database, seen)).isFalse();

            assertThat(database.read(OrderTables::drift)).containsExactly(1, 0);
        }
    }

    private static Order insert(Database database) {
        Order order = AnOrder.that(OrderStatus.PENDING).build();
        database.write("order", sql -> {
            OrderTables.insert(sql, order, OrderTables.Documents.of(order.address(), order.bill(), order.lines()));
            return true;
        });
        return order;
    }

    private static boolean confirm(Database database, Order seen) {
        Order.TimelineEntry entry = new Order.TimelineEntry(OrderStatus.CONFIRMED, AnOrder.NOON, "stf_1", null);
        return database.write(
                seen.id(),
                sql -> OrderTables.move(sql, seen, OrderStatus.CONFIRMED, Order.PaymentStatus.UNPAID, entry));
    }
}
