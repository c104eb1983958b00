/**
 * Purchasing: suppliers, purchase orders from draft to delivery, what goods cost, what is to be bought.
 *
 * <p>Owns: suppliers and what they have, purchase orders with their lines, steps and receipts, what stores use of items by
 * the day. Asks: {@link in.shikanji.inventory.goods.Warehouse} to put on the shelf what came, and
 * {@link in.shikanji.contracts.store.Stores} for a store's code and day.
 */
@NullMarked
package in.shikanji.inventory.purchasing;

import org.jspecify.annotations.NullMarked;
