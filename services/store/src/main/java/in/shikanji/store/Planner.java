package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.store.Places.Promise;
import in.shikanji.contracts.store.Places.Slot;
import in.shikanji.contracts.store.Places.Work;
import in.shikanji.platform.WallClock;
import in.shikanji.store.Load.Piece;
import in.shikanji.store.hours.Opening;
import in.shikanji.store.hours.Timetable.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a store can have a basket ready. Pure: what it has taken on already is given to it. A slot is a stretch of the day that
 * lies whole in an opening, with the time before it for the kitchen, open too, to make what is in it.
 *
 * @param rideMinutes from the kitchen to the guest; 0 unless delivered
 */
record Planner(Store store, FulfilmentType type, int rideMinutes, Work work, Instant now) {
    /** What becomes of an order: what is promised for it, and where its work goes. */
    record Plan(Promise promise, List<Piece> pieces) {
        Plan {
            pieces = List.copyOf(pieces);
        }
    }

    /** What is said of a wish for a slot. */
    sealed interface Verdict {
        record Fits(Plan plan) implements Verdict {}

        /** The store offers it, and it is taken. */
        record Full() implements Verdict {}

        /** It is none, or too soon, or too far ahead, or the store is not open then. */
        record NotOffered() implements Verdict {}
    }

    /** Those on which a slot is offered, whether it is taken or not. */
    List<LocalDate> dates() {
        return choosable().stream()
                .filter(date -> Stretches.of(store).on(date).anyMatch(this::isOffered))
                .toList();
    }

    List<Slot> slots(LocalDate date, Load load) {
        if (!choosable().contains(date)) {
            return List.of();
        }
        Sun sun = Chauvihar.sun(store, date);
        return Stretches.of(store)
                .on(date)
                .filter(this::isOffered)
                .map(slot -> new Slot(
                        slot.from(),
                        slot.to(),
                        fit(slot, load).isPresent(),
                        sun == null ? null : Chauvihar.allows(sun, type, slot.from(), slot.to())))
                .toList();
    }

    Verdict at(Instant start, Load load) {
        Opening slot = Stretches.of(store).at(start);
        boolean offered =
                slot.from().equals(start) && choosable().contains(store.hours().date(start)) && isOffered(slot);
        return offered
                ? fit(slot, load).<Verdict>map(Verdict.Fits::new).orElseGet(Verdict.Full::new)
                : new Verdict.NotOffered();
    }

    /** For as soon as possible, as though the store were open. */
    Plan soon(Load load) {
        Kitchen.Planned planned = new Kitchen(store, work, now, load).fromNow();
        Instant ready = now.plus(preparation(now));
        Instant promised =
                WallClock.wholeMinute(Kitchen.latest(planned.done(), ready).plus(ride()));
        return new Plan(new Promise(promised, null, now, now), planned.pieces());
    }

    /** Whether that is later than the store lets anybody wait. */
    boolean isTooLong(Plan soon) {
        Integer longest = rules().longestWaitMinutes();
        Instant promised = soon.promise().promisedAt();
        return longest != null && promised.isAfter(WallClock.wholeMinute(now).plus(longest, ChronoUnit.MINUTES));
    }

    /** Today and the days after it that may be chosen. */
    private List<LocalDate> choosable() {
        LocalDate today = store.hours().date(now);
        return rules().offered()
                ? today.datesUntil(today.plusDays(rules().daysAhead() + 1L)).toList()
                : List.of();
    }

    private SlotRules rules() {
        return store.profile().slots();
    }

    private Duration ride() {
        return Duration.ofMinutes(rideMinutes);
    }

    private boolean isOffered(Opening slot) {
        Instant begin = begin(slot.from());
        return store.active()
                && store.profile().switchedOn()
                && !begin.isBefore(now)
                && !slot.from().isBefore(now.plus(Duration.ofMinutes(rules().noticeMinutes())))
                && store.interruptions().pauseAt(type, begin).isEmpty()
                && isManned(begin)
                && isOpenThroughout(slot);
    }

    private boolean isOpenThroughout(Opening slot) {
        Standing standing = store.hours().standing(type, slot.from());
        Instant closes = standing.closesAt();
        return standing.isOpen() && (closes == null || !closes.isBefore(slot.to()));
    }

    /** When the kitchen begins what has to be there at a time. */
    private Instant begin(Instant at) {
        Instant leaves = at.minus(ride());
        return leaves.minus(preparation(leaves.minus(preparation(leaves))));
    }

    private Duration preparation(Instant when) {
        return Duration.ofMinutes(Math.max(store.prepMinutes(when), work.prepMinutes()));
    }

    private boolean isManned(Instant at) {
        return store.hours().isOpenAt(type, at) || store.hours().isOpenAt(null, at);
    }

    private Optional<Plan> fit(Opening slot, Load load) {
        Integer orders = rules().orders();
        if (orders != null && load.ordersOf(slot.from()) >= orders) {
            return Optional.empty();
        }
        Instant begin = begin(slot.from());
        Promise promise = new Promise(slot.from(), slot.to(), begin, acceptFrom(begin));
        return new Kitchen(store, work, now, load)
                .before(slot.from().minus(ride()), mannedSince(begin))
                .map(pieces -> new Plan(promise, pieces));
    }

    /** Since when there is somebody in the kitchen who may begin then. */
    private Instant mannedSince(Instant begin) {
        return Stream.of(store.hours().standing(type, begin), store.hours().standing(null, begin))
                .flatMap(standing -> Stream.ofNullable(standing.openSince()))
                .min(Comparator.naturalOrder())
                .orElse(begin);
    }

    /** Nobody accepts an order at night; but before the kitchen has to begin. */
    private Instant acceptFrom(Instant begin) {
        if (isManned(now)) {
            return now;
        }
        Instant opens = store.hours().standing(null, now).opensAt();
        return opens == null || opens.isAfter(begin) ? begin : opens;
    }
}
