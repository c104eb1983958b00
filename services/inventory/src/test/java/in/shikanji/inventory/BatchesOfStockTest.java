package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.MarkTables.Marks;
import in.shikanji.inventory.StockService.Posted;
import in.shikanji.inventory.StockService.Way;
import in.shikanji.inventory.goods.Batch;
import in.shikanji.inventory.goods.Batches;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.platform.auth.Caller;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves a store leaves the batch that expires first; together the batches are what is on hand. */
class BatchesOfStockTest {
    private static final String PACKET = "masala-shikanji-mix";
    private static final Lot FRESH = new Lot("F", LocalDate.of(2028, 6, 1));

    @TempDir
    Path folder;

    private DemoInventory inventory;

    @BeforeEach
    void open() {
        inventory = new DemoInventory(folder);
    }

    @AfterEach
    void close() {
        assertThat(inventory.drift()).isZero();
        inventory.close();
    }

    private String packet() {
        return inventory.product(PACKET).id();
    }

    private List<String> batches(String itemId) {
        return inventory.batches(DemoInventory.STORE, itemId);
    }

    @Test
    void theDemosPacketsLieInTwo() {
        assertThat(inventory.level(PACKET).onHand()).isEqualTo(500);
        assertThat(batches(packet())).containsExactly("MSM-A 200", "MSM-B 300");
    }

    @Test
    void whatIsHeldIsInNoBatchUntilItLeaves() {
        inventory.reserve("ord_1", PACKET, 20);
        assertThat(batches(packet())).containsExactly("MSM-A 200", "MSM-B 300");

        inventory.place("ord_1");
        inventory.consume("ord_1");
        assertThat(batches(packet())).containsExactly("MSM-A 180", "MSM-B 300");

        inventory.reserve("ord_2", PACKET, 20);
        inventory.service.release("ord_2");
        assertThat(batches(packet())).containsExactly("MSM-A 180", "MSM-B 300");
    }

    @Test
    void oneOrderMayEmptyABatchAndBeginTheNext() {
        inventory.post(Way.SET, packet(), 310);
        assertThat(batches(packet())).containsExactly("MSM-A 10", "MSM-B 300");

        inventory.sell("ord_1", PACKET, 12);

        assertThat(batches(packet())).containsExactly("MSM-B 298");
    }

    @Test
    void wasteAndCorrectionsTakeTheFirst() {
        inventory.post(Way.WASTE, packet(), 30);
        inventory.post(Way.ADJUST, packet(), -20);
        inventory.post(Way.COUNT, packet(), 440);

        assertThat(batches(packet())).containsExactly("MSM-A 140", "MSM-B 300");
    }

    @Test
    void whatIsFoundGoesWhereItIsSaidOrIsSoldFirst() {
        inventory.post(Way.COUNT, packet(), 505, FRESH);
        inventory.post(Way.ADJUST, packet(), 3);
        inventory.post(Way.ADJUST, packet(), 2, new Lot("MSM-A", labelled("MSM-A")));

        assertThat(batches(packet())).containsExactly("? 3", "MSM-A 202", "MSM-B 300", "F 5");
        inventory.sell("ord_1", PACKET, 4);
        assertThat(batches(packet())).containsExactly("MSM-A 201", "MSM-B 300", "F 5");
    }

    @Test
    void aBatchThatIsNamedIsNotTakenFrom() {
        inventory.post(Way.COUNT, packet(), 490, FRESH);

        assertThat(batches(packet())).containsExactly("MSM-A 190", "MSM-B 300");
    }

    @Test
    void aBatchThatIsBadIsThrownAwayByItself() {
        Lot bad = new Lot("MSM-B", labelled("MSM-B"));
        inventory.reserve("ord_1", PACKET, 250);

        assertThat(inventory.post(Way.WASTE, packet(), 301, bad)).isInstanceOf(Posted.NotInBatch.class);
        assertThat(inventory.post(Way.WASTE, packet(), 1, FRESH)).isInstanceOf(Posted.NotInBatch.class);
        assertThat(inventory.post(Way.WASTE, packet(), 251, bad)).isInstanceOf(Posted.BelowReserved.class);
        assertThat(batches(packet())).containsExactly("MSM-A 200", "MSM-B 300");

        inventory.service.release("ord_1");
        inventory.post(Way.WASTE, packet(), 300, bad);

        assertThat(batches(packet())).containsExactly("MSM-A 200");
        assertThat(inventory.level(PACKET).onHand()).isEqualTo(200);
    }

