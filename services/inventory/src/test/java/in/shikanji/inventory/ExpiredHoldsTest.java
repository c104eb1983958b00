package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.order.Orders;
import in.shikanji.contracts.order.Orders.HoldRuling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hold that ran out is let go only if the order service says that no order will come. */
class ExpiredHoldsTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private HoldRuling ruling = HoldRuling.RELEASE;
    private DemoInventory inventory;

    @BeforeEach
    void open() {
        inventory = new DemoInventory(folder);
        inventory.reserve("ord_1", "samosa", 3);
    }

    @AfterEach
    void close() {
        assertThat(inventory.drift()).isZero();
        inventory.close();
    }

    @Test
    void aHoldThatStillLivesIsLeftAlone() {
        at(DemoInventory.HOLD.toSeconds() - 1);

        assertThat(asked).isEmpty();
        assertThat(inventory.level("samosa").reserved()).isEqualTo(3);
    }

    @Test
    void withoutAnOrderItIsLetGo() {
        at(DemoInventory.HOLD.toSeconds());

        assertThat(asked).containsExactly("ord_1");
        assertThat(inventory.level("samosa").available()).isEqualTo(500);
    }

    @Test
    void whileNobodyKnowsItStaysAndIsAskedForAgain() {
        ruling = HoldRuling.UNAVAILABLE;
        at(120);
        assertThat(inventory.level("samosa").reserved()).isEqualTo(3);
        at(179);
        assertThat(asked).hasSize(1);

        ruling = HoldRuling.RELEASE;
        at(180);

        assertThat(asked).hasSize(2);
        assertThat(inventory.level("samosa").reserved()).isZero();
    }

    @Test
    void anOrderThatStandsKeepsIt() {
        ruling = HoldRuling.KEEP;
        at(120);
        inventory.place("ord_1");
        at(1_000_000);

        assertThat(asked).hasSize(1);
        assertThat(inventory.level("samosa").reserved()).isEqualTo(3);
    }

    @Test
    void manyThatRanOutAreAllLetGo() {
        for (int number = 2; number <= 250; number++) {
            inventory.reserve("ord_" + number, "kachori", 1);
        }

        at(120);
        at(120);
        at(120);

        assertThat(asked).hasSize(250);
        assertThat(inventory.levels()).allMatch(level -> level.reserved() == 0);
    }

    /** Runs the job that many seconds after noon. */
    private void at(long seconds) {
        inventory.clock.set(DemoInventory.NOON.plusSeconds(seconds));
        Orders orders = orderId -> {
            asked.add(orderId);
            return ruling;
        };
        new InventoryJobs(inventory.service, orders).releaseExpiredHolds();
    }
}
