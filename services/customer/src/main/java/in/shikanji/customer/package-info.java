/**
 * The customer service: who people are.
 *
 * <p>Owns: accounts of customers and staff, sessions, addresses, mail to customers. Facade: {@link
 * in.shikanji.contracts.customer.Customers}. Events in: {@code order.placed.v1} (tells the customer by mail). Events out: {@code customer.registered.v1}, {@code
 * customer.session_ended.v1}. Asks: nobody.
 */
@NullMarked
package in.shikanji.customer;

import org.jspecify.annotations.NullMarked;