    @Test
    void whatWasInNoBatchIsUnknownFromTheFirstOneOn() {
        String mint = inventory.ingredient("mint");
        long before = inventory.levelOf(mint).onHand();
        assertThat(batches(mint)).isEmpty();

        inventory.post(Way.ADJUST, mint, 7_000, new Lot("M1", LocalDate.of(2026, 11, 30)));

        assertThat(batches(mint)).containsExactly("? " + before, "M1 7000");
        assertThat(inventory.levelOf(mint).batched()).isTrue();
    }

    @Test
    void moreMayBeUsedOfWhatIsEstimatedThanTheBatchesHave() {
        String curd = inventory.ingredient("curd");
        inventory.post(Way.COUNT, curd, 0);
        inventory.post(Way.ADJUST, curd, 1_000_000, new Lot("C1", LocalDate.of(2026, 11, 27)));
        inventory.reserve("ord_1", "masala-chaas", 2);
        inventory.place("ord_1");
        inventory.post(Way.COUNT, curd, 50_000);

        inventory.consume("ord_1");
        assertThat(inventory.levelOf(curd).onHand()).isEqualTo(-150_000);
        assertThat(batches(curd)).containsExactly("? -150000");

        inventory.post(Way.ADJUST, curd, 100_000, new Lot("C2", LocalDate.of(2026, 11, 28)));
        assertThat(batches(curd)).containsExactly("? -50000");
        inventory.post(Way.ADJUST, curd, 1_000_000, new Lot("C2", LocalDate.of(2026, 11, 28)));
        assertThat(batches(curd)).containsExactly("C2 950000");
    }

    @Test
    void whatIsRefusedLeavesTheBatchesAlone() {
        inventory.reserve("ord_1", PACKET, 400);

        assertThat(inventory.post(Way.WASTE, packet(), 101)).isInstanceOf(Posted.BelowReserved.class);

        assertThat(batches(packet())).containsExactly("MSM-A 200", "MSM-B 300");
    }

    @Test
    void aStoreMaySayForHowLongItSells() {
        MarkService marks = new MarkService(inventory.service, inventory.audit());
        assertThat(lastDays()).containsExactly(LocalDate.of(2027, 6, 5), LocalDate.of(2027, 7, 5));

        marks.set(DemoInventory.STORE, inventory.item(PACKET), marks(10), Caller.platform("test"));
        assertThat(lastDays()).containsExactly(LocalDate.of(2027, 9, 13), LocalDate.of(2027, 10, 13));
        inventory.post(Way.ADJUST, packet(), 1, FRESH);
        assertThat(lastDays()).endsWith(LocalDate.of(2028, 5, 22));

        marks.set(DemoInventory.STORE, inventory.item(PACKET), marks(null), Caller.platform("test"));
        assertThat(lastDays()).startsWith(LocalDate.of(2027, 6, 5), LocalDate.of(2027, 7, 5));
    }

    private static Marks marks(@Nullable Integer withdrawDays) {
        return new Marks(20L, 60L, 500L, withdrawDays);
    }

    private List<LocalDate> lastDays() {
        return inventory.database().read(sql -> Batches.live(sql, DemoInventory.STORE, packet())).stream()
                .map(Batch::lastDay)
                .toList();
    }

    private @Nullable LocalDate labelled(String label) {
        return inventory.database().read(sql -> Batches.live(sql, DemoInventory.STORE, packet())).stream()
                .map(Batch::lot)
                .filter(lot -> lot.label().equals(label))
                .findFirst()
                .orElseThrow()
                .expiresOn();
    }
}
