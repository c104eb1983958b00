package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.inventory.Inventory.ReserveAnswer.Reserved;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.platform.database.LockWaits;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Where writes run at once, which one writer never lets happen. */
@EnabledIfSystemProperty(named = "shikanji.engine", matches = "postgresql")
class HoldsAtOnceTest {
    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private DemoInventory inventory;

    @BeforeEach
    void open() {
        inventory = new DemoInventory(folder);
    }

    @AfterEach
    void close() {
        go.countDown();
        threads.close();
        assertThat(inventory.drift()).isZero();
        inventory.close();
    }

    private void pause() {
        reached.countDown();
        try {
            go.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void anOrderThatIsPlacedWhileItsHoldIsLetGoKeepsNoStock() throws Exception {
        inventory.reserve("ord_1", "samosa", 3);
        Future<Boolean> placing = threads.submit(() -> inventory.database().write("events order", sql -> {
            inventory.service.holds().place(sql, "ord_1");
            pause();
            return true;
        }));
        reached.await();
        Future<?> releasing = threads.submit(() -> inventory.service.release("ord_1"));
        LockWaits.await(inventory.database());

        go.countDown();
        placing.get();
        releasing.get();

        assertThat(inventory.level("samosa").reserved()).isZero();
        assertThat(inventory.movementsOf("ord_1", "samosa")).containsExactly(Kind.RESERVE, Kind.RELEASE);
    }

    @Test
    void theShelfIsRightWhenNewsOfAnEarlierSaleComesLast() throws Exception {
        Future<Boolean> slow = threads.submit(() -> inventory.database().write("slow", Levels.SHARED, (sql, levels) -> {
            sql.afterCommit(this::pause);
            Wanted wanted = Wanted.of(
                    inventory.order("ord_1", "samosa", 3), inventory.service.catalogue(), inventory.service.shelf());
            inventory.service.holds().hold(sql, levels, wanted, DemoInventory.NOON);
            return true;
        }));
        reached.await();

        assertThat(inventory.reserve("ord_2", "samosa", 4)).isEqualTo(new Reserved());
        go.countDown();
        slow.get();

        assertThat(inventory
                        .service
                        .shelf()
                        .available(
                                DemoInventory.STORE, inventory.product("samosa").id()))
                .isEqualTo(493)
                .isEqualTo(inventory.level("samosa").available());
    }
}
