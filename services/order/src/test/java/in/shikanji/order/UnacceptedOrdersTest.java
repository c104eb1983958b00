package in.shikanji.order;

import static in.shikanji.order.AnOrder.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.database.TestEngine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnacceptedOrdersTest {
    @TempDir
    Path folder;

    private TestDatabases databases;
    private Database database;

    @BeforeEach
    void placeOrders() {
        databases = new TestDatabases(folder, TestEngine.SQLITE);
        database = databases.open("order");
        database.write("orders", sql -> {
            for (int number = 1; number <= 9; number++) {
                AnOrder.insert(sql, AnOrder.that(OrderStatus.PENDING).numbered(number));
                sql.update(
                        "update orders set accept_until = ? where number = ?",
                        NOON.plusSeconds(10 - number),
                        "MGR-%03d".formatted(number));
            }
            return true;
        });
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private List<String> unaccepted(long seconds, int limit) {
        return database.read(sql -> OrderTables.unaccepted(sql, NOON.plusSeconds(seconds), limit).stream()
                .map(Order::number)
                .toList());
    }

    @Test
    void thoseThatWaitedLongestComeFirst() {
        assertThat(unaccepted(3, 100)).containsExactly("MGR-009", "MGR-008", "MGR-007");
        assertThat(unaccepted(3, 2)).containsExactly("MGR-009", "MGR-008");
        assertThat(unaccepted(0, 100)).isEmpty();
    }

    @Test
    void onesThatMovedOnAreNotAmongThem() {
        Order order = database.read(sql -> OrderTables.find(sql, "ord_09").orElseThrow());
        database.write(
                "move",
                sql -> OrderTables.move(
                        sql,
                        order,
                        OrderStatus.CONFIRMED,
                        order.paymentStatus(),
                        Order.TimelineEntry.step(OrderStatus.CONFIRMED, NOON, "stf_1", null)));

        assertThat(unaccepted(3, 100)).containsExactly("MGR-008", "MGR-007");
    }

    @Test
    void askingForThemReadsNoOthers() {
        List<String> plan = database.read(
                sql -> sql.list("explain query plan " + OrderTables.UNACCEPTED, row -> row.text("detail"), NOON, 100));

        assertThat(plan).containsExactly("SEARCH orders USING INDEX orders_to_accept (accept_until<?)");
    }
}
