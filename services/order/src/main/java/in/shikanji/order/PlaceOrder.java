package in.shikanji.order;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.database.RequestKey;

/**
 * A customer's wish to order.
 *
 * @param basket what: a quote given before, or a basket to be priced now
 * @param request what makes a retry the same wish
 */
record PlaceOrder(Actor.Person customer, Basket basket, Order.PaymentMethod paymentMethod, RequestKey request) {
    /** What is ordered. */
    sealed interface Basket {
        /** By the token of a quote: its prices hold. */
        record Quoted(String quoteToken) implements Basket {}

        /** At today's prices. */
        record Fresh(QuoteRequest request) implements Basket {}
    }
}
