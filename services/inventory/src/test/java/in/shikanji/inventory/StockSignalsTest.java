package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.inventory.Inventory.ReserveAnswer.Refused;
import in.shikanji.contracts.inventory.StockSignal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mark that stock crosses is told once. The demo's products are low at 20. */
class StockSignalsTest {
    @TempDir
    Path folder;

    private DemoInventory inventory;

    @BeforeEach
    void open() {
        inventory = new DemoInventory(folder);
    }

    @AfterEach
    void close() {
        inventory.close();
    }

    @Test
    void lowOutAndBackAreToldOnceForEachCrossing() {
        inventory.setTo("samosa", 22);

        inventory.reserve("ord_1", "samosa", 1);
        assertThat(told("samosa")).isEmpty();
        inventory.reserve("ord_2", "samosa", 1);
        inventory.reserve("ord_3", "samosa", 5);
        assertThat(told("samosa")).containsExactly(StockSignal.LOW);
        inventory.reserve("ord_4", "samosa", 15);
        assertThat(inventory.reserve("ord_5", "samosa", 1)).isInstanceOf(Refused.class);
        assertThat(told("samosa")).containsExactly(StockSignal.LOW, StockSignal.OUT);
        inventory.service.release("ord_4");
        inventory.service.release("ord_4");
        assertThat(told("samosa")).containsExactly(StockSignal.LOW, StockSignal.OUT, StockSignal.BACK);
    }

    @Test
    void preparingTellsNothingForWhatWasHeldWasGoneAlready() {
        inventory.setTo("samosa", 3);
        inventory.reserve("ord_1", "samosa", 3);
        List<String> before = told("samosa");

        inventory.place("ord_1");
        inventory.consume("ord_1");

        assertThat(told("samosa")).isEqualTo(before).endsWith(StockSignal.OUT);
    }

    @Test
    void anIngredientThatIsCountedTellsToo() {
        inventory.post(StockService.Way.COUNT, inventory.ingredient("curd"), 0);
        inventory.post(StockService.Way.COUNT, inventory.ingredient("curd"), 5_000);

        assertThat(toldOf(inventory.ingredient("curd"))).containsExactly(StockSignal.OUT, StockSignal.BACK);
    }

    @Test
    void manyWhoTakeTheLastAtOnceMakeOneCrossing() throws Exception {
        inventory.setTo("samosa", 25);
        List<Future<?>> hands = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int hand = 0; hand < 60; hand++) {
                String order = "ord_" + hand;
                hands.add(threads.submit(() -> inventory.reserve(order, "samosa", 1)));
            }
        }
        for (Future<?> hand : hands) {
            hand.get();
        }

        assertThat(told("samosa")).containsExactly(StockSignal.LOW, StockSignal.OUT);
    }

    private List<String> told(String slug) {
        return toldOf(inventory.product(slug).id());
    }

    private List<String> toldOf(String itemId) {
        return inventory
                .database()
                .read(sql -> sql.list(
                        "select event_type from outbox where event_key = ? order by position",
                        row -> row.text("event_type"),
                        DemoInventory.STORE + '/' + itemId));
    }
}
