/**
 * The order service: from the priced basket to the handover.
 *
 * <p>Owns: quotes, orders with their lines and timeline, order numbers, the words of customers' names for the search of staff
 * (personal data, like the orders). Facade: {@link
 * in.shikanji.contracts.order.Orders}. Events in: none yet. Events out: {@code order.placed.v1}, {@code
 * order.status_changed.v1}, {@code order.new_time_asked.v1}, {@code order.promise_moved.v1}. Asks: stores for their terms and for places in their time,
 * inventory for prices and stock, customers for names and addresses.
 */
@NullMarked
package in.shikanji.order;

import org.jspecify.annotations.NullMarked;
