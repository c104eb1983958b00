package in.shikanji.inventory.goods;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a store has of one lot of an item.
 *
 * @param lastDay the last day on which it is sold; null if it never expires
 * @param onHand as it is kept; below zero only of what is estimated and in no batch, where more was used than there was
 * @param received how much of it was bought
 * @param costPaise what that cost, before tax
 */
public record Batch(
        Lot lot, @Nullable LocalDate lastDay, long onHand, long received, long costPaise, Instant receivedAt) {}
