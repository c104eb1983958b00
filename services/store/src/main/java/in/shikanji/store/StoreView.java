package in.shikanji.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import in.shikanji.contracts.store.Stores.Acceptance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store as the API shows it at an instant. */
record StoreView(
        String id,
        String slug,
        String code,
        String name,
        Address address,
        String phone,
        @Nullable String email,
        @Nullable Location location,
        String timeZone,
        boolean isOpen,
        @Nullable LocalTime opensAt,
        @Nullable LocalTime closesAt,
        @Nullable Instant nextChangeAt,
        boolean acceptingOrders,
        Acceptance acceptance,
        @Nullable Instant pausedUntil,
        long minOrderPaise,
        int prepMinutes,
        @Nullable String gstin,
        @Nullable String fssai) {

    record Address(String line1, @Nullable String line2, String city, String state, String pincode) {}

    record Location(double lat, double lng) {}

    /** A store that delivers to where somebody asked. */
    record Serving(
            @JsonUnwrapped StoreView store, long deliveryFeePaise, long freeDeliveryAbovePaise, int etaMinutes) {}

    record Hours(String timeZone, List<Day> week) {}

    record Day(DayOfWeek day, List<Range> ranges) {}

    record Range(LocalTime from, LocalTime to) {}

    static StoreView of(Store store, Instant now) {
        Optional<WeeklyHours.Opening> shown = store.hours().openingAt(now).or(() -> openingLaterToday(store, now));
        boolean paused = store.isPausedAt(now);
        return new StoreView(
                store.id(),
                store.slug(),
                store.code(),
                store.name(),
                new Address(
                        store.address().line1(),
                        store.address().line2(),
                        store.address().city(),
                        store.address().state(),
                        store.address().pincode()),
                store.contact().phone(),
                store.contact().email(),
                location(store.address()),
                store.hours().zone().getId(),
                store.hours().isOpenAt(now),
                shown.map(opening -> timeOfDay(store, opening.from())).orElse(null),
                shown.map(opening -> timeOfDay(store, opening.to())).orElse(null),
                store.hours().nextChangeAfter(now).orElse(null),
                store.acceptingOrders() && !paused,
                store.rules().acceptance(),
                paused ? store.pausedUntil() : null,
                store.rules().minOrderPaise(),
                store.rules().prepMinutes(),
                store.gstin(),
                store.fssai());
    }

    static Serving serving(Store store, Instant now) {
        return new Serving(
                of(store, now),
                store.rules().deliveryFeePaise(),
                store.rules().freeDeliveryFromPaise(),
                store.rules().prepMinutes() + store.rules().rideMinutes());
    }

    static Hours hours(Store store) {
        List<Day> week = Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(
                        day,
                        store.hours().on(day).stream()
                                .map(range -> new Range(range.from(), range.to()))
                                .toList()))
                .toList();
        return new Hours(store.hours().zone().getId(), week);
    }

    private static @Nullable Location location(Store.Address address) {
        return address.lat() == null || address.lng() == null ? null : new Location(address.lat(), address.lng());
    }

    private static Optional<WeeklyHours.Opening> openingLaterToday(Store store, Instant now) {
        return store.hours()
                .nextOpeningAfter(now)
                .filter(opening -> opening.from()
                        .atZone(store.hours().zone())
                        .toLocalDate()
                        .equals(now.atZone(store.hours().zone()).toLocalDate()));
    }

    private static LocalTime timeOfDay(Store store, Instant at) {
        return at.atZone(store.hours().zone()).toLocalTime();
    }
}
