package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.inventory.Inventory.WantedLine;
import in.shikanji.contracts.store.Places.Wish;
import in.shikanji.contracts.store.Places.Work;
import in.shikanji.contracts.store.Stores.Terms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A priced basket. It holds nothing; while it is good, its prices are.
 *
 * @param work what it asks of the kitchen
 * @param refusals everything that speaks against ordering it
 */
record Quote(
        Terms terms,
        FulfilmentType fulfilment,
        @Nullable PostalAddress address,
        @Nullable Slot slot,
        List<WantedLine> wanted,
        List<Bill.Line> lines,
        Bill bill,
        Work work,
        Instant promisedAt,
        List<Refusal> refusals) {
    Quote {
        wanted = List.copyOf(wanted);
        lines = List.copyOf(lines);
        // What was kept before kitchens counted their work has none.
        work = work == null ? Work.NONE : work;
        refusals = List.copyOf(refusals);
    }

    /** What is to be asked of the store's time. */
    Wish wish(Instant now) {
        return new Wish(
                terms.storeId(), fulfilment, terms.rideMinutes(), slot == null ? null : slot.start(), work, now);
    }
}
