package in.shikanji.contracts.customer;

import java.time.Instant;

/** Somebody opened an account. */
public record CustomerRegistered(String customerId, Instant at) {
    public static final String TYPE = "customer.registered.v1";
}
