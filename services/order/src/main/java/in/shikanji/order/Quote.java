package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.inventory.Inventory.WantedLine;
import in.shikanji.contracts.store.Stores.Terms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A priced basket. It holds nothing; while it is good, its prices are.
 *
 * @param refusals everything that speaks against ordering it
 */
record Quote(
        Terms terms,
        FulfilmentType fulfilment,
        @Nullable PostalAddress address,
        List<WantedLine> wanted,
        List<Bill.Line> lines,
        Bill bill,
        Instant promisedAt,
        List<Refusal> refusals) {
    Quote {
        wanted = List.copyOf(wanted);
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
    }
}
