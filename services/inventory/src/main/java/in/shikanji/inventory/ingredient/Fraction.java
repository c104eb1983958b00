package in.shikanji.inventory.ingredient;

/**
 * An exact amount or factor. Recipes multiply yields by portions, which decimals can't carry: a third of a lemon, ten
 * times, is three lemons and a third.
 *
 * @param denominator above zero; the two have no common divisor
 */
public record Fraction(long numerator, long denominator) {
    public static final Fraction ONE = of(1, 1);
    public static final Fraction ZERO = of(0, 1);

    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("a fraction's denominator is above zero");
        }
    }

    /** Reduced. Throws {@link ArithmeticException} where the numbers outgrow 64 bits, as all of this type does. */
    public static Fraction of(long numerator, long denominator) {
        long divisor = Math.max(1, greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator)));
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    public Fraction times(Fraction other) {
        // Reduced crosswise first, so that a product outgrows 64 bits only if its result does.
        Fraction left = of(numerator, other.denominator);
        Fraction right = of(other.numerator, denominator);
        return of(
                Math.multiplyExact(left.numerator, right.numerator),
                Math.multiplyExact(left.denominator, right.denominator));
    }

    public Fraction plus(Fraction other) {
        long divisor = greatestCommonDivisor(denominator, other.denominator);
        long left = Math.multiplyExact(numerator, other.denominator / divisor);
        long right = Math.multiplyExact(other.numerator, denominator / divisor);
        return of(Math.addExact(left, right), Math.multiplyExact(denominator / divisor, other.denominator));
    }

    /** The next whole number: what is started is used up. */
    public long roundedUp() {
        return Math.ceilDiv(numerator, denominator);
    }

    /** How often this much is in that much; none where nothing is left. */
    public long timesIn(long whole) {
        if (whole <= 0) {
            return 0;
        }
        return whole > Long.MAX_VALUE / denominator ? Long.MAX_VALUE : whole * denominator / numerator;
    }

    private static long greatestCommonDivisor(long first, long second) {
        return second == 0 ? first : greatestCommonDivisor(second, first % second);
    }
}
