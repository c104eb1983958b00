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
 * The use cases of places: what can be promised, taking a place for an order, letting it go. All that take places of a store
 * go one after the other, so that the last of a slot is taken once.
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
        Load load = counts(store, wish) ? database.read(sql -> load(sql, store, wish)) : Load.NONE;
        return switch (decide(store, wish, null, load)) {
            case Decision.Fits(Plan plan) -> new PromiseAnswer.Promised(plan.promise());
            case Decision.Refused(Refusal refusal) ->
                new PromiseAnswer.Refused(
                        refusal, planner(store, wish).soon(load).promise());
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
    public DaylightAnswer daylight(Wish wish, Instant promisedAt, @Nullable Instant slotEnd) {
        return stores.apply(wish.store())
                .flatMap(store -> Chauvihar.warning(store, wish.type(), promisedAt, slotEnd, wish.at()))
                .<DaylightAnswer>map(DaylightAnswer.Dark::new)
                .orElseGet(DaylightAnswer.NotDark::new);
    }

    @Override
    public PlaceAnswer take(TakePlace command) {
        return stores.apply(command.wish().store())
                .map(store -> take(store, command))
                .orElseGet(PlaceAnswer.Unavailable::new);
    }

    private PlaceAnswer take(Store store, TakePlace command) {
        if (!counts(store, command.wish())) {
            return switch (decide(store, command.wish(), command.told(), Load.NONE)) {
                case Decision.Fits(Plan plan) -> new PlaceAnswer.Taken(plan.promise(), false);
                case Decision.Refused(Refusal refusal) -> new PlaceAnswer.Refused(refusal);
            };
        }
        return database.write(
                key(store.id()),
                sql -> PlaceTables.find(sql, command.orderId())
                        .map(PlaceService::takenBefore)
                        .orElseGet(() -> takeNew(sql, store, command)));
    }

    private static PlaceAnswer takeNew(Sql sql, Store store, TakePlace command) {
        Wish wish = command.wish();
        return switch (decide(store, wish, command.told(), load(sql, store, wish))) {
            case Decision.Fits(Plan plan) -> {
                PlaceTables.insert(sql, command.orderId(), store.id(), wish.slot(), plan, command.expiresAt());
                yield new PlaceAnswer.Taken(plan.promise(), true);
            }
            case Decision.Refused(Refusal refusal) -> new PlaceAnswer.Refused(refusal);
        };
    }

    private static PlaceAnswer takenBefore(PlaceTables.Place place) {
        return place.state() == PlaceTables.State.RELEASED
                ? new PlaceAnswer.Refused(new Refusal(
                        "hold_released", "This took too long and the place was let go. Try again.", "/fulfilment/slot"))
                : new PlaceAnswer.Taken(place.promise(), true);
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

    /** All that take places of a store go one after the other. */
    private static String key(String storeId) {
        return "places " + storeId;
    }

    /** What is to become of a wish. */
    private sealed interface Decision {
        record Fits(Plan plan) implements Decision {}

        record Refused(Refusal refusal) implements Decision {}
    }

    private static Decision decide(Store store, Wish wish, @Nullable Told told, Load load) {
        Planner planner = planner(store, wish);
        if (wish.slot() != null) {
            return slot(store, planner, wish.slot(), load);
        }
        Plan soon = planner.soon(load);
        if (planner.isTooLong(soon)) {
            return new Decision.Refused(tooLong(store, soon.promise(), wish.at()));
        }
        // A promise that the guest was told moves only if the guest says so.
        return told == null || !soon.promise().promisedAt().isAfter(told.notAfter())
                ? new Decision.Fits(soon)
                : new Decision.Refused(moved(store, told, soon.promise()));
    }

    private static Decision slot(Store store, Planner planner, Instant slot, Load load) {
        String time = store.clock(slot, planner.now()).replaceFirst("^(at|on) ", "");
        return switch (planner.at(slot, load)) {
            case Verdict.Fits(Plan plan) -> new Decision.Fits(plan);
            case Verdict.Full _ ->
                new Decision.Refused(
                        new Refusal("slot_full", time + " is taken. Choose another time.", "/fulfilment/slot"));
            case Verdict.NotOffered _ ->
                new Decision.Refused(new Refusal(
                        "slot_unavailable",
                        store.name() + " can't have this ready for " + time + ". Choose another time.",
                        "/fulfilment/slot"));
        };
    }

    private static Refusal tooLong(Store store, Promise soonest, Instant now) {
        return new Refusal(
                "wait_too_long",
                store.name() + " has too much to do: this would be ready "
                        + store.clock(soonest.promisedAt(), now)
                        + ". Choose a later time, or another store.",
                "/fulfilment/slot");
    }

    private static Refusal moved(Store store, Told told, Promise promise) {
        return new Refusal(
                "promise_changed",
                "Meanwhile there is more to do: " + store.time(promise.promisedAt()) + ", not "
                        + store.time(told.promisedAt()) + ". Look at the basket again.",
                "/quoteToken");
    }

    /** Whether a wish takes something of which there is only so much: then it is written down. */
    private static boolean counts(Store store, Wish wish) {
        return wish.slot() != null || !Kitchen.counting(store, wish.work()).isEmpty();
    }

    private static Planner planner(Store store, Wish wish) {
        return new Planner(store, wish.type(), wish.rideMinutes(), wish.work(), wish.at());
    }

    private static Load load(Sql sql, Store store, Wish wish) {
        Instant around = wish.slot() == null ? wish.at() : wish.slot();
        return PlaceTables.load(sql, store.id(), around.minus(BEFORE), around.plus(wish.slot() == null ? FAR : BEFORE));
    }
}
