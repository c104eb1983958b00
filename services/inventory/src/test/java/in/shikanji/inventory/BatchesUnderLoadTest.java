package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.StockService.Way;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.StockTables.Movement;
import in.shikanji.inventory.goods.Arrival;
import in.shikanji.inventory.goods.Batches;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.goods.Warehouse.Goods;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many buy, sell, count, throw away and withdraw at once: on hand is what moved, and what lies in the batches. */
class BatchesUnderLoadTest {
    private static final List<String> PACKETS = List.of("masala-shikanji-mix", "premium-chai-masala");
    private static final int HANDS = 12;
    private static final int TURNS = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void onHandIsWhatMovedAndWhatLiesInTheBatches(long seed) throws Exception {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            PACKETS.forEach(packet -> inventory.setTo(packet, 60));
            // Half of what comes is over already, so that it is withdrawn meanwhile.
            inventory.clock.set(DemoInventory.NOON.plus(java.time.Duration.ofDays(2)));

            AtOnce.run(HANDS, hand -> {
                work(inventory, hand, new Random(seed * 1_000 + hand));
                return hand;
            });

            assertThat(inventory.drift()).isZero();
            PACKETS.forEach(packet -> requireSums(inventory, packet));
        }
    }

    private static void requireSums(DemoInventory inventory, String packet) {
        Level level = inventory.level(packet);
        long moved = inventory.movements(packet).stream()
                .mapToLong(Movement::onHandDelta)
                .sum();
        long lies = inventory.database().read(sql -> Batches.live(sql, DemoInventory.STORE, level.itemId())).stream()
                .mapToLong(batch -> batch.onHand())
                .sum();
        assertThat(level.onHand()).isEqualTo(moved).isEqualTo(lies).isGreaterThanOrEqualTo(level.reserved());
        assertThat(inventory.service.shelf().available(DemoInventory.STORE, level.itemId()))
                .isEqualTo(level.available());
        assertThat(inventory.movements(packet))
                .extracting(Movement::kind)
                .as("each of them happened")
                .contains(
                        StockTables.Kind.CONSUME,
                        StockTables.Kind.RECEIVE,
                        StockTables.Kind.WASTE,
                        StockTables.Kind.COUNT,
                        StockTables.Kind.TRANSFER_OUT);
    }

    private static void work(DemoInventory inventory, int hand, Random random) {
        for (int turn = 0; turn < TURNS; turn++) {
            String order = "ord_" + hand / 2 + "_" + random.nextInt(TURNS);
            String packet = PACKETS.get(random.nextInt(2));
            String id = inventory.product(packet).id();
            switch (random.nextInt(9)) {
                case 0, 1 -> inventory.reserve(order, PACKETS.get(0), 1 + random.nextInt(3), PACKETS.get(1), 1);
                case 2, 3 -> inventory.consume(order);
                case 4 -> inventory.service.release(order);
                case 5 -> receive(inventory, inventory.item(packet), random);
                case 6 -> inventory.post(Way.WASTE, id, 1 + random.nextInt(4));
                case 7 -> inventory.post(Way.COUNT, id, 20 + random.nextInt(60), lot(random));
                default -> {
                    inventory.withdrawals().withdraw();
                    send(inventory, inventory.item(packet));
                }
            }
        }
    }

    private static Lot lot(Random random) {
        return new Lot("L" + random.nextInt(4), LocalDate.of(2027, 1 + random.nextInt(2), 1));
    }

    /** Of some the last day is over when they come. */
    private static void receive(DemoInventory inventory, Item item, Random random) {
        Goods goods = goods(inventory, item, 1 + random.nextInt(30));
        LocalDate lastDay = LocalDate.of(2026, 11, 23 + random.nextInt(4));
        Arrival arrival = new Arrival(lot(random), lastDay, goods.amount(), 100L);
        inventory.database().write("receive", sql -> {
            inventory.warehouse().receive(sql, goods, arrival);
            return true;
        });
    }

    private static void send(DemoInventory inventory, Item item) {
        inventory
                .database()
                .write(
                        "send",
                        sql -> inventory
                                .warehouse()
                                .send(sql, goods(inventory, item, 2))
                                .isPresent());
    }

    private static Goods goods(DemoInventory inventory, Item item, long amount) {
        String reference = "ref_" + java.util.UUID.randomUUID();
        return new Goods(DemoInventory.STORE, item, amount, reference, "stf_1", inventory.clock.instant());
    }
}
