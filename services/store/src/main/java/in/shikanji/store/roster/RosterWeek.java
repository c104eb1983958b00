package in.shikanji.store.roster;

import in.shikanji.platform.WallClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Seven days of a store's own clock, from a Monday on. */
record RosterWeek(LocalDate monday, ZoneId zone) {
    private static final int DAYS = 7;

    static RosterWeek around(Instant at, ZoneId zone) {
        return new RosterWeek(
                at.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
    }

    Instant from() {
        return WallClock.first(zone, monday.atStartOfDay());
    }

    Instant to() {
        return WallClock.first(zone, monday.plusDays(DAYS).atStartOfDay());
    }

    List<LocalDate> days() {
        return monday.datesUntil(monday.plusDays(DAYS)).toList();
    }

    boolean contains(Instant at) {
        return !at.isBefore(from()) && at.isBefore(to());
    }

    long daysUntil(RosterWeek other) {
        return ChronoUnit.DAYS.between(monday, other.monday);
    }
}
