package in.shikanji.contracts.customer;

import org.jspecify.annotations.Nullable;

/** What other services ask of the customer service. */
public interface Customers {
    /** A customer's name and phone, for the ticket and the rider. */
    CustomerAnswer customer(String customerId);

    /** One of a customer's own addresses. */
    AddressAnswer address(String customerId, String addressId);

    /** The answer to {@link #customer}. */
    sealed interface CustomerAnswer {
        record Found(String id, String name, @Nullable String phone) implements CustomerAnswer {}

        record NoSuchCustomer() implements CustomerAnswer {}

        record Unavailable() implements CustomerAnswer {}
    }

    /** The answer to {@link #address}. */
    sealed interface AddressAnswer {
        record Found(PostalAddress address) implements AddressAnswer {}

        record NoSuchAddress() implements AddressAnswer {}

        record Unavailable() implements AddressAnswer {}
    }
}
