package in.shikanji.order;

import in.shikanji.platform.Money;

/**
 * GST contained in a price, split for a sale within one state: two equal halves, each rounded half up in paise, so that
 * taxable value and taxes may miss the price by a paisa or two; the bill's round-off takes that up.
 *
 * @param taxablePaise value without tax
 */
record Tax(long taxablePaise, long cgstPaise, long sgstPaise, long igstPaise) {
    private static final long WHOLE_BPS = 10_000;

    /** The tax inside a price that includes it. */
    static Tax within(long pricePaise, int rateBps) {
        long taxable = Money.divideHalfUp(Math.multiplyExact(pricePaise, WHOLE_BPS), WHOLE_BPS + rateBps);
        long half = Money.divideHalfUp(Math.multiplyExact(taxable, (long) rateBps), 2 * WHOLE_BPS);
        return new Tax(taxable, half, half, 0);
    }

    long sumPaise() {
        return taxablePaise + cgstPaise + sgstPaise + igstPaise;
    }
}
