package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.customer.Customers.AddressAnswer;
import in.shikanji.contracts.customer.Customers.TastesAnswer;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.inventory.Inventory;
import in.shikanji.contracts.inventory.Inventory.PriceAnswer;
import in.shikanji.contracts.inventory.Inventory.PricedLine;
import in.shikanji.contracts.inventory.Inventory.SoldAnswer;
import in.shikanji.contracts.inventory.Inventory.WantedLine;
import in.shikanji.contracts.store.Places;
import in.shikanji.contracts.store.Places.DaylightAnswer;
import in.shikanji.contracts.store.Places.Promise;
import in.shikanji.contracts.store.Places.PromiseAnswer;
import in.shikanji.contracts.store.Places.SlotsAnswer;
import in.shikanji.contracts.store.Places.Wish;
import in.shikanji.contracts.store.Places.Work;
import in.shikanji.contracts.store.Stores;
import in.shikanji.contracts.store.Stores.Terms;
import in.shikanji.contracts.store.Stores.TermsAnswer;
import in.shikanji.platform.Rupees;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prices baskets: asks the store for its terms and inventory for prices, and makes the bill. */
final class Quotes {
    private static final String OUTSIDE = "outside_delivery_zone";

    private final Stores stores;
    private final Places places;
    private final Inventory inventory;
    private final Customers customers;

    Quotes(Stores stores, Places places, Inventory inventory, Customers customers) {
        this.stores = stores;
        this.places = places;
        this.inventory = inventory;
        this.customers = customers;
    }

    /** What came of asking for a price. */
    sealed interface Answer {
        record Priced(Quote quote) implements Answer {}

        record NoSuchStore() implements Answer {}

        record Unavailable() implements Answer {}
    }

    /**
     * Prices a basket.
     *
     * @param customerId whose address book {@code addressId} refers to; null for nobody
     */
    Answer quote(QuoteRequest request, @Nullable String customerId, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        PostalAddress address = request.address();
        if (request.fulfilment() == FulfilmentType.DELIVERY && address == null) {
            switch (savedAddress(request, customerId)) {
                case AddressAnswer.Found found -> address = found.address();
                case AddressAnswer.NoSuchAddress _ -> refusals.add(addressRequired(request));
                case AddressAnswer.Unavailable _ -> {
                    return new Answer.Unavailable();
                }
            }
        }
        return switch (stores.terms(terms(request.store(), request.fulfilment(), address, request.slot(), now))) {
            case TermsAnswer.Known known -> {
                refusals.addAll(0, known.refusals());
                yield price(request, known.terms(), address, refusals, now);
            }
            case TermsAnswer.NoSuchStore _ -> new Answer.NoSuchStore();
            case TermsAnswer.Unavailable _ -> new Answer.Unavailable();
        };
    }

    /**
     * The slots that suit a basket, also by when its dishes are sold: ordered for one of those that are available, it is not
     * refused for its time.
     *
     * @param date null for the first that has any
     */
    SlotsAnswer slots(QuoteRequest request, @Nullable String customerId, @Nullable LocalDate date, Instant now) {
        return switch (quote(request.withoutSlot(), customerId, now)) {
            case Answer.Priced(Quote quote) -> date == null ? firstSlots(quote, now) : slots(quote, date, now);
            case Answer.NoSuchStore _ -> new SlotsAnswer.NoSuchStore();
            case Answer.Unavailable _ -> new SlotsAnswer.Unavailable();
        };
    }

    private SlotsAnswer firstSlots(Quote quote, Instant now) {
        SlotsAnswer first = slots(quote, null, now);
        if (!(first instanceof SlotsAnswer.Known known) || !known.items().isEmpty()) {
            return first;
        }
        return known.dates().stream()
                .filter(date -> date.isAfter(known.date()))
                .map(date -> slots(quote, date, now))
                .filter(answer -> !(answer instanceof SlotsAnswer.Known later)
                        || !later.items().isEmpty())
                .findFirst()
                .orElse(first);
    }

