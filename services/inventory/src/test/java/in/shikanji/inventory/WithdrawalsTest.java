package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.StockService.Way;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.inventory.StockTables.Movement;
import in.shikanji.inventory.goods.Lot;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may no longer be sold leaves the shelf on its day: once, and never what an order holds. */
class WithdrawalsTest {
    private static final String PACKET = "masala-shikanji-mix";

    /** The first batch is sold to 5 June, by the store's own day, which ends at four at night. */
    private static final Instant LAST_MOMENT = Instant.parse("2027-06-05T22:29:59Z");

    private static final Instant FIRST_MOMENT = Instant.parse("2027-06-05T22:30:00Z");

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

    private void at(Instant now) {
        inventory.clock.set(now);
        inventory.withdrawals().withdraw();
    }

    private List<String> batches() {
        return inventory.batches(DemoInventory.STORE, inventory.product(PACKET).id());
    }

    private List<Movement> withdrawn() {
        return inventory.movements(PACKET).stream()
                .filter(movement -> movement.kind() == Kind.WASTE)
                .toList();
    }

    @Test
    void itLeavesWhenTheTradingDayIsOver() {
        at(LAST_MOMENT);
        assertThat(batches()).containsExactly("MSM-A 200", "MSM-B 300");

        at(FIRST_MOMENT);

        assertThat(batches()).containsExactly("MSM-B 300");
        assertThat(withdrawn()).singleElement().satisfies(movement -> {
            assertThat(movement.onHandDelta()).isEqualTo(-200);
            assertThat(movement.reason()).isEqualTo("expiring");
            assertThat(movement.note()).isEqualTo("MSM-A, expires 2027-09-23");
            assertThat(movement.actor()).isEqualTo("system:expiry");
            assertThat(movement.at()).isEqualTo(FIRST_MOMENT);
        });
        assertThat(inventory
                        .service
                        .shelf()
                        .available(
                                DemoInventory.STORE, inventory.product(PACKET).id()))
                .isEqualTo(300);
    }

    @Test
    void aTurnTooManyDoesNothing() {
        at(FIRST_MOMENT);
        at(FIRST_MOMENT);
        at(FIRST_MOMENT.plusSeconds(60));

        assertThat(withdrawn()).hasSize(1);
    }

    @Test
    void aClockThatGoesBackBringsNothingBack() {
        at(FIRST_MOMENT);
        at(DemoInventory.NOON);

        assertThat(batches()).containsExactly("MSM-B 300");
    }

    @Test
    void whatIsHeldStaysUntilItIsLetGo() {
        inventory.reserve("ord_1", PACKET, 350);
        inventory.place("ord_1");

        at(FIRST_MOMENT);
        assertThat(batches()).containsExactly("MSM-A 50", "MSM-B 300");
        assertThat(inventory.level(PACKET).available()).isZero();
        at(FIRST_MOMENT);
        assertThat(withdrawn()).hasSize(1);

        inventory.service.release("ord_1");
        at(FIRST_MOMENT);

        assertThat(batches()).containsExactly("MSM-B 300");
        assertThat(withdrawn()).extracting(Movement::onHandDelta).containsExactly(-150L, -50L);
    }

    @Test
    void whatIsHeldAndLeavesIsTakenOfItFirst() {
        inventory.reserve("ord_1", PACKET, 450);
        inventory.place("ord_1");
        at(FIRST_MOMENT);

        inventory.consume("ord_1");
        at(FIRST_MOMENT);

        assertThat(batches()).isEmpty();
        assertThat(withdrawn()).extracting(Movement::onHandDelta).containsExactly(-50L);
    }

    @Test
    void ofWhatTheKitchenHasOnlyWhatIsPastItsDate() {
        String curd = inventory.ingredient("curd");
        inventory.post(Way.COUNT, curd, 0);
        inventory.post(Way.ADJUST, curd, 9_000, new Lot("C1", LocalDate.of(2026, 11, 25)));

        at(Instant.parse("2026-11-25T12:00:00Z"));
        assertThat(inventory.batches(DemoInventory.STORE, curd)).containsExactly("C1 9000");
        at(Instant.parse("2026-11-26T12:00:00Z"));

        assertThat(inventory.batches(DemoInventory.STORE, curd)).isEmpty();
        assertThat(inventory.levelOf(curd).onHand()).isZero();
    }

    @Test
    void whileNobodyKnowsTheStoresDayItStays() {
        inventory.clock.set(FIRST_MOMENT);
        Stores silent = new Stores() {
            @Override
            public TermsAnswer terms(TermsRequest request) {
                return new TermsAnswer.Unavailable();
            }

            @Override
            public StoreAnswer find(String idOrSlug) {
                return new StoreAnswer.Unavailable();
            }
        };

        new Withdrawals(inventory.service, silent).withdraw();

        assertThat(batches()).containsExactly("MSM-A 200", "MSM-B 300");
    }
}
