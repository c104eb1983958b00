package in.shikanji.store;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.store.Places;
import in.shikanji.contracts.store.Places.PlaceAnswer;
import in.shikanji.contracts.store.Places.Promise;
import in.shikanji.contracts.store.Places.PromiseAnswer;
import in.shikanji.contracts.store.Places.SlotsAnswer;
import in.shikanji.contracts.store.Places.TakePlace;
import in.shikanji.contracts.store.Places.Told;
import in.shikanji.contracts.store.Places.Wish;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.store.Planner.Plan;
import in.shikanji.store.Planner.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of places: what can be promised, taking a place for an order, letting it go. All that change the places of a
 * store go one after the other, so that the last of a slot is taken once.
 */
final class PlaceService implements Places {
    /** As far around a wish as anything taken may matter to it. */
    private static final Duration BEFORE = Duration.ofHours(2);

    /** Longer than the planner looks for room. */
    private static final Duration FAR = Duration.ofDays(20);

    private final Database database;
    private final Function<String, Optional<Store>> stores;

    PlaceService(Database database, Function<String, Optional<Store>> stores) {
        this.database = database;
        this.stores = stores;
    }

    @Override
    public PromiseAnswer promise(Wish wish) {
        return stores.apply(wish.store()).map(store -> promise(store, wish)).orElseGet(PromiseAnswer.NoSuchStore::new);
    }

    private PromiseAnswer promise(Store store, Wish wish) {
        Planner planner = planner(store, wish);
        Load load = counts(store, wish) ? database.read(sql -> load(sql, store, wish)) : Load.NONE;
        return switch (decide(store, planner, wish.slot(), load)) {
            case Decision.Fits(Plan plan) -> new PromiseAnswer.Promised(plan.promise());
            case Decision.Refused(Refusal refusal) ->
                new PromiseAnswer.Refused(refusal, planner.soon(load).promise());
        };
    }

    @Override
    public SlotsAnswer slots(Wish wish, @Nullable LocalDate date) {
        return stores.apply(wish.store())
                .map(store -> slots(store, wish, date))
                .orElseGet(SlotsAnswer.NoSuchStore::new);
    }

    private SlotsAnswer slots(Store store, Wish wish, @Nullable LocalDate asked) {
        Planner planner = planner(store, wish);
        List<LocalDate> dates = planner.dates();
        LocalDate first = dates.isEmpty() ? store.hours().date(wish.at()) : dates.getFirst();
        LocalDate date = asked == null ? first : asked;
        Instant from = store.hours().midnight(date).minus(BEFORE);
        Instant to = store.hours().midnight(date.plusDays(1));
        Load load = database.read(sql -> PlaceTables.load(sql, store.id(), from, to));
        return new SlotsAnswer.Known(date, planner.slots(date, load), dates);
    }

    @Override
    public PlaceAnswer take(TakePlace command) {
        return stores.apply(command.wish().store())
                .map(store -> take(store, command))
                .orElseGet(PlaceAnswer.Unavailable::new);
    }

    private PlaceAnswer take(Store store, TakePlace command) {
        Wish wish = command.wish();
        Planner planner = planner(store, wish);
        if (!counts(store, wish)) {
            return answer(store, decide(store, planner, null, Load.NONE), command.told(), false);
        }
        return database.write(key(store.id()), sql -> {
            Optional<PlaceTables.Place> before = PlaceTables.find(sql, command.orderId());
            if (before.isPresent()) {
                return takenBefore(before.get());
            }
            Decision decision = decide(store, planner, wish.slot(), load(sql, store, wish));
            PlaceAnswer answer = answer(store, decision, command.told(), true);
            if (answer instanceof PlaceAnswer.Taken && decision instanceof Decision.Fits(Plan plan)) {
                PlaceTables.insert(sql, command.orderId(), store.id(), wish.slot(), plan, command.expiresAt());
            }
            return answer;
        });
    }

