/**
 * The customer service: who people are.
 *
 * <p>Owns: accounts of customers and staff, sessions, addresses. Facade: {@link
 * in.shikanji.contracts.customer.Customers}. Events in: none yet. Events out: {@code customer.registered.v1}, {@code
 * customer.session_ended.v1}. Asks: nobody.
 */
@NullMarked
package in.shikanji.customer;

import org.jspecify.annotations.NullMarked;
