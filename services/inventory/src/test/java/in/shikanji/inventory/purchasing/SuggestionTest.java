package in.shikanji.inventory.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.purchasing.Suggestion.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What should be bought: whole packs, up to the mark, when it is time. */
class SuggestionTest {
    private static Figures figures(long pack, int leadDays, long available, long onOrder, long used) {
        return new Figures("sup_1", "ingr_1", pack, "sack", 100L, leadDays, available, onOrder, used, 20, 100);
    }

    /** Bought at 20, up to 100. */
    @ParameterizedTest
    @CsvSource({
        // pack, leadDays, available, onOrder, used: packs, left
        "10, 0, 21, 0, 0, 0, 0", // above the mark
        "10, 0, 20, 0, 0, 8, 20", // at it
        "10, 0, 0, 0, 0, 10, 0",
        "10, 0, 19, 0, 0, 9, 19", // 81 more, in whole packs
        "1, 0, 19, 0, 0, 81, 19",
        "81, 0, 19, 0, 0, 1, 19",
        "500, 0, 5, 0, 0, 1, 5", // a pack that goes beyond
        "10, 0, -30, 0, 0, 13, -30", // more was used than there was
        "10, 7, 40, 0, 80, 6, 20", // 80 in four weeks: 20 in one
        "10, 7, 41, 0, 80, 0, 0",
        "10, 1, 23, 0, 57, 8, 20", // 57 / 28 in a day, rounded up to 3
        "10, 1, 24, 0, 57, 0, 0",
        "10, 3, 10, 0, 0, 9, 10",
        "10, 0, 10, 30, 0, 0, 0", // what is on its way counts
        "10, 0, 10, 10, 0, 8, 20",
        "10, 28, 100, 0, 200, 0, 0", // it will run short, but there is no room for more
        "10, 28, 99, 0, 200, 1, -101"
    })
    void isWholePacksUpToTheMark(
            long pack, int leadDays, long available, long onOrder, long used, long packs, long left) {
        var suggestion = Suggestion.of(figures(pack, leadDays, available, onOrder, used));

        assertThat(suggestion.map(Suggestion::packs).orElse(0L)).isEqualTo(packs);
        suggestion.ifPresent(one -> {
            assertThat(one.amount()).isEqualTo(packs * pack);
            assertThat(one.leftOnArrival()).isEqualTo(left);
        });
    }
}
