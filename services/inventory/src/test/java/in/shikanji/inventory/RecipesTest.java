package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.inventory.Inventory.Reserve;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer.Refused;
import in.shikanji.contracts.inventory.Inventory.ReserveAnswer.Reserved;
import in.shikanji.contracts.inventory.Inventory.WantedLine;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.inventory.StockTables.Movement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dish takes what it is made of. Amounts of ingredients are in thousandths of their unit. */
class RecipesTest {
    private static final long PIECE = 1_000;
    private static final long GRAM = 1_000;

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
    void tenGlassesTakeTenGlassesWorthOfLemons() {
        long before = onHand("lemon");

        cook("ord_1", line("traditional-shikanji", 10));

        assertThat(before - onHand("lemon")).isEqualTo(10 * PIECE);
        assertThat(taken("ord_1", "sugar")).isEqualTo(200 * GRAM);
        assertThat(taken("ord_1", "mint")).isEqualTo(20 * GRAM);
        assertThat(taken("ord_1", "water")).isZero();
    }

    @Test
    void aLargeGlassTakesHalfAsMuchMoreAndWhatIsAddedItsOwnMeasure() {
        cook("ord_1", line("traditional-shikanji", 2, "Large, 450 ml", "Extra mint", "Less sweet", "No ice"));

        assertThat(taken("ord_1", "lemon")).isEqualTo(3 * PIECE);
        assertThat(taken("ord_1", "mint")).isEqualTo(2 * (3 + 2) * GRAM);
        assertThat(taken("ord_1", "sugar")).isEqualTo(2 * 15 * GRAM);
        assertThat(taken("ord_1", "ice")).isZero();
    }

    @Test
    void oneIsTakenInsteadOfAnother() {
        cook(
                "ord_1",
                line("samosa", 1, "Raw banana and peas"),
                line("masala-chai", 1, "Full, 200 ml", "Jain preparation, with dry ginger"));

        assertThat(taken("ord_1", "potato")).isZero();
        assertThat(taken("ord_1", "raw-banana")).isEqualTo(80 * GRAM);
        assertThat(taken("ord_1", "fresh-ginger")).isZero();
        assertThat(taken("ord_1", "dry-ginger")).isEqualTo(500);
    }

    @Test
    void whatTheKitchenMakesIsTakenApartAtAnyDepthAndRoundedOnceForTheWholeOrder() {
        // Mint chutney: 20 g of 180 g, with 20 ml of juice in it, 30 ml of which are one lemon.
        cook("ord_1", line("samosa", 1, "Mint chutney"));
        cook("ord_2", line("samosa", 9, "Mint chutney"));
        cook("ord_3", line("samosa", 4, "Mint chutney"), line("dhokla", 5, "Mint chutney"));

        assertThat(taken("ord_1", "lemon")).isEqualTo(75); // 1/9 of 2/3 of 1,000, rounded up
        assertThat(taken("ord_2", "lemon")).isEqualTo(667);
        assertThat(taken("ord_3", "lemon")).isEqualTo(667);
    }

    @Test
    void packetsTakeThemselvesOnly() {
        cook("ord_1", line("masala-shikanji-mix", 2));

        assertThat(inventory.level("masala-shikanji-mix").onHand()).isEqualTo(498);
        assertThat(taken("ord_1", "roasted-cumin")).isZero();
    }

    @Test
    void linesThatShareAnIngredientAreCheckedTogether() {
        count("curd", 500);

        ReserveAnswer answer = reserve("ord_1", line("masala-chaas", 3), line("sweet-lassi", 2));

        assertThat(refusals(answer))
                .extracting(Refusal::pointer)
                .containsExactly("/items/0/quantity", "/items/1/quantity");
        assertThat(refusals(answer))
                .allSatisfy(refusal -> assertThat(refusal.message()).contains("Masala Chaas or Sweet Lassi"));
        assertThat(reserve("ord_2", line("masala-chaas", 3), line("sweet-lassi", 1)))
                .isEqualTo(new Reserved());
        assertThat(inventory.levelOf(inventory.ingredient("curd")).available()).isEqualTo(20 * GRAM);
    }

    @Test
    void whatAloneIsTooMuchSaysHowManyThereAre() {
        count("curd", 250);

        assertThat(refusals(reserve("ord_1", line("masala-chaas", 3))))
                .extracting(Refusal::message)
                .containsExactly("Only 2 of Masala Chaas left at this store. Take fewer.");
        assertThat(refusals(reserve("ord_2", line("masala-chaas", 1), line("masala-chaas", 2))))
                .extracting(Refusal::message)
                .containsOnly("Only 2 of Masala Chaas left at this store. Take fewer.");
    }

