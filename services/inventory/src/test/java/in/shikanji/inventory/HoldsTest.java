package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer.Refused;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer.Reserved;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.platform.database.Sql;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of what is held for an order: each step happens once. */
class HoldsTest {
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

    @Test
    void reservingTwiceTakesOnce() {
        assertThat(inventory.reserve("ord_1", "samosa", 3)).isEqualTo(new Reserved());
        assertThat(inventory.reserve("ord_1", "samosa", 3)).isEqualTo(new Reserved());

        assertThat(inventory.level("samosa").available()).isEqualTo(497);
        assertThat(inventory.movementsOf("ord_1", "samosa")).containsExactly(Kind.RESERVE);
    }

    @Test
    void whatIsHeldStaysHeldWhenItIsSoldOutMeanwhile() {
        inventory.reserve("ord_1", "samosa", 3);
        inventory
                .service
                .storeItems()
                .put(new StoreItems.StoreItem(
                        DemoInventory.STORE,
                        inventory.product("samosa").id(),
                        null,
                        true,
                        DemoInventory.NOON.plusSeconds(60),
                        null,
                        1));

        assertThat(inventory.reserve("ord_1", "samosa", 3)).isEqualTo(new Reserved());
        assertThat(refusals(inventory.reserve("ord_2", "samosa", 1)))
                .extracting(Refusal::code)
                .containsExactly("item_unavailable");
    }

    @Test
    void linesOfOneProductAreTakenTogether() {
        inventory.setTo("samosa", 5);

        assertThat(inventory.reserve("ord_1", "samosa", 3, "samosa", 2)).isEqualTo(new Reserved());
        assertThat(inventory.reserve("ord_2", "samosa", 1)).isInstanceOf(Refused.class);
        assertThat(inventory.level("samosa").reserved()).isEqualTo(5);
    }

    private boolean hold(Sql sql, Levels levels, String orderId, String slug, int quantity) {
        Wanted wanted = Wanted.of(
                inventory.order(orderId, slug, quantity), inventory.service.catalogue(), inventory.service.shelf());
        return inventory
                .service
                .holds()
                .hold(sql, levels, wanted, DemoInventory.NOON)
                .equals(new Reserved());
    }

    @Test
    void ordersThatAreCommittedTogetherTakeOneAfterTheOther() {
        inventory.setTo("samosa", 5);

        inventory
                .database()
                .write(
                        "both",
                        Levels.SHARED,
                        (sql, levels) -> hold(sql, levels, "ord_1", "samosa", 3)
                                && hold(sql, levels, "ord_2", "kachori", 1)
                                && hold(sql, levels, "ord_3", "samosa", 2));

        assertThat(inventory.level("samosa").available()).isZero();
        assertThat(inventory.reserve("ord_4", "samosa", 1)).isInstanceOf(Refused.class);
        assertThat(inventory.movementsOf("ord_1", "samosa")).containsExactly(Kind.RESERVE);
        assertThat(inventory.movementsOf("ord_3", "samosa")).containsExactly(Kind.RESERVE);
    }

