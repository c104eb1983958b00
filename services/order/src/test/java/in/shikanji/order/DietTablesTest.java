package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DietTablesTest {
    private final DietTables diets = new DietTables();

    @TempDir
    Path folder;

    private TestDatabases databases;
    private Database database;

    @BeforeEach
    void open() {
        databases = new TestDatabases(folder);
        database = databases.open("order");
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private Order order(int number) {
        return AnOrder.that(OrderStatus.PENDING).numbered(number);
    }

    private Order insert(int number) {
        Order order = order(number);
        return database.write("order", sql -> {
            AnOrder.insert(sql, order, diets);
            return order;
        });
    }

    private Optional<Order> find(Order order) {
        return database.read(sql -> OrderTables.find(sql, order.id()));
    }

    private long kept() {
        return database.read(sql -> sql.get("select count(*) as kept from diets", row -> row.number("kept")));
    }

    @Test
    void anOrderIsReadWithWhatItSaysOfDiet() {
        Order order = insert(1);

        assertThat(find(order)).contains(order);
        assertThat(order.lines().getFirst().diet().why()).isNotEmpty();
    }

    @Test
    void linesAreShownTheSameWhetherMadeOfWhatIsKeptOrAnew() {
        Order order = order(1);

        assertThat(OrderDocuments.of(order, diets).shownLines()).isEqualTo(Json.text(order.lines()));
    }

    @Test
    void whatManyOrdersSayIsKeptOnce() {
        Order first = insert(1);
        Order second = insert(2);
        database.write("order", sql -> {
            AnOrder.insert(sql, order(3), new DietTables());
            return true;
        });

        assertThat(kept()).isEqualTo(1);
        assertThat(find(second)).contains(second);
        assertThat(find(first)).contains(first);
    }

    @Test
    void whatAnOrderThatFailedWouldHaveKeptIsKeptByTheNext() {
        assertThatThrownBy(() -> database.write("order", sql -> {
                    AnOrder.insert(sql, order(1), diets);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(kept()).isZero();

        Order order = insert(2);

        assertThat(find(order)).contains(order);
    }

    @Test
    void linesFromBeforeHaveItAmongTheirDetails() {
        Order order = insert(1);
        database.write(
                "earlier",
                sql -> sql.update("update order_lines set diets = '[null]', lines = ?", Json.text(order.lines())));

        assertThat(find(order)).contains(order);
    }
}