    @Override
    public ReleaseAnswer release(String orderId) {
        database.read(sql -> PlaceTables.find(sql, orderId))
                .ifPresent(place -> database.write(key(place.storeId()), sql -> {
                    PlaceTables.release(sql, orderId);
                    return true;
                }));
        return new ReleaseAnswer.Released();
    }

    /** The key of all that change the places of a store. */
    static String key(String storeId) {
        return "places " + storeId;
    }

    /** What is to become of a wish. */
    private sealed interface Decision {
        record Fits(Plan plan) implements Decision {}

        record Refused(Refusal refusal) implements Decision {}
    }

    private static Decision decide(Store store, Planner planner, @Nullable Instant slot, Load load) {
        if (slot == null) {
            Plan soon = planner.soon(load);
            return planner.isTooLong(soon)
                    ? new Decision.Refused(tooLong(store, planner, soon))
                    : new Decision.Fits(soon);
        }
        return switch (planner.at(slot, load)) {
            case Verdict.Fits(Plan plan) -> new Decision.Fits(plan);
            case Verdict.Full _ ->
                refused("slot_full", slotWords(store, planner, slot) + " is taken. Choose another time.");
            case Verdict.NotOffered _ ->
                refused(
                        "slot_unavailable",
                        store.name() + " can't have this ready for " + slotWords(store, planner, slot)
                                + ". Choose another time.");
        };
    }

    private static Decision refused(String code, String message) {
        return new Decision.Refused(new Refusal(code, message, "/fulfilment/slot"));
    }

    private static Refusal tooLong(Store store, Planner planner, Plan soon) {
        return new Refusal(
                "wait_too_long",
                store.name() + " has too much to do: this would be ready "
                        + store.clock(soon.promise().promisedAt(), planner.now())
                        + ". Choose a later time, or another store.",
                "/fulfilment/slot");
    }

    private static String slotWords(Store store, Planner planner, Instant slot) {
        return store.clock(slot, planner.now()).replaceFirst("^(at|on) ", "");
    }

    /** A promise that the guest was told moves only if the guest says so. */
    private static PlaceAnswer answer(Store store, Decision decision, @Nullable Told told, boolean held) {
        return switch (decision) {
            case Decision.Refused(Refusal refusal) -> new PlaceAnswer.Refused(refusal);
            case Decision.Fits(Plan plan) -> {
                Promise promise = plan.promise();
                yield told == null || !promise.promisedAt().isAfter(told.notAfter())
                        ? new PlaceAnswer.Taken(promise, held)
                        : new PlaceAnswer.Refused(moved(store, told, promise));
            }
        };
    }

    private static Refusal moved(Store store, Told told, Promise promise) {
        return new Refusal(
                "promise_changed",
                "Meanwhile there is more to do: " + store.time(promise.promisedAt()) + ", not "
                        + store.time(told.promisedAt()) + ". Look at the basket again.",
                "/quoteToken");
    }

    private static PlaceAnswer takenBefore(PlaceTables.Place place) {
        return place.state() == PlaceTables.State.RELEASED
                ? new PlaceAnswer.Refused(new Refusal(
                        "hold_released", "This took too long and the place was let go. Try again.", "/fulfilment/slot"))
                : new PlaceAnswer.Taken(place.promise(), true);
    }

    /** Whether a wish takes something of which there is only so much: then it is written down. */
    private static boolean counts(Store store, Wish wish) {
        return wish.slot() != null
                || store.profile().stations().stream()
                        .anyMatch(station -> station.makeMinutes() != null
                                && wish.work().seconds().getOrDefault(station.slug(), 0) > 0);
    }

    private static Planner planner(Store store, Wish wish) {
        return new Planner(
                store,
                wish.type(),
                store.terms(wish.type(), wish.to(), wish.slot(), wish.at()).rideMinutes(),
                wish.work(),
                wish.at());
    }

    private static Load load(Sql sql, Store store, Wish wish) {
        Instant around = wish.slot() == null ? wish.at() : wish.slot();
        return PlaceTables.load(sql, store.id(), around.minus(BEFORE), around.plus(wish.slot() == null ? FAR : BEFORE));
    }
}
