package in.shikanji.platform;

/**
 * An amount of Indian money in paise (1 rupee = 100 paise). Whole numbers only, so sums are exact; arithmetic throws
 * {@link ArithmeticException} rather than overflow.
 *
 * @param paise the amount; may be negative (a discount, a round-off)
 */
public record Money(long paise) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money ofPaise(long paise) {
        return new Money(paise);
    }

    public static Money ofRupees(long rupees) {
        return new Money(Math.multiplyExact(rupees, 100L));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(paise, other.paise));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(paise, other.paise));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(paise, count));
    }

    public boolean isLessThan(Money other) {
        return paise < other.paise;
    }

    /** Quotient rounded half up, for amounts that are not negative: the rounding that Indian tax practice uses per line. */
    public static long divideHalfUp(long dividend, long divisor) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(dividend, 2L), divisor), Math.multiplyExact(divisor, 2L));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(paise, other.paise);
    }
}
