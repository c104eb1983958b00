/**
 * The store service: where, when and on what terms the chain sells.
 *
 * <p>Owns: stores with their particulars in law, hours for each way of fulfilment, special days, pauses and busy hours,
 * delivery zones by PIN code, radius and polygon with their fees ({@code zones}), terms (minimum, acceptance), slots and the
 * places that orders have in them, the roster. Facades: {@link in.shikanji.contracts.store.Stores} and
 * {@link in.shikanji.contracts.store.Places}. Events in: orders placed and moved on. Events out: none yet. Asks: the order
 * service about places whose order never came; the {@link in.shikanji.store.roster roster} asks the customer service.
 */
@NullMarked
package in.shikanji.store;

import org.jspecify.annotations.NullMarked;
