package in.shikanji.inventory.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.purchasing.Suggestion.Figures;
import in.shikanji.inventory.purchasing.Supplier.Offer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was used of late is the same whether it is added up already or not, and what should be bought rests on it. */
class ItemUseTest {
    @TempDir
    Path folder;

    private Buying buying;

    @BeforeEach
    void open() {
        buying = new Buying(folder);
    }

    @AfterEach
    void close() {
        buying.close();
    }

    private Instant now() {
        return buying.inventory.clock().instant();
    }

    private long used() {
        long from = ItemUse.firstDay(now(), Suggestion.DAYS);
        return buying.inventory
                .database()
                .read(sql -> UseTables.used(sql, Buying.STORE, buying.packet().id(), from));
    }

    /** Three a day: two sold, one broken. */
    private void live(int days) {
        for (int day = 0; day < days; day++) {
            buying.inventory.clock().set(now().plus(Duration.ofDays(1)));
            buying.inventory.sell("ord_" + now().getEpochSecond(), Buying.PACKET, 2);
            buying.inventory.waste(Buying.PACKET, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1_000})
    void nothingIsLeftOutOrCountedTwiceBetweenTwoTurns(int atOnce) {
        ItemUse use = new ItemUse(buying.inventory.database(), buying.inventory.clock(), atOnce);
        live(5);
        assertThat(used()).isEqualTo(15);

        use.addUp();
        assertThat(used()).isEqualTo(15);
        use.addUp();
        live(3);
        assertThat(used()).isEqualTo(24);
        use.addUp();
        assertThat(used()).isEqualTo(24);
    }

    @Test
    void fourWeeksCount() {
        ItemUse use = new ItemUse(buying.inventory.database(), buying.inventory.clock());
        live(30);
        assertThat(used()).isEqualTo(28 * 3);
        use.addUp();
        assertThat(used()).isEqualTo(28 * 3);

        buying.inventory.clock().set(now().plus(Duration.ofDays(27)));
        assertThat(used()).isEqualTo(3);
        buying.inventory.clock().set(now().plus(Duration.ofDays(1)));
        assertThat(used()).isZero();
    }

    @Test
    void whatIsBoughtFollowsFromIt() {
        // Marks of the demo: bought at 60, up to 500. Lead time of seven days, cartons of 20.
        assertThat(suggestion()).isEmpty();
        live(28);
        buying.inventory.setTo(Buying.PACKET, 81);
        assertThat(suggestion()).as("81 less 21 in a week").isPresent();
        buying.inventory.setTo(Buying.PACKET, 82);
        assertThat(suggestion()).isEmpty();
        buying.inventory.setTo(Buying.PACKET, 61);

        Suggestion suggestion = suggestion().orElseThrow();
        assertThat(suggestion.packs()).isEqualTo(22);
        assertThat(suggestion.amount()).isEqualTo(440);
        assertThat(suggestion.leftOnArrival()).isEqualTo(40);
        assertThat(suggestion.figures().used()).isEqualTo(84);

        String order = buying.sent(Buying.cartons(buying.packet(), 22, 3_000_00));
        assertThat(suggestion()).as("it is on its way").isEmpty();
        Buying.done(buying.receive(order, Buying.came(1, 400, Buying.lot("L"))));
        assertThat(figures().getFirst().onOrder()).isEqualTo(40);
        Buying.done(buying.orders.cancel(order, null, Buying.BUYER));
        assertThat(figures().getFirst().onOrder()).isZero();
    }

    @Test
    void onlyWhatASupplierHasAndTheStoreMarked() {
        assertThat(figures())
                .extracting(Figures::itemId)
                .containsExactly(buying.packet().id());
        Supplier other = buying.supplier(new Offer(buying.packet().id(), null, null, 1, null));
        long from = ItemUse.firstDay(now(), Suggestion.DAYS);

        List<Figures> all =
                buying.inventory.database().read(sql -> SuggestionTables.figures(sql, Buying.STORE, null, from));

        assertThat(all).extracting(Figures::supplierId).contains(other.id(), buying.supplierId);
        assertThat(all).hasSize(6);
    }

    private List<Figures> figures() {
        long from = ItemUse.firstDay(now(), Suggestion.DAYS);
        return buying.inventory
                .database()
                .read(sql -> SuggestionTables.figures(sql, Buying.STORE, buying.supplierId, from));
    }

    private Optional<Suggestion> suggestion() {
        return figures().stream().map(Suggestion::of).flatMap(Optional::stream).findFirst();
    }
}
