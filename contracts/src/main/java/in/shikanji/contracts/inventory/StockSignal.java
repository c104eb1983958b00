package in.shikanji.contracts.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can be had of an item at a store crossed a mark; told once for each crossing.
 *
 * @param itemId id of a product, an option or an ingredient
 * @param available by the piece, of ingredients in thousandths of their unit
 * @param lowAt the mark at or below which it is low; null if there is none
 */
public record StockSignal(
        String storeId,
        String itemId,
        long available,
        @Nullable Long lowAt,
        Instant at) {
    /** It fell to its low mark, and there is some left. */
    public static final String LOW = "stock.low.v1";

    /** There is none left. */
    public static final String OUT = "stock.out.v1";

    /** There is some again, after there was none. */
    public static final String BACK = "stock.back.v1";
}
