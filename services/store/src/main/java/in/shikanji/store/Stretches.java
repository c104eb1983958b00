package in.shikanji.store;

import in.shikanji.store.hours.Opening;
import in.shikanji.store.hours.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A store's days, each cut from its midnight on into stretches as long as a slot; also where the clock is changed. */
record Stretches(Timetable hours, Duration length) {
    static Stretches of(Store store) {
        return new Stretches(
                store.hours(), Duration.ofMinutes(store.profile().slots().minutes()));
    }

    Stream<Opening> on(LocalDate date) {
        Instant end = hours.midnight(date.plusDays(1));
        return Stream.iterate(hours.midnight(date), from -> from.isBefore(end), from -> from.plus(length))
                .map(this::from);
    }

    /** The stretch that an instant is in. */
    Opening at(Instant at) {
        Instant midnight = hours.midnight(hours.date(at));
        return from(
                midnight.plus(length.multipliedBy(Duration.between(midnight, at).dividedBy(length))));
    }

    Opening before(Opening stretch) {
        return at(stretch.from().minusMillis(1));
    }

    Opening after(Opening stretch) {
        return at(stretch.to());
    }

    private Opening from(Instant from) {
        return new Opening(from, from.plus(length));
    }
}
