/**
 * The store service: where, when and on what terms the chain sells.
 *
 * <p>Owns: stores with their particulars in law, hours for each way of fulfilment, special days, pauses and busy hours,
 * delivery zones by PIN code, radius and polygon with their fees ({@code zones}), terms (minimum, acceptance). Facade:
 * {@link in.shikanji.contracts.store.Stores}. Events in: none yet. Events out: none yet. Asks: nobody.
 */
@NullMarked
package in.shikanji.store;

import org.jspecify.annotations.NullMarked;
