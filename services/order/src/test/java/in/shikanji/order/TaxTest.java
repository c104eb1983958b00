package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The GST inside a price, in two equal halves, rounded half up on each line. */
class TaxTest {
    @ParameterizedTest(name = "{0} paise at {1} bps")
    @CsvSource({
        // price, rate, taxable, each half, round-off
        "4900, 500, 4667, 117, -1",
        "10000, 500, 9524, 238, 0",
        "9900, 500, 9429, 236, -1",
        "12900, 500, 12286, 307, 0",
        "3000, 500, 2857, 71, 1",
        "24900, 500, 23714, 593, 0",
        "2000, 4000, 1429, 286, -1",
        "4900, 0, 4900, 0, 0",
        "0, 500, 0, 0, 0",
        "1, 500, 1, 0, 0"
    })
    void splitsAPrice(long price, int rate, long taxable, long half, long roundOff) {
        Tax tax = Tax.within(price, rate);

        assertThat(tax).isEqualTo(new Tax(taxable, half, half, 0));
        assertThat(price - tax.sumPaise()).isEqualTo(roundOff);
    }

    @Property
    void theSplitMissesThePriceByAPaisaAtMost(
            @ForAll @LongRange(max = 100_000_000) long price, @ForAll @IntRange(max = 4000) int rate) {
        Tax tax = Tax.within(price, rate);

        assertThat(tax.cgstPaise()).isEqualTo(tax.sgstPaise());
        assertThat(tax.taxablePaise()).isBetween(0L, price);
        assertThat(Math.abs(price - tax.sumPaise())).isLessThanOrEqualTo(1);
    }

    @Property
    void aHigherPriceNeverBearsLessTax(
            @ForAll @LongRange(max = 100_000_000) long price, @ForAll @IntRange(max = 4000) int rate) {
        Tax tax = Tax.within(price, rate);
        Tax more = Tax.within(price + 1, rate);

        assertThat(more.taxablePaise()).isGreaterThanOrEqualTo(tax.taxablePaise());
        assertThat(more.cgstPaise()).isGreaterThanOrEqualTo(tax.cgstPaise());
    }
}
