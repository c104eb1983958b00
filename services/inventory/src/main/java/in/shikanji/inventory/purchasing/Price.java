package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.ingredient.Unit;
import java.math.BigInteger;

/** Prices of amounts, exact until they are rounded: once, half up, to the paisa. */
final class Price {
    /** A hundred thousand crore rupees: more is a slip of the finger, and sums of it would not fit. */
    static final long MOST = 10_000_000_000_000L;

    private static final long BPS = 10_000;

    private Price() {}

    /**
     * What an amount costs.
     *
     * @param paise for so much
     * @param per how much that is
     */
    static long of(long amount, long paise, long per) {
        return exactly(amount, paise, per).longValueExact();
    }

    /** Whether an amount at that price, and a whole unit of it, cost what anything costs. */
    static boolean isUsual(Item item, long amount, long paise, long per) {
        BigInteger most = BigInteger.valueOf(MOST);
        return exactly(amount, paise, per).compareTo(most) <= 0
                && exactly(item.keptIn(wholeUnit(item)), paise, per).compareTo(most) <= 0;
    }

    static long tax(long netPaise, int bps) {
        return of(netPaise, bps, BPS);
    }

    /** In which people compare prices. */
    static Unit wholeUnit(Item item) {
        return switch (item.unit()) {
            case MG, G, KG -> Unit.KG;
            case ML, L -> Unit.L;
            case PIECE, DOZEN -> Unit.PIECE;
        };
    }

    private static BigInteger exactly(long amount, long paise, long per) {
        BigInteger twice = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(paise))
                .multiply(BigInteger.TWO)
                .add(BigInteger.valueOf(per));
        return twice.divide(BigInteger.valueOf(per).multiply(BigInteger.TWO));
    }
}
