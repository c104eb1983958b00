package in.shikanji.contracts.customer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What other services ask of the customer service. */
public interface Customers {
    /** A customer's name and phone, for the ticket and the rider. */
    CustomerAnswer customer(String customerId);

    /** One of a customer's own addresses. */
    AddressAnswer address(String customerId, String addressId);

    /** What a customer keeps to when eating. */
    TastesAnswer tastes(String customerId);

    /** The answer to {@link #tastes}. */
    sealed interface TastesAnswer {
        /**
         * What they keep to.
         *
         * @param flag the flag of a dish's diet that must hold, such as {@code jain}; null for no wish
         * @param accepts codes of rules over which households differ, and which this one does not keep
         * @param refuses codes of rules that it keeps, though others do not
         */
        record Known(@Nullable String flag, Set<String> accepts, Set<String> refuses) implements TastesAnswer {
            public Known {
                accepts = Set.copyOf(accepts);
                refuses = Set.copyOf(refuses);
            }
        }

        record Unavailable() implements TastesAnswer {}
    }

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
