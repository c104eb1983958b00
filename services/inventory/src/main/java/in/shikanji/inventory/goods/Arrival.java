package in.shikanji.inventory.goods;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes into a batch.
 *
 * @param lastDay the last day on which it is sold; null if it never expires
 * @param costPaise what it cost, before tax; null if it was not bought
 */
public record Arrival(
        Lot lot,
        @Nullable LocalDate lastDay,
        long amount,
        @Nullable Long costPaise) {
    /** Of which nobody knows anything. */
    public static Arrival unknown(long amount) {
        return new Arrival(Lot.UNKNOWN, null, amount, null);
    }
}
