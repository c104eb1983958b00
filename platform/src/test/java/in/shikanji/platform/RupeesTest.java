package in.shikanji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as they are written in India. */
class RupeesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ₹0",
                "5 | ₹0.05",
                "50 | ₹0.50",
                "4950 | ₹49.50",
                "99900 | ₹999",
                "100000 | ₹1,000",
                "1234500 | ₹12,345",
                "12345600 | ₹1,23,456",
                "123456789 | ₹12,34,567.89",
                "1234567850 | ₹1,23,45,678.50",
                "123456789001 | ₹1,23,45,67,890.01"
            })
    void groupsTheLastThreeDigitsAndThenPairs(long paise, String text) {
        assertThat(Rupees.text(paise)).isEqualTo(text);
    }

    @Property
    void withoutSignAndCommasTheAmountIsThere(@ForAll @LongRange(max = Long.MAX_VALUE) long paise) {
        String plain = Rupees.text(paise).replace("₹", "").replace(",", "");

        String[] parts = plain.split("\\.", -1);
        assertThat(Long.parseLong(parts[0])).isEqualTo(paise / 100);
        assertThat(parts.length == 1 ? 0 : Long.parseLong(parts[1])).isEqualTo(paise % 100);
    }

    @Property
    void commasStandWhereTheyBelong(@ForAll @LongRange(max = Long.MAX_VALUE) long paise) {
        assertThat(Rupees.text(paise)).matches("₹(\\d{1,3}|\\d{1,2}(,\\d{2})*,\\d{3})(\\.\\d{2})?");
    }
}
