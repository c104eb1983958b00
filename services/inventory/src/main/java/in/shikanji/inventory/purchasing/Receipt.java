package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Lot;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that came for a purchase order.
 *
 * @param supplierReference the number on the supplier's note or invoice
 */
record Receipt(
        String id,
        @Nullable String supplierReference,
        @Nullable String note,
        String actor,
        Instant at,
        List<Line> lines) {
    Receipt {
        lines = List.copyOf(lines);
    }

    /**
     * What came.
     *
     * @param orderLine for which line of the order
     * @param amount as the item is kept
     * @param costPaise of all of it, before tax
     */
    record Line(int orderLine, String itemId, long amount, long costPaise, Lot lot) {}
}
