/**
 * The inventory service: what is sold, what is in it, and how much of it there is.
 *
 * <p>Owns: categories, products, customizations, ingredients, stations, stock per store as a ledger of movements, the batches
 * it lies in, holds of stock for orders; in sub-packages suppliers and purchase orders, and transfers between stores. Facade:
 * {@link in.shikanji.contracts.inventory.Inventory}. Events in: {@code order.placed.v1} (the hold stands),
 * {@code order.status_changed.v1} (consumes when preparation begins, releases when cancelled before). Events out: those of
 * {@link in.shikanji.contracts.inventory.StockSignal}. Asks: {@link in.shikanji.contracts.order.Orders} about holds that
 * expired, {@link in.shikanji.contracts.store.Stores} for a store's day.
 */
@NullMarked
package in.shikanji.inventory;

import org.jspecify.annotations.NullMarked;
