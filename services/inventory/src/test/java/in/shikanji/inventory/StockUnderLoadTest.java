package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.inventory.Inventory.ReserveAnswer.Reserved;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.StockTables.Movement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many take, give back, cook and count at once: the ledger and the levels agree, and nothing goes below zero. */
class StockUnderLoadTest {
    private static final List<String> DISHES = List.of("samosa", "kachori", "dhokla");
    private static final int HANDS = 16;
    private static final int TURNS = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLedgerAgreesWithTheShelf(long seed) throws Exception {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            DISHES.forEach(dish -> inventory.setTo(dish, 60));

            atOnce(HANDS, hand -> work(inventory, hand, random(seed * 1000 + hand)));

            assertThat(inventory.drift()).isZero();
            for (String dish : DISHES) {
                Level level = inventory.level(dish);
                List<Movement> movements = inventory.movements(dish);
                assertThat(level.onHand())
                        .isEqualTo(movements.stream()
                                .mapToLong(Movement::onHandDelta)
                                .sum());
                assertThat(level.reserved())
                        .isEqualTo(movements.stream()
                                .mapToLong(Movement::reservedDelta)
                                .sum());
                assertThat(level.reserved()).isBetween(0L, level.onHand());
                assertThat(inventory.service.shelf().available(DemoInventory.STORE, level.itemId()))
                        .isEqualTo(level.available());
                requireNeverNegative(movements);
            }
        }
    }

    @Test
    void theLastTenAreSoldTenTimes() throws Exception {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            inventory.setTo("samosa", 10);
            AtomicInteger sold = new AtomicInteger();

            atOnce(100, hand -> {
                if (inventory.reserve("ord_" + hand, "samosa", 1) instanceof Reserved) {
                    sold.incrementAndGet();
                }
            });

            assertThat(sold).hasValue(10);
            assertThat(inventory.level("samosa").available()).isZero();
            assertThat(inventory.drift()).isZero();
        }
    }

    /** Each read of the ledger sees another moment; it must not take that for drift. */
    @Test
    void theLedgerAgreesWhileStockIsMoved() throws Exception {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            AtomicInteger drift = new AtomicInteger();
            AtomicInteger working = new AtomicInteger(HANDS);

            atOnce(HANDS + 1, hand -> {
                if (hand < HANDS) {
                    try {
                        work(inventory, hand, random(hand));
                    } finally {
                        working.decrementAndGet();
                    }
                } else {
                    while (working.get() > 0) {
                        drift.addAndGet((int) new StockLedger(inventory.database(), 3)
                                .recompute()
                                .drift());
                    }
                }
            });

            assertThat(drift).hasValue(0);
            assertThat(inventory.drift()).isZero();
        }
    }

    /** One hand's work: orders that it and the next hand know, so that they meet. */
    private static void work(DemoInventory inventory, int hand, RandomGenerator random) {
        for (int turn = 0; turn < TURNS; turn++) {
            String order = "ord_" + (hand / 2) + "_" + random.nextInt(TURNS);
            switch (random.nextInt(6)) {
                case 0, 1, 2 ->
                    inventory.reserve(
                            order,
                            DISHES.get(random.nextInt(3)),
                            1 + random.nextInt(3),
                            DISHES.get(random.nextInt(3)),
                            1 + random.nextInt(3));
                case 3 -> inventory.service.release(order);
                case 4 -> inventory.consume(order);
                default -> inventory.setTo(DISHES.get(random.nextInt(3)), 20 + random.nextInt(60));
            }
        }
    }

    private static void requireNeverNegative(List<Movement> movements) {
        long onHand = 0;
        long reserved = 0;
        for (Movement movement : movements) {
            onHand += movement.onHandDelta();
            reserved += movement.reservedDelta();
            assertThat(reserved).as("held after %s", movement).isNotNegative();
            assertThat(onHand).as("on hand after %s", movement).isGreaterThanOrEqualTo(reserved);
        }
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static void atOnce(int hands, java.util.function.IntConsumer work) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int hand = 0; hand < hands; hand++) {
                int mine = hand;
                running.add(threads.submit(() -> {
                    go.await();
                    work.accept(mine);
                    return mine;
                }));
            }
            go.countDown();
            for (Future<?> one : running) {
                one.get();
            }
        }
    }
}
