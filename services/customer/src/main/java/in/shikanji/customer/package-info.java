/**
 * The customer service: who people are.
 *
 * <p>Owns: accounts of customers and staff, ways to sign in, sessions, throttles, addresses, preferences, favourites, consents,
 * erasures, mail to people. Facade: {@link in.shikanji.contracts.customer.Customers}. Events in: {@code order.placed.v1} and
 * {@code order.new_time_asked.v1} (tells the customer by mail). Events out: {@code customer.registered.v1}, {@code
 * customer.session_ended.v1}, {@code customer.erased.v1}. Asks: stores, whether there is one; and every service that holds
 * something on a person, by {@link in.shikanji.contracts.customer.PersonalData}.
 */
@NullMarked
package in.shikanji.customer;

import org.jspecify.annotations.NullMarked;