    private SlotsAnswer slots(Quote quote, @Nullable LocalDate date, Instant now) {
        SlotsAnswer slots = places.slots(quote.wish(now), date);
        if (!(slots instanceof SlotsAnswer.Known known)) {
            return slots;
        }
        Inventory.SoldRequest basket = new Inventory.SoldRequest(
                quote.terms().storeId(),
                quote.terms().timeZone(),
                quote.wanted(),
                known.items().stream().map(Places.Slot::start).toList());
        return switch (inventory.soldAt(basket)) {
            case SoldAnswer.At sold ->
                new SlotsAnswer.Known(
                        known.date(),
                        known.items().stream()
                                .filter(slot -> sold.instants().contains(slot.start()))
                                .toList(),
                        known.dates());
            case SoldAnswer.Unavailable _ -> new SlotsAnswer.Unavailable();
        };
    }

    /** What does not suit what the customer keeps to. It may be ordered all the same: for a guest, for another day. */
    List<Refusal> warnings(Quote quote, @Nullable String customerId, Instant now) {
        if (customerId == null || !(customers.tastes(customerId) instanceof TastesAnswer.Known tastes)) {
            return List.of();
        }
        List<Refusal> warnings = tastes.flag() == null ? new ArrayList<>() : unsuited(quote, tastes, tastes.flag());
        if (tastes.chauvihar()
                && places.daylight(
                                quote.wish(now),
                                quote.promisedAt(),
                                quote.slot() == null ? null : quote.slot().end())
                        instanceof DaylightAnswer.Dark(Refusal warning)) {
            warnings.add(warning);
        }
        return warnings;
    }

    private static List<Refusal> unsuited(Quote quote, TastesAnswer.Known tastes, String flag) {
        List<Refusal> warnings = new ArrayList<>();
        for (Bill.Line line : quote.lines()) {
            List<String> reasons = line.diet().unsuited(flag, tastes.accepts(), tastes.refuses());
            if (!reasons.isEmpty()) {
                warnings.add(new Refusal(
                        "not_your_diet",
                        line.name() + " is not what you keep to. " + String.join(" ", reasons),
                        "/items/" + (line.item() - 1)));
            }
        }
        return warnings;
    }

    /** What speaks against a quote that was given before: closure and zone; its prices stay. Empty if that is not known. */
    Optional<List<Refusal>> recheck(Quote quote, Instant now) {
        Instant slot = quote.slot() == null ? null : quote.slot().start();
        return switch (stores.terms(terms(quote.terms().storeId(), quote.fulfilment(), quote.address(), slot, now))) {
            case TermsAnswer.Known known -> Optional.of(known.refusals());
            case TermsAnswer.NoSuchStore _ ->
                Optional.of(List.of(new Refusal("store_closed", "This store is no longer there.", "/storeId")));
            case TermsAnswer.Unavailable _ -> Optional.empty();
        };
    }

    private Answer price(
            QuoteRequest request, Terms terms, @Nullable PostalAddress address, List<Refusal> refusals, Instant now) {
        List<WantedLine> wanted = wanted(request);
        // What is sold only at some times of day is asked for as it is at the slot.
        Instant at = request.slot() == null ? now : request.slot();
        return switch (inventory.price(new Inventory.PriceRequest(terms.storeId(), terms.timeZone(), at, wanted))) {
            case PriceAnswer.Unavailable _ -> new Answer.Unavailable();
            case PriceAnswer.Priced priced -> {
                refusals.addAll(priced.refusals());
                Pricing.Priced bill = Pricing.price(priced.lines(), notes(request), terms, request.tipPaise());
                if (bill.bill().subtotalPaise() < terms.minOrderPaise()) {
                    refusals.add(belowMinimum(terms, bill.bill().subtotalPaise()));
                } else if (address != null
                        && terms.deliveryFeePaise(bill.bill().subtotalPaise()) == null
                        && refusals.stream().noneMatch(refusal -> refusal.code().equals(OUTSIDE))) {
                    refusals.add(notDelivered(terms, address));
                }
                Work work = work(priced.lines());
                Wish wish =
                        new Wish(terms.storeId(), request.fulfilment(), terms.rideMinutes(), request.slot(), work, now);
                Optional<Promise> promise = promise(wish, refusals);
                if (promise.isEmpty()) {
                    yield new Answer.Unavailable();
                }
                yield new Answer.Priced(new Quote(
                        terms,
                        request.fulfilment(),
                        address,
                        slot(promise.get()),
                        wanted,
                        bill.lines(),
                        bill.bill(),
                        work,
                        promise.get().promisedAt(),
                        refusals));
            }
        };
    }

