package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.inventory.Inventory.WantedLine;
import in.shikanji.contracts.store.Places.Promise;
import in.shikanji.contracts.store.Places.Wish;
import in.shikanji.contracts.store.Places.Work;
import in.shikanji.contracts.store.Stores.Destination;
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
        @Nullable Boolean inDaylight,
        List<Refusal> refusals) {
    Quote {
        wanted = List.copyOf(wanted);
        lines = List.copyOf(lines);
        // What was kept before kitchens counted their work has none.
        work = work == null ? Work.NONE : work;
        refusals = List.copyOf(refusals);
    }

    /** What is to be asked of the store. */
    Wish wish(Instant now) {
        return new Wish(
                terms.storeId(), fulfilment, destination(address), slot == null ? null : slot.start(), work, now);
    }

    /** The same, with what the store promised when it took the place. */
    Quote promised(Promise promise) {
        return new Quote(
                terms,
                fulfilment,
                address,
                slot,
                wanted,
                lines,
                bill,
                work,
                promise.promisedAt(),
                promise.inDaylight(),
                refusals);
    }

    static @Nullable Destination destination(@Nullable PostalAddress address) {
        return address == null ? null : new Destination(address.pincode(), address.lat(), address.lng());
    }
}
