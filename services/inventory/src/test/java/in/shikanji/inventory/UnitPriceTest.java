package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPriceTest {
    @ParameterizedTest
    @CsvSource({
        "29900, 250 g, 120, g", "24900, 200g, 125, g", "50000, 1 kg, 50000, kg", "99900, 2.5 kg, 39960, kg",
        "100000, 1000 g, 100000, kg", "9900, 500 ml, 20, ml", "9900, 1 l, 9900, l", "12000, 6 pieces, 2000, piece",
        "100, 3 pieces, 33, piece", "125, 2 pieces, 63, piece"
    })
    void isForTheMeasureThatTheLawNames(long pricePaise, String quantity, long unitPaise, String per) {
        assertThat(UnitPrice.of(pricePaise, quantity)).isEqualTo(new UnitPrice(unitPaise, per));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a lot", "0 g", "-5 g", "250", "g", "1e3 g"})
    void isNothingWhereTheQuantityIsNone(String quantity) {
        assertThat(UnitPrice.of(100, quantity)).isNull();
    }
}