    private static List<WantedLine> wanted(QuoteRequest request) {
        return request.items().stream()
                .map(item -> new WantedLine(item.product(), item.quantity(), item.options(), item.parts()))
                .toList();
    }

    private static Work work(List<PricedLine> lines) {
        Map<String, Integer> seconds = new HashMap<>();
        lines.forEach(line -> seconds.merge(line.station(), line.quantity() * line.makeSeconds(), Integer::sum));
        return new Work(lines.stream().mapToInt(PricedLine::prepMinutes).max().orElse(0), seconds);
    }

    /** What the store promises, or would if nothing spoke against it; empty if that is not known. */
    private Optional<Promise> promise(Wish wish, List<Refusal> refusals) {
        return switch (places.promise(wish)) {
            case PromiseAnswer.Promised(Promise promise) -> Optional.of(promise);
            case PromiseAnswer.Refused(Refusal refusal, Promise soonest) -> {
                refusals.add(refusal);
                yield Optional.of(soonest);
            }
            case PromiseAnswer.NoSuchStore _, PromiseAnswer.Unavailable _ -> Optional.empty();
        };
    }

    private static @Nullable Slot slot(Promise promise) {
        return promise.slotEnd() == null ? null : new Slot(promise.promisedAt(), promise.slotEnd());
    }

    private static Stores.TermsRequest terms(
            String store, FulfilmentType type, @Nullable PostalAddress address, @Nullable Instant slot, Instant now) {
        return new Stores.TermsRequest(store, type, destination(address), slot, now);
    }

    private static Stores.@Nullable Destination destination(@Nullable PostalAddress address) {
        return address == null ? null : new Stores.Destination(address.pincode(), address.lat(), address.lng());
    }

    private AddressAnswer savedAddress(QuoteRequest request, @Nullable String customerId) {
        return request.addressId() == null || customerId == null
                ? new AddressAnswer.NoSuchAddress()
                : customers.address(customerId, request.addressId());
    }

    private static Refusal addressRequired(QuoteRequest request) {
        return request.addressId() == null
                ? new Refusal("address_required", "Tell us where to deliver.", "/fulfilment/address")
                : new Refusal(
                        "unknown_address",
                        "This address is not in your book any more. Choose another.",
                        "/fulfilment/addressId");
    }

    private static Refusal belowMinimum(Terms terms, long subtotalPaise) {
        long missing = terms.minOrderPaise() - subtotalPaise;
        return new Refusal(
                "below_minimum",
                terms.name() + " takes orders from " + Rupees.text(terms.minOrderPaise()) + ". Add "
                        + Rupees.text(missing) + " more.",
                "/items");
    }

    /** A larger basket may go there, or the same one where the address is known to be near. */
    private static Refusal notDelivered(Terms terms, PostalAddress address) {
        String what = terms.name() + " does not deliver a basket of this value ";
        return new Refusal(
                OUTSIDE,
                address.lat() == null || address.lng() == null
                        ? what + "to an address whose place is not known. Share the location, or choose pickup."
                        : what + "so far. Choose another address, or pickup.",
                "/fulfilment/address");
    }

    private static Map<Integer, String> notes(QuoteRequest request) {
        Map<Integer, String> notes = new HashMap<>();
        for (int index = 0; index < request.items().size(); index++) {
            String note = request.items().get(index).note();
            if (note != null) {
                notes.put(index + 1, note);
            }
        }
        return notes;
    }
}
