package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import java.util.List;
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
                "update order_lines set lines = replace(lines, '\"totalPaise\":8000', '\"totalPaise\":7999')",
                "update order_lines set lines = 'x'",
                "update order_lines set diets = '[]'",
                "delete from order_lines",
                "update orders set status = 'nonsense'",
                "update orders set timeline = '['",
                "update orders set timeline = '[]'"
            })
    void damageIsFound(String damage) {
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("order");
            insert(database);
            assertThat(recomputed(database, 1)).isEqualTo(new Ledger.Result(1, 0));

            database.write("damage", sql -> sql.update(damage));

            assertThat(recomputed(database, 1)).isEqualTo(new Ledger.Result(1, 1));
        }
    }

    /** Recomputed bit by bit, whatever lies on the borders, it is what one look at everything finds. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 39, 40, 41, 500})
    void nothingIsLeftOutOrCountedTwiceBetweenTwoReads(int atOnce) {
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("order");
            database.write("orders", sql -> {
                for (int number = 1; number <= 40; number++) {
                    AnOrder.insert(sql, AnOrder.that(OrderStatus.PENDING).numbered(number));
                }
                for (String id : List.of("ord_01", "ord_07", "ord_08", "ord_39", "ord_40")) {
                    sql.update("update orders set version = version + 1 where id = ?", id);
                }
                return sql.update("delete from order_lines where order_id = 'ord_20'");
            });

            assertThat(recomputed(database, atOnce))
                    .isEqualTo(database.read(IntegrityTest::atOneLook))
                    .isEqualTo(new Ledger.Result(40, 6));
        }
    }

    @Test
    void withoutOrdersNothingDrifts() {
        try (TestDatabases databases = new TestDatabases(folder)) {
            assertThat(recomputed(databases.open("order"), 10)).isEqualTo(new Ledger.Result(0, 0));
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

            assertThat(recomputed(database, 1)).isEqualTo(new Ledger.Result(1, 0));
        }
    }

    @Test
    void anOrderWhoseTimelineWasLostGoesOn() {
        try (TestDatabases databases = new TestDatabases(folder)) {
            Database database = databases.open("order");
            Order seen = insert(database);
            database.write("damage", sql -> sql.update("update orders set timeline = '[]'"));

            assertThat(confirm(database, seen)).isTrue();

            Order order = database.read(sql -> OrderTables.find(sql, seen.id()).orElseThrow());
            assertThat(order.timeline()).extracting(Order.TimelineEntry::status).containsExactly(OrderStatus.CONFIRMED);
        }
    }

    private static Ledger.Result recomputed(Database database, int atOnce) {
        return new OrderLedger(database, atOnce).recompute();
    }

    private static Ledger.Result atOneLook(Sql sql) {
        OrderTables.Audit all = OrderTables.audit(sql, "", 1_000);
        return new Ledger.Result(all.checked(), all.drift());
    }

    private static Order insert(Database database) {
        Order order = AnOrder.that(OrderStatus.PENDING).build();
        database.write("order", sql -> {
            AnOrder.insert(sql, order);
            return true;
        });
        return order;
    }

    private static boolean confirm(Database database, Order seen) {
        Order.TimelineEntry entry = Order.TimelineEntry.step(OrderStatus.CONFIRMED, AnOrder.NOON, "stf_1", null);
        return database.write(
                seen.id(),
                sql -> OrderTables.move(sql, seen, OrderStatus.CONFIRMED, Order.PaymentStatus.UNPAID, entry));
    }
}
