/**
 * The inventory service: what is sold, what is in it, and how much of it there is.
 *
 * <p>Owns: categories, products, customizations, pictures, ingredients, stations, stock per store as a ledger of movements, holds
 * of stock for orders. Facade: {@link in.shikanji.contracts.inventory.Inventory}. Events in: {@code order.placed.v1}
 * (the hold stands), {@code order.status_changed.v1} (consumes when preparation begins, releases when cancelled before).
 * Events out: none yet. Asks: {@link in.shikanji.contracts.order.Orders} about holds that expired.
 */
@NullMarked
package in.shikanji.inventory;

import org.jspecify.annotations.NullMarked;
