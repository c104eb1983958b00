/**
 * The store service: where, when and on what terms the chain sells.
 *
 * <p>Owns: stores with their particulars in law, hours for each way of fulfilment, special days, pauses and busy hours,
 * delivery zones by PIN code, terms (fees, minimum, acceptance). Facade: {@link in.shikanji.contracts.store.Stores}. Events in:
 * none yet. Events out: none yet. Asks: nobody; the {@link in.shikanji.store.roster roster} asks the customer service.
 */
@NullMarked
package in.shikanji.store;

import org.jspecify.annotations.NullMarked;
