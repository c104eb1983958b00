package in.shikanji.inventory.ingredient;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Amounts convert exactly or not at all, and ten portions take ten portions' worth. */
class UnitsTest {
    @Provide
    Arbitrary<Unit> decimalUnits() {
        return Arbitraries.of(Unit.values()).filter(unit -> unit != Unit.DOZEN);
    }

    @Property
    void whatIsKeptIsSaidAsItWasGiven(
            @ForAll("decimalUnits") Unit unit, @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long kept) {
        assertThat(unit.thousandths(unit.amount(kept))).contains(kept);
    }

    @Property
    void aLargerUnitIsAsManyOfTheSmaller(@ForAll @LongRange(min = 0, max = 1_000_000) long amount) {
        BigDecimal given = BigDecimal.valueOf(amount);
        assertThat(Unit.KG.thousandths(given)).isEqualTo(Unit.G.thousandths(given.multiply(BigDecimal.valueOf(1_000))));
        assertThat(Unit.L.thousandths(given)).isEqualTo(Unit.ML.thousandths(given.multiply(BigDecimal.valueOf(1_000))));
        assertThat(Unit.G.thousandths(given)).isEqualTo(Unit.MG.thousandths(given.multiply(BigDecimal.valueOf(1_000))));
        assertThat(Unit.DOZEN.thousandths(given))
                .isEqualTo(Unit.PIECE.thousandths(given.multiply(BigDecimal.valueOf(12))));
    }

    @Example
    void whatIsFinerThanAThousandthIsRefused() {
        assertThat(Unit.G.thousandths(new BigDecimal("0.0001"))).isEmpty();
        assertThat(Unit.MG.thousandths(new BigDecimal("0.5"))).isEmpty();
        assertThat(Unit.KG.thousandths(new BigDecimal("1000000000000"))).isEmpty();
        assertThat(Unit.G.measuresLike(Unit.KG)).isTrue();
        assertThat(Unit.G.measuresLike(Unit.ML)).isFalse();
    }

    @Property
    void fractionsAddAndMultiplyLikeNumbers(
            @ForAll @IntRange(min = 0, max = 100_000) int a,
            @ForAll @IntRange(min = 1, max = 1_000) int b,
            @ForAll @IntRange(min = 0, max = 100_000) int c,
            @ForAll @IntRange(min = 1, max = 1_000) int d) {
        Fraction sum = Fraction.of(a, b).plus(Fraction.of(c, d));
        Fraction product = Fraction.of(a, b).times(Fraction.of(c, d));

        assertThat(big(sum.numerator()).multiply(big(b)).multiply(big(d)))
                .isEqualTo(
                        big(sum.denominator()).multiply(big(a).multiply(big(d)).add(big(c).multiply(big(b)))));
        assertThat(big(product.numerator()).multiply(big(b)).multiply(big(d)))
                .isEqualTo(big(product.denominator()).multiply(big(a)).multiply(big(c)));
        assertThat(sum).isEqualTo(Fraction.of(c, d).plus(Fraction.of(a, b)));
    }

    @Property
    void manyPortionsTakeNoMoreThanEachAlone(
            @ForAll @IntRange(min = 1, max = 99) int portions,
            @ForAll @IntRange(min = 1, max = 100_000) int amount,
            @ForAll @IntRange(min = 1, max = 1_000) int yield) {
        Fraction each = Fraction.of(amount, yield);
        long together = each.times(Fraction.of(portions, 1)).roundedUp();

        assertThat(together).isLessThanOrEqualTo(portions * each.roundedUp());
        assertThat(each.timesIn(together)).isGreaterThanOrEqualTo(portions);
        assertThat(each.timesIn(together - 1)).isLessThan(portions);
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
