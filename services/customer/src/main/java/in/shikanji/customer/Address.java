package in.shikanji.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import in.shikanji.contracts.customer.PostalAddress;
import org.jspecify.annotations.Nullable;

/** An entry of a customer's address book. A customer with addresses has exactly one default. */
record Address(
        String id, @Nullable String label, @JsonUnwrapped PostalAddress postal, boolean isDefault) {}
