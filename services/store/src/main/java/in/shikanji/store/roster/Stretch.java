package in.shikanji.store.roster;

import in.shikanji.platform.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** A stretch of time that is planned or was worked; entered on a store's own clock, kept as instants. The end is exclusive. */
record Stretch(Instant from, Instant to) {
    static final Duration LONGEST = Duration.ofHours(16);

    /** One that ends at or before its start goes past midnight. */
    static Stretch of(ZoneId zone, LocalDate date, LocalTime from, LocalTime to) {
        LocalDate end = to.isAfter(from) ? date : date.plusDays(1);
        return new Stretch(WallClock.first(zone, date.atTime(from)), WallClock.first(zone, end.atTime(to)));
    }

    /** What the store's clock shows, to the minute. */
    static LocalTime time(ZoneId zone, Instant at) {
        return at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The same times of the clock, some days later. */
    Stretch later(ZoneId zone, long days) {
        ZonedDateTime begin = from.atZone(zone);
        return of(
                zone,
                begin.toLocalDate().plusDays(days),
                begin.toLocalTime(),
                to.atZone(zone).toLocalTime());
    }

    LocalDate date(ZoneId zone) {
        return from.atZone(zone).toLocalDate();
    }

    /** Whole minutes that really pass. */
    long minutes() {
        return Duration.between(from, to).toMinutes();
    }

    boolean isTooLong() {
        return Duration.between(from, to).compareTo(LONGEST) > 0;
    }

    /** Because the clock jumps over all of it. */
    boolean isEmpty() {
        return !to.isAfter(from);
    }
}
