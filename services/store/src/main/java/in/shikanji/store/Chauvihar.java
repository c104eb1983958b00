package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who keeps chauvihar eats nothing from sunset to sunrise: whether what comes at a time can be eaten before. */
final class Chauvihar {
    /** A guest who eats before sunset needs the time to eat. */
    private static final Duration MEAL = Duration.ofMinutes(30);

    private Chauvihar() {}

    /** The sun of a date at a store; null if nobody put it on the map. */
    static @Nullable Sun sun(Store store, LocalDate date) {
        Profile.Address address = store.profile().address();
        return address.lat() == null || address.lng() == null
                ? null
                : Sun.at(address.lat(), address.lng(), store.zone(), date);
    }

    /**
     * Whether it can be eaten in daylight, also what is delivered at the end of the slot.
     *
     * @param slotEnd null without a slot
     */
    static boolean allows(Sun sun, FulfilmentType type, Instant from, @Nullable Instant slotEnd) {
        return sun.sunrise() != null
                && sun.sunset() != null
                && !from.isBefore(sun.sunrise())
                && !latest(type, from, slotEnd).plus(MEAL).isAfter(sun.sunset());
    }

    /** What to say of a promise to somebody who keeps it; empty if nothing speaks against it, or nobody knows. */
    static Optional<Refusal> warning(
            Store store, FulfilmentType type, Instant promisedAt, @Nullable Instant slotEnd, Instant now) {
        Sun sun = sun(store, store.hours().date(promisedAt));
        if (sun == null || sun.sunrise() == null || sun.sunset() == null || allows(sun, type, promisedAt, slotEnd)) {
            return Optional.empty();
        }
        boolean early = promisedAt.isBefore(sun.sunrise());
        return Optional.of(new Refusal(
                "not_in_daylight",
                "This would come " + store.clock(latest(type, promisedAt, slotEnd), now)
                        + (early
                                ? ", and the sun rises at " + store.time(sun.sunrise()) + ". Choose a later time."
                                : ", and the sun sets at " + store.time(sun.sunset()) + ". Choose an earlier time, or"
                                        + " another day."),
                "/fulfilment/slot"));
    }

    private static Instant latest(FulfilmentType type, Instant from, @Nullable Instant slotEnd) {
        return type == FulfilmentType.DELIVERY && slotEnd != null ? slotEnd : from;
    }
}
