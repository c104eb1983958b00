package in.shikanji.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shredzone.commons.suncalc.SunTimes;

/**
 * The sun at a store on a day. Who keeps chauvihar eats nothing from sunset on, and who keeps navkarsi nothing until
 * 48 minutes after sunrise.
 *
 * @param sunrise null, as are the others, where the sun does not rise or set that day
 */
record Sun(
        LocalDate date,
        @Nullable Instant sunrise,
        @Nullable Instant navkarsi,
        @Nullable Instant sunset) {
    private static final Duration NAVKARSI = Duration.ofMinutes(48);

    /** To the minute: the almanacs differ by more. */
    static Sun at(double latitude, double longitude, ZoneId zone, LocalDate date) {
        SunTimes times = SunTimes.compute()
                .on(date)
                .timezone(zone)
                .at(latitude, longitude)
                .oneDay()
                .execute();
        Instant rise = times.getRise() == null ? null : times.getRise().toInstant();
        return new Sun(
                date,
                rise,
                rise == null ? null : rise.plus(NAVKARSI),
                times.getSet() == null ? null : times.getSet().toInstant());
    }
}
