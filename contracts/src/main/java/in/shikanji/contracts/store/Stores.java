package in.shikanji.contracts.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What other services ask of the store service. */
public interface Stores {
    /** On what terms a store would take an order at an instant, and everything that speaks against it. */
    TermsAnswer terms(TermsRequest request);

    /** Whether there is such a store; the id for a slug, and where its clock stands. */
    StoreAnswer find(String idOrSlug);

    /**
     * Asks for terms.
     *
     * @param store id or slug
     * @param to where it goes, for a delivery; null if not known yet
     * @param slot the beginning of the slot that is wished, whether the store has it is for {@link Places#promise} to say; null for
     *     as soon as possible
     * @param at the business instant of the order
     */
    record TermsRequest(
            String store,
            FulfilmentType type,
            @Nullable Destination to,
            @Nullable Instant slot,
            Instant at) {}

    /**
     * Where a delivery goes.
     *
     * @param pincode six digits
     * @param lat degrees north (WGS 84), null if unknown
     * @param lng degrees east (WGS 84), null if unknown
     */
    record Destination(
            String pincode, @Nullable Double lat, @Nullable Double lng) {}

    /** The answer to {@link #terms}. */
    sealed interface TermsAnswer {
        record Known(Terms terms, List<Refusal> refusals) implements TermsAnswer {
            public Known {
                refusals = List.copyOf(refusals);
            }
        }

        record NoSuchStore() implements TermsAnswer {}

        record Unavailable() implements TermsAnswer {}
    }

    /** The answer to {@link #find}. */
    sealed interface StoreAnswer {
        record Found(String id, String name, ZoneId timeZone) implements StoreAnswer {}

        record NoSuchStore() implements StoreAnswer {}

        record Unavailable() implements StoreAnswer {}
    }

    /**
     * The terms of one store for one way of fulfilment.
     *
     * @param code short name that order numbers begin with
     * @param businessDate the trading day that the instant belongs to, or the slot (it ends at the store's cut-off, not at
     *     midnight)
     * @param acceptance how a cash or counter order is confirmed
     * @param acceptWithin seconds the store has to accept by hand, before {@code onSilence} happens
     * @param cancelWithin seconds in which the customer may cancel, while nothing is being prepared
     * @param prepMinutes preparation time as it is now, busy or not
     * @param rideMinutes usual ride time, 0 unless delivered
     * @param deliveryFees what the delivery costs, by basket value, the lowest first; empty unless delivered
     * @param prepaidOnly whether it takes no cash on delivery
     */
    record Terms(
            String storeId,
            String code,
            String name,
            ZoneId timeZone,
            LocalDate businessDate,
            Acceptance acceptance,
            OnSilence onSilence,
            int acceptWithin,
            int cancelWithin,
            int prepMinutes,
            int rideMinutes,
            long minOrderPaise,
            List<FeeStep> deliveryFees,
            boolean prepaidOnly) {
        public Terms {
            // What was kept before fees had steps has none.
            deliveryFees = deliveryFees == null ? List.of() : List.copyOf(deliveryFees);
        }

        /** What the delivery of a basket costs, tax included; null if such a basket is not delivered. */
        public @Nullable Long deliveryFeePaise(long basketPaise) {
            Long fee = 0L;
            for (FeeStep step : deliveryFees) {
                if (basketPaise >= step.fromPaise()) {
                    fee = step.feePaise();
                }
            }
            return fee;
        }
    }

    /**
     * The fee for baskets of a value or more.
     *
     * @param fromPaise basket value, tax included
     * @param feePaise tax included; null if such baskets are not delivered
     */
    record FeeStep(long fromPaise, @Nullable Long feePaise) {}

    /** How cash and counter orders are confirmed. */
    enum Acceptance {
        AUTO,
        MANUAL
    }

    /** What happens to an order that nobody accepted in time. */
    enum OnSilence {
        ACCEPT,
        CANCEL
    }
}
