package in.shikanji.inventory.goods;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.goods.Batches.Part;
import in.shikanji.inventory.ingredient.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which batches an amount is taken of, and until when they are sold. */
class FirstExpiredFirstTest {
    private static final Item MIX = packet(12);

    private static Item packet(@Nullable Integer months) {
        return new Item("prod_1", "Mix", Item.Kind.PRODUCT, Unit.PIECE, false, true, months);
    }

    /** In the order in which they are sold. */
    private static List<Batch> batches(long... onHand) {
        List<Batch> batches = new ArrayList<>();
        for (int index = 0; index < onHand.length; index++) {
            Lot lot = index == 0 ? Lot.UNKNOWN : lot(index);
            batches.add(new Batch(lot, null, onHand[index], 0, 0, Instant.EPOCH));
        }
        return batches;
    }

    private static Lot lot(int month) {
        return new Lot("B" + month, LocalDate.of(2027, month, 1));
    }

    @Test
    void whatNobodyKnowsGoesFirstThenByExpiry() {
        assertThat(Batches.firstExpiredFirst(batches(3, 5, 7), 4))
                .containsExactly(new Part(Lot.UNKNOWN, 3), new Part(lot(1), 1));
        assertThat(Batches.firstExpiredFirst(batches(0, 5, 7), 12))
                .containsExactly(new Part(lot(1), 5), new Part(lot(2), 7));
        assertThat(Batches.firstExpiredFirst(batches(0, 5, 7), 0)).isEmpty();
    }

    @Test
    void whatTheyLackIsTakenOfNone() {
        assertThat(Batches.firstExpiredFirst(batches(-2, 5), 6))
                .containsExactly(new Part(lot(1), 5), new Part(Lot.UNKNOWN, 1));
        assertThat(Batches.firstExpiredFirst(List.of(), 6)).containsExactly(new Part(Lot.UNKNOWN, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 2027-11-23, 2027-08-05", // 30 % of 365 days are 110
        "18, 2027-11-23, 2027-06-11", // of 549, 165
        "10, 2027-09-23, 2027-06-23", // of 304, 92
        "3, 2027-11-23, 2027-10-09", // 45, where 30 % are less
        ", 2027-11-23, 2027-10-09"
    })
    void packetsAreSoldWhileEnoughOfTheirLifeIsLeft(@Nullable Integer months, LocalDate expiresOn, LocalDate lastDay) {
        assertThat(packet(months).lastDay(expiresOn, null)).isEqualTo(lastDay);
    }

    @Test
    void unlessTheStoreSaysOtherwise() {
        LocalDate expiresOn = LocalDate.of(2027, 11, 23);

        assertThat(MIX.lastDay(expiresOn, 0)).isEqualTo(expiresOn);
        assertThat(MIX.lastDay(expiresOn, 10)).isEqualTo(LocalDate.of(2027, 11, 13));
        assertThat(new Item("ingr_1", "Curd", Item.Kind.INGREDIENT, Unit.G, true, false, null).lastDay(expiresOn, null))
                .as("the kitchen uses up what it has")
                .isEqualTo(expiresOn);
    }
}
