/**
 * Transfers: goods that one store sends to another. While they are on their way they are neither's; then they arrive, are
 * lost, or come back, and each of the three happens once.
 *
 * <p>Owns: transfers with their lines and the batches these were taken of. Asks:
 * {@link in.shikanji.inventory.goods.Warehouse} for the stock of either store.
 */
@NullMarked
package in.shikanji.inventory.transfer;

import org.jspecify.annotations.NullMarked;
