package in.shikanji.contracts.customer;

import java.time.Instant;

/** All services have stripped what told who the customer is. */
public record CustomerErased(String customerId, Instant at) {
    public static final String TYPE = "customer.erased.v1";
}
