package in.shikanji.contracts.inventory;

import in.shikanji.contracts.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What other services ask of the inventory service. */
public interface Inventory {
    /** Prices lines as a store sells them now, and names all that speaks against them. Holds nothing. */
    PriceAnswer price(PriceRequest request);

    /** At which of some instants a basket is sold, by the times of its dishes; how much there is of them is another matter. */
    SoldAnswer soldAt(SoldRequest request);

    /** As {@link PriceRequest}, for several instants. */
    record SoldRequest(String storeId, ZoneId timeZone, List<WantedLine> lines, List<Instant> instants) {
        public SoldRequest {
            lines = List.copyOf(lines);
            instants = List.copyOf(instants);
        }
    }

    /** The answer to {@link #soldAt}. */
    sealed interface SoldAnswer {
        record At(Set<Instant> instants) implements SoldAnswer {
            public At {
                instants = Set.copyOf(instants);
            }
        }

        record Unavailable() implements SoldAnswer {}
    }

    /**
     * Takes stock for an order: all lines or none. Idempotent by order id: the same order gets the same answer while its
     * hold lives. The hold ends at {@code expiresAt} unless the order has been placed by then.
     */
    ReserveAnswer reserve(Reserve command);

    /** Gives an order's stock back if it is still held; anything else is left as it is. Idempotent. */
    ReleaseAnswer release(String orderId);

    /**
     * Asks for prices.
     *
     * @param timeZone of the store, by whose wall clock some things are sold
     * @param at business instant
     */
    record PriceRequest(String storeId, ZoneId timeZone, Instant at, List<WantedLine> lines) {
        public PriceRequest {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Asks to hold stock.
     *
     * @param actor reference of who asks, for the ledger
     * @param expiresAt business instant
     */
    record Reserve(String orderId, String storeId, List<WantedLine> lines, String actor, Instant expiresAt) {
        public Reserve {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of a basket.
     *
     * @param product id or slug of a product, or of a combo
     * @param quantity 1 to 99
     * @param options ids of chosen options; a required group without a choice gets its first option
     * @param parts of a combo, what is chosen for each of its slots; empty for what is usual
     */
    record WantedLine(String product, int quantity, List<String> options, List<WantedPart> parts) {
        public WantedLine {
            options = List.copyOf(options);
            // What was kept before there were combos has none.
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /** What is chosen for a slot of a combo: a product, and its options. */
    record WantedPart(String product, List<String> options) {
        public WantedPart {
            options = List.copyOf(options);
        }
    }

    /**
     * One line with its price. What is in a combo stands in lines of its own, each with its own tax.
     *
     * @param item the number of the basket's line that it comes from, from 1
     * @param combo the combo that it is a part of, if it is
     * @param unitPricePaise price of one with tax, without options
     * @param optionsPaise price of the chosen options for one
     * @param taxBps GST rate in basis points
     * @param hsn HSN or SAC code
     * @param prepMinutes until it can be handed over; 0 of what stands on the shelf
     * @param station where it is made
     * @param makeSeconds for which one of it keeps somebody's hands busy there
     */
    record PricedLine(
            int line,
            int item,
            @Nullable InCombo combo,
            String productId,
            String slug,
            String name,
            int quantity,
            long unitPricePaise,
            long optionsPaise,
            List<ChosenOption> options,
            int taxBps,
            String hsn,
            int prepMinutes,
            String station,
            int makeSeconds,
            Diet diet) {
        public PricedLine {
            options = List.copyOf(options);
        }

        /** Price of the whole line, tax included. */
        public long totalPaise() {
            return Math.multiplyExact(Math.addExact(unitPricePaise, optionsPaise), (long) quantity);
        }
    }

    /** A combo, as it was called when it was priced. */
    record InCombo(String id, String name) {}

    record ChosenOption(String id, String name, long pricePaise) {}

    /** The answer to {@link #price}. */
    sealed interface PriceAnswer {
        /** Lines that could be priced, and refusals with pointers such as {@code /items/0/quantity}. */
        record Priced(List<PricedLine> lines, List<Refusal> refusals) implements PriceAnswer {
            public Priced {
                lines = List.copyOf(lines);
                refusals = List.copyOf(refusals);
            }
        }

        record Unavailable() implements PriceAnswer {}
    }

    /** The answer to {@link #reserve}. */
    sealed interface ReserveAnswer {
        record Reserved() implements ReserveAnswer {}

        record Refused(List<Refusal> refusals) implements ReserveAnswer {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        record Unavailable() implements ReserveAnswer {}
    }

    /** The answer to {@link #release}. */
    sealed interface ReleaseAnswer {
        record Released() implements ReleaseAnswer {}

        record Unavailable() implements ReleaseAnswer {}
    }
}
