package in.shikanji.inventory.transfer;

import in.shikanji.inventory.goods.Batches.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goods that one store sends to another. */
record Transfer(
        String id,
        String fromStoreId,
        String toStoreId,
        Status status,
        @Nullable String note,
        Instant sentAt,
        String sentBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        List<Line> lines) {
    Transfer {
        lines = List.copyOf(lines);
    }

    enum Status {
        IN_TRANSIT,
        RECEIVED,
        CANCELLED
    }

    /**
     * One item of it; amounts as it is kept. At the end what was sent has arrived, is lost, or came back.
     *
     * @param parts of which batches it was taken, first expired first; empty if it lay in none
     */
    record Line(String itemId, long amount, long received, long lost, long returned, List<Part> parts) {
        Line {
            parts = List.copyOf(parts);
        }

        /** It is not known which of it was lost: what arrived counts as what expires first. */
        List<Part> firstParts(long arrived) {
            List<Part> first = new ArrayList<>();
            long left = arrived;
            for (Part part : parts) {
                long amount = Math.min(left, part.amount());
                if (amount > 0) {
                    first.add(new Part(part.lot(), amount));
                    left -= amount;
                }
            }
            return first;
        }

        /** The same line at its end. */
        Line ended(long arrived, long gone, long back) {
            return new Line(itemId, amount, arrived, gone, back, parts);
        }
    }
}
