package in.shikanji.platform;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * Spreads an amount by weights so that nothing is lost: whole paise first, and those that are left to the largest
     * remainders. No part is further than a paisa from its exact share.
     *
     * @param amount not negative
     * @param weights none below zero, at least one above
     */
    public static List<Long> spread(long amount, List<Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (long weight : weights) {
            BigInteger[] exact = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(sum);
            parts.add(exact[0].longValueExact());
            remainders.add(exact[1]);
        }
        long left = amount - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> remainders.get(index))
                        .reversed())
                .limit(left)
                .forEach(index -> parts.set(index, parts.get(index) + 1));
        return List.copyOf(parts);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(paise, other.paise);
    }
}
