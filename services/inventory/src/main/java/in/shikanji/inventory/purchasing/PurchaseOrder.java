package in.shikanji.inventory.purchasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a store asks a supplier for.
 *
 * @param number such as {@code PO-MGR-2627-0001}: by store and financial year, without gaps
 * @param version grows with each change
 */
record PurchaseOrder(
        String id,
        String number,
        String storeId,
        String supplierId,
        Status status,
        @Nullable LocalDate expectedOn,
        @Nullable String note,
        Instant createdAt,
        long version,
        List<Line> lines) {
    PurchaseOrder {
        lines = List.copyOf(lines);
    }

    /** How far it is. */
    enum Status {
        DRAFT,
        SENT,
        PART_RECEIVED,
        RECEIVED,
        CANCELLED;

        boolean mayBecome(Status next) {
            return switch (this) {
                case DRAFT -> next == SENT || next == CANCELLED;
                case SENT -> next == PART_RECEIVED || next == RECEIVED || next == CANCELLED;
                case PART_RECEIVED -> next == PART_RECEIVED || next == RECEIVED || next == CANCELLED;
                case RECEIVED, CANCELLED -> false;
            };
        }

        /** Whether goods may come for it. */
        boolean isOpen() {
            return OPEN.contains(this);
        }
    }

    static final Set<Status> OPEN = Set.of(Status.SENT, Status.PART_RECEIVED);

    /** The unit of what is bought by the pack. */
    static final String PACK = "pack";

    /**
     * One line; amounts as the item is kept.
     *
     * @param unit for which the price is: {@link #PACK}, or {@code kg} and the like
     * @param unitSize how much that is
     * @param pricePaise before tax
     */
    record Line(
            int number,
            String itemId,
            String unit,
            long unitSize,
            long amount,
            long pricePaise,
            int taxBps,
            long received) {
        long netPaise() {
            return Price.of(amount, pricePaise, unitSize);
        }

        long taxPaise() {
            return Price.tax(netPaise(), taxBps);
        }

        /** What has not come yet. */
        long open() {
            return Math.max(0, amount - received);
        }
    }

    /**
     * Something that happened to it.
     *
     * @param status what it was from then on
     * @param receiptId what came
     */
    record Step(
            int number,
            Status status,
            @Nullable String note,
            @Nullable String receiptId,
            String actor,
            Instant at) {}

    Optional<Line> line(long number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /** What it is once these lines are as they are. */
    static Status receivedOf(List<Line> lines) {
        return lines.stream().allMatch(line -> line.open() == 0) ? Status.RECEIVED : Status.PART_RECEIVED;
    }
}
