package in.shikanji.inventory.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.ingredient.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What amounts cost is exact, and rounded once. */
class PriceTest {
    private static final Item SUGAR = new Item("ingr_1", "Sugar", Item.Kind.INGREDIENT, Unit.G, true, false, null);
    private static final Item PACKET = new Item("prod_1", "Mix", Item.Kind.PRODUCT, Unit.PIECE, false, true, 12);

    @ParameterizedTest
    @CsvSource({
        "2500000, 4501, 1000000, 11253", // 2.5 kg at 45.01 a kilo: 112.525
        "2499999, 4501, 1000000, 11252",
        "1, 1, 2, 1", // half a paisa
        "1, 1, 3, 0",
        "0, 999, 7, 0",
        "500, 310000, 20, 7750000",
        "1000000000000, 1000000000, 1000000, 1000000000000000"
    })
    void halfAPaisaIsOne(long amount, long paise, long per, long expected) {
        assertThat(Price.of(amount, paise, per)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10000, 500, 500", "10010, 500, 501", "10009, 500, 500", "1, 1800, 0", "3, 1800, 1"})
    void taxIsRoundedPerLine(long net, int bps, long expected) {
        assertThat(Price.tax(net, bps)).isEqualTo(expected);
    }

    @Test
    void whatNothingCostsIsASlipOfTheFinger() {
        long kilo = SUGAR.keptIn(Unit.KG);

        assertThat(Price.isUsual(SUGAR, 1_000 * kilo, 45_00, kilo)).isTrue();
        assertThat(Price.isUsual(SUGAR, 1_000_000 * kilo, 1_000_000_000, kilo)).isFalse();
        assertThat(Price.isUsual(SUGAR, 1, Price.MOST, 1)).as("for a milligram").isFalse();
        assertThat(Price.isUsual(SUGAR, Long.MAX_VALUE, Long.MAX_VALUE, 1)).isFalse();
        assertThat(Price.isUsual(PACKET, 1, Price.MOST, 1)).isTrue();
        assertThat(Price.isUsual(PACKET, 2, Price.MOST, 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2526",
        "2026-04-01, 2627",
        "2026-12-31, 2627",
        "2027-01-01, 2627",
        "2099-04-01, 9900",
        "2100-03-31, 9900"
    })
    void theFinancialYearBeginsInApril(LocalDate date, String year) {
        assertThat(PurchaseNumber.of("MGR", date).with(7)).isEqualTo("PO-MGR-" + year + "-0007");
    }
}