    @Test
    void anOptionThatTakesTheScarceThingOutIsServed() {
        count("ice", 0);

        assertThat(reserve("ord_1", line("traditional-shikanji", 1))).isInstanceOf(Refused.class);
        assertThat(reserve("ord_2", line("traditional-shikanji", 1, "No ice"))).isEqualTo(new Reserved());
    }

    @Test
    void whatIsGivenBackCanBeSoldAgain() {
        count("curd", 100);

        assertThat(reserve("ord_1", line("masala-chaas", 1))).isEqualTo(new Reserved());
        assertThat(reserve("ord_2", line("masala-chaas", 1))).isInstanceOf(Refused.class);
        inventory.service.release("ord_1");
        inventory.service.release("ord_1");

        assertThat(reserve("ord_3", line("masala-chaas", 1))).isEqualTo(new Reserved());
        assertThat(inventory.levelOf(inventory.ingredient("curd")).available()).isZero();
    }

    @Test
    void reservingIsNoMovementOfAnIngredientAndCookingIsOne() {
        cook("ord_1", line("masala-chaas", 2));

        assertThat(movements("ord_1", "curd")).extracting(Movement::kind).containsExactly(Kind.CONSUME);
        assertThat(inventory.movementsOf("ord_1", "masala-chaas")).containsExactly(Kind.RESERVE, Kind.CONSUME);
    }

    @Test
    void aCountOfWhatIsOnlyEstimatedMayFindLessThanIsHeld() {
        reserve("ord_1", line("masala-chaas", 2));

        count("curd", 50);

        assertThat(inventory.levelOf(inventory.ingredient("curd")).available()).isEqualTo(-150 * GRAM);
        assertThat(reserve("ord_2", line("masala-chaas", 1))).isInstanceOf(Refused.class);
        assertThat(inventory
                        .service
                        .availability()
                        .portions(java.util.Optional.of(DemoInventory.STORE), inventory.product("masala-chaas")))
                .isZero();
    }

    @Test
    void menusShowTheSmallerOfTheCountAndWhatTheIngredientsAllow() {
        count("curd", 730);
        inventory.setTo("sweet-lassi", 3);

        assertThat(portions("masala-chaas")).isEqualTo(7);
        assertThat(portions("sweet-lassi")).isEqualTo(3);
        assertThat(portions("traditional-shikanji")).isEqualTo(500);
    }

    @Test
    void aMenuThatShowsAScarceIngredientIsMadeAnew() {
        long full = inventory.service.shelf().version();
        reserve("ord_1", line("masala-chaas", 2));
        assertThat(inventory.service.shelf().version()).isEqualTo(full);

        count("curd", 1_500);
        long scarce = inventory.service.shelf().version();
        reserve("ord_2", line("masala-chaas", 1));

        assertThat(scarce).isGreaterThan(full);
        assertThat(inventory.service.shelf().version()).isGreaterThan(scarce);
    }

    private long portions(String slug) {
        return inventory
                .service
                .availability()
                .portions(java.util.Optional.of(DemoInventory.STORE), inventory.product(slug));
    }

    private WantedLine line(String slug, int quantity, String... options) {
        Product product = inventory.product(slug);
        List<String> ids = product.groups().stream()
                .flatMap(group -> group.options().stream())
                .filter(option -> Arrays.asList(options).contains(option.name()))
                .map(Product.Option::id)
                .toList();
        assertThat(ids).hasSize(options.length);
        return new WantedLine(slug, quantity, ids, List.of());
    }

    private ReserveAnswer reserve(String orderId, WantedLine... lines) {
        return inventory.service.reserve(new Reserve(
                orderId, DemoInventory.STORE, List.of(lines), "cus_1", DemoInventory.NOON.plus(DemoInventory.HOLD)));
    }

    private void cook(String orderId, WantedLine... lines) {
        assertThat(reserve(orderId, lines)).isEqualTo(new Reserved());
        inventory.place(orderId);
        inventory.consume(orderId);
    }

    private void count(String ingredient, long wholeUnits) {
        inventory.post(StockService.Way.COUNT, inventory.ingredient(ingredient), wholeUnits * GRAM);
    }

    private long onHand(String ingredient) {
        return inventory.levelOf(inventory.ingredient(ingredient)).onHand();
    }

    private List<Movement> movements(String orderId, String ingredient) {
        return inventory.stock().movements(DemoInventory.STORE, inventory.ingredient(ingredient), null, 1_000).stream()
                .filter(movement -> orderId.equals(movement.reference()))
                .toList();
    }

    private long taken(String orderId, String ingredient) {
        return -movements(orderId, ingredient).stream()
                .mapToLong(Movement::onHandDelta)
                .sum();
    }

    private static List<Refusal> refusals(ReserveAnswer answer) {
        return ((Refused) answer).refusals();
    }
}