    @Test
    void theLastPieceIsNotTakenTwiceByOrdersThatAreCommittedTogether() {
        inventory.setTo("samosa", 3);

        assertThatThrownBy(() -> inventory
                        .database()
                        .write(
                                "both",
                                Levels.SHARED,
                                (sql, levels) -> hold(sql, levels, "ord_1", "samosa", 3)
                                        && hold(sql, levels, "ord_2", "samosa", 1)))
                .isInstanceOfSatisfying(
                        Holds.Shortage.class,
                        shortage -> assertThat(shortage.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("out_of_stock"));
        assertThat(inventory.level("samosa").available()).isEqualTo(3);
    }

    @Test
    void whatIsCountedForTheFirstTimeWhileAnOrderWaitsIsTakenToo() {
        Catalogue catalogue = inventory.service.catalogue();
        Wanted before = Wanted.of(inventory.order("ord_1", "samosa", 2), catalogue, new Shelf());

        Wanted since = before.asOf(catalogue, inventory.service.shelf());

        assertThat(before.kept()).isEmpty();
        assertThat(since.pieces())
                .containsExactly(Map.entry(inventory.product("samosa").id(), 2L));
        assertThat(since.amounts()).hasSizeGreaterThan(since.pieces().size());
        assertThat(since.asOf(catalogue, inventory.service.shelf())).isSameAs(since);
    }

    @Test
    void allLinesOrNone() {
        inventory.setTo("kachori", 1);

        ReserveAnswer answer = inventory.reserve("ord_1", "samosa", 3, "kachori", 2, "dhokla", 1);

        assertThat(refusals(answer)).extracting(Refusal::code).containsExactly("out_of_stock");
        assertThat(refusals(answer)).extracting(Refusal::pointer).containsExactly("/items/1/quantity");
        assertThat(inventory.level("samosa").reserved()).isZero();
        assertThat(inventory.level("dhokla").reserved()).isZero();
        assertThat(inventory
                        .service
                        .shelf()
                        .available(
                                DemoInventory.STORE, inventory.product("samosa").id()))
                .isEqualTo(500);
    }

    @Test
    void everyShortageIsToldAtOnce() {
        inventory.setTo("kachori", 1);
        inventory.setTo("samosa", 0);

        List<Refusal> refusals = refusals(inventory.reserve("ord_1", "samosa", 1, "kachori", 2, "kachori", 1));

        assertThat(refusals)
                .extracting(Refusal::pointer)
                .containsExactlyInAnyOrder("/items/0/quantity", "/items/1/quantity", "/items/2/quantity");
        assertThat(refusals)
                .extracting(Refusal::message)
                .anyMatch(message -> message.contains("sold out"))
                .anyMatch(message -> message.contains("Only 1"));
    }

    @Test
    void releasingTwiceGivesBackOnce() {
        inventory.reserve("ord_1", "samosa", 3);

        inventory.service.release("ord_1");
        inventory.service.release("ord_1");

        assertThat(inventory.level("samosa").available()).isEqualTo(500);
        assertThat(inventory.movementsOf("ord_1", "samosa")).containsExactly(Kind.RESERVE, Kind.RELEASE);
    }

    @Test
    void consumingTwiceTakesFromTheShelfOnceAndNothingComesBack() {
        inventory.reserve("ord_1", "samosa", 3);
        inventory.place("ord_1");

        inventory.consume("ord_1");
        inventory.consume("ord_1");
        inventory.service.release("ord_1");

        assertThat(inventory.level("samosa").onHand()).isEqualTo(497);
        assertThat(inventory.level("samosa").reserved()).isZero();
        assertThat(inventory.movementsOf("ord_1", "samosa")).containsExactly(Kind.RESERVE, Kind.CONSUME);
    }

    @Test
    void whatWasLetGoIsNotHeldAgain() {
        inventory.reserve("ord_1", "samosa", 3);
        inventory.service.release("ord_1");

        assertThat(refusals(inventory.reserve("ord_1", "samosa", 3)))
                .extracting(Refusal::code)
                .containsExactly("hold_released");
        inventory.consume("ord_1");
        assertThat(inventory.level("samosa").onHand()).isEqualTo(500);
    }

    @Test
    void releasingWhatWasNeverHeldIsNothing() {
        inventory.service.release("ord_9");

        assertThat(inventory.levels()).allMatch(level -> level.reserved() == 0);
    }

    @Test
    void anOrderWithoutAHoldIsABug() {
        assertThatThrownBy(() -> inventory.place("ord_9")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCountNeverLeavesLessThanIsHeld() {
        inventory.reserve("ord_1", "samosa", 3);

        inventory.setTo("samosa", 2);
        assertThat(inventory.level("samosa").onHand()).isEqualTo(500);
        inventory.setTo("samosa", 3);
        assertThat(inventory.level("samosa").available()).isZero();
    }

    private static List<Refusal> refusals(ReserveAnswer answer) {
        return switch (answer) {
            case Refused(List<Refusal> refusals) -> refusals;
            case Reserved _, ReserveAnswer.Unavailable _ -> throw new AssertionError(answer);
        };
    }
}
