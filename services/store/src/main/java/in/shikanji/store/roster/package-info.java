/**
 * The roster: who is to work when at a store, and who did.
 *
 * <p>Owns: shifts, clockings and what was corrected of them. Asks: {@link in.shikanji.contracts.customer.Customers} for whom a
 * store employs, under which name and until when; {@link in.shikanji.contracts.store.Stores} for where a store's clock stands.
 * Here staff are ids only; names are put to them when they are shown.
 *
 * <p>A shift, and time that was worked, belongs to the day of the store's own clock on which it begins, all of it. Minutes are
 * those that really pass, however the clock is changed meanwhile.
 */
@NullMarked
package in.shikanji.store.roster;

import org.jspecify.annotations.NullMarked;
