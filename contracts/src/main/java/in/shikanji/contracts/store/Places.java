package in.shikanji.contracts.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the order service asks of a store's time: what it can promise, its slots, and places in them. */
public interface Places {
    /** When it would be ready, or why not then. Holds nothing. */
    PromiseAnswer promise(Wish wish);

    /**
     * The slots of a date that suit a basket: the free ones and those that are taken.
     *
     * @param date on the store's calendar; null for the first that has any
     */
    SlotsAnswer slots(Wish wish, @Nullable LocalDate date);

    /**
     * Whether what was promised comes when who keeps chauvihar does not eat.
     *
     * @param slotEnd null without a slot
     */
    DaylightAnswer daylight(Wish wish, Instant promisedAt, @Nullable Instant slotEnd);

    /**
     * Takes a place for an order: of its slot, and of the work that the kitchen can do. Idempotent by order id: the same
     * order gets the same answer while its hold lives. The hold ends at {@code expiresAt} unless the order has been placed by
     * then.
     */
    PlaceAnswer take(TakePlace command);

    /** Gives an order's place back if it has one; idempotent. */
    ReleaseAnswer release(String orderId);

    /**
     * What somebody wants to have, and when.
     *
     * @param store id or slug
     * @param rideMinutes by the terms, 0 unless delivered
     * @param slot the beginning of a slot; null for as soon as possible
     * @param at the business instant
     */
    record Wish(
            String store,
            FulfilmentType type,
            int rideMinutes,
            @Nullable Instant slot,
            Work work,
            Instant at) {}

    /**
     * What a basket asks of the kitchen.
     *
     * @param prepMinutes the longest preparation of its dishes
     * @param seconds for which it keeps hands busy, by station
     */
    record Work(int prepMinutes, Map<String, Integer> seconds) {
        public static final Work NONE = new Work(0, Map.of());

        public Work {
            seconds = Map.copyOf(seconds);
        }
    }

    /**
     * When it will be ready, or there.
     *
     * @param promisedAt a whole minute; of a slot its beginning
     * @param slotEnd until when the guest may fetch it, or it may arrive, exclusive; null without a slot
     * @param prepareFrom when the kitchen should begin
     * @param acceptFrom when somebody is there to accept it
     */
    record Promise(Instant promisedAt, @Nullable Instant slotEnd, Instant prepareFrom, Instant acceptFrom) {}

    /** The answer to {@link #promise}. */
    sealed interface PromiseAnswer {
        record Promised(Promise promise) implements PromiseAnswer {}

        /** @param soonest what would be promised for as soon as possible, if nothing spoke against it */
        record Refused(Refusal refusal, Promise soonest) implements PromiseAnswer {}

        record NoSuchStore() implements PromiseAnswer {}

        record Unavailable() implements PromiseAnswer {}
    }

    /**
     * A slot that is offered.
     *
     * @param end exclusive
     * @param available whether there is room for the basket
     * @param inDaylight whether it can be eaten between sunrise and sunset; null if nobody put the store on the map
     */
    record Slot(
            Instant start,
            Instant end,
            boolean available,
            @Nullable Boolean inDaylight) {}

    /** The answer to {@link #slots}. */
    sealed interface SlotsAnswer {
        /**
         * The slots of the date.
         *
         * @param dates those on which the store has slots for the basket, of today and as many days as it lets choose
         */
        record Known(LocalDate date, List<Slot> items, List<LocalDate> dates) implements SlotsAnswer {
            public Known {
                items = List.copyOf(items);
                dates = List.copyOf(dates);
            }
        }

        record NoSuchStore() implements SlotsAnswer {}

        record Unavailable() implements SlotsAnswer {}
    }

    /** The answer to {@link #daylight}. */
    sealed interface DaylightAnswer {
        /** @param warning says when the sun sets, or rises */
        record Dark(Refusal warning) implements DaylightAnswer {}

        /** It comes by day, or nobody can tell. */
        record NotDark() implements DaylightAnswer {}
    }

    /**
     * Asks for a place.
     *
     * @param told what the guest was promised, which must not move silently; null if nothing was told yet
     * @param expiresAt business instant
     */
    record TakePlace(String orderId, Wish wish, @Nullable Told told, Instant expiresAt) {}

    /**
     * A promise that the guest knows.
     *
     * @param notAfter what it may become meanwhile without asking: the guest has thought about it for some minutes
     */
    record Told(Instant promisedAt, Instant notAfter) {}

    /** The answer to {@link #take}. */
    sealed interface PlaceAnswer {
        /** @param held whether something is held now, to be let go if no order comes of it */
        record Taken(Promise promise, boolean held) implements PlaceAnswer {}

        record Refused(Refusal refusal) implements PlaceAnswer {}

        record Unavailable() implements PlaceAnswer {}
    }

    /** The answer to {@link #release}. */
    sealed interface ReleaseAnswer {
        record Released() implements ReleaseAnswer {}

        record Unavailable() implements ReleaseAnswer {}
    }
}
