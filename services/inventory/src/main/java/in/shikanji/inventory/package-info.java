/**
 * The inventory service: what is sold, what is in it, and how much of it there is.
 *
 * <p>Owns: categories, products, customizations, pictures, ingredients and their recipes, the rules of diet, the calendar of
 * fasts, stations, what each store does differently, stock per store as a ledger of movements, the batches it lies in, holds of
 * stock for orders. Facade: {@link in.shikanji.contracts.inventory.Inventory}. Events in: {@code order.placed.v1} (the hold
 * stands), {@code order.status_changed.v1} (consumes when preparation begins, releases when cancelled before). Events out:
 * {@code stock.low.v1}, {@code stock.out.v1}, {@code stock.back.v1}, once for each crossing. Asks:
 * {@link in.shikanji.contracts.order.Orders} about holds that expired, {@link in.shikanji.contracts.store.Stores} for a
 * store's day.
 *
 * <p>Parts: {@code ingredient} (units, recipes), {@code diet} (rules and verdicts), {@code search}, {@code images},
 * {@code goods} (items, batches), {@code purchasing}, {@code transfer}, {@code exchange} (files out and in),
 * {@code once} (what happens once or not at all).
 */
@NullMarked
package in.shikanji.inventory;

import org.jspecify.annotations.NullMarked;
