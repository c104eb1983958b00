package in.shikanji.contracts.customer;

import in.shikanji.platform.auth.Role;
import java.time.Instant;
import java.util.List;
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

    /** Who works for the chain, or did: some hundreds. */
    StaffAnswer staff();

    /** The answer to {@link #staff}. */
    sealed interface StaffAnswer {
        record Known(List<Member> members) implements StaffAnswer {
            public Known {
                members = List.copyOf(members);
            }
        }

        record Unavailable() implements StaffAnswer {}
    }

    /**
     * Somebody who works for the chain.
     *
     * @param storeIds where; empty for roles that see all stores
     * @param endsAt from then on they don't; null if no end is known
     */
    record Member(
            String id,
            String name,
            Role role,
            Set<String> storeIds,
            @Nullable Instant endsAt) {
        public Member {
            storeIds = Set.copyOf(storeIds);
        }

        /** Not the name, which would end up in logs. */
        @Override
        public String toString() {
            return "Member[" + id + "]";
        }
    }

    /** The answer to {@link #tastes}. */
    sealed interface TastesAnswer {
        /**
         * What they keep to.
         *
         * @param flag the flag of a dish's diet that must hold, such as {@code jain}; null for no wish
         * @param accepts codes of rules over which households differ, and which this one does not keep
         * @param refuses codes of rules that it keeps, though others do not
         * @param chauvihar whether nothing is eaten from sunset to sunrise
         */
        record Known(@Nullable String flag, Set<String> accepts, Set<String> refuses, boolean chauvihar)
                implements TastesAnswer {
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
