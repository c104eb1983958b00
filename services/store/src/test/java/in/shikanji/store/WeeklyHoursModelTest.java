package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.store.WeeklyHours.Range;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The hours against a model that looks at the wall clock minute by minute. */
class WeeklyHoursModelTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTES_OF_YEAR = 365 * 24 * 60;
    private static final int MINUTES_OF_WEEK = 7 * 24 * 60;

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Kolkata", "Europe/Berlin", "America/New_York", "UTC")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<List<Range>> weeks() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), times(), times())
                .as(Range::new)
                .list()
                .ofMaxSize(9);
    }

    /** Quarter hours. Nobody opens or closes in the hours of the night that some days have twice, others not at all. */
    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers()
                .between(0, 95)
                .map(quarter -> LocalTime.ofSecondOfDay(quarter * 900L))
                .filter(time -> time.getHour() < 1 || time.getHour() > 3);
    }

    @Property(tries = 300)
    void isOpenWhenTheWallClockSaysSo(
            @ForAll("zones") ZoneId zone,
            @ForAll("weeks") List<Range> week,
            @ForAll @IntRange(max = MINUTES_OF_YEAR) int minute) {
        WeeklyHours hours = new WeeklyHours(zone, week);
        Instant at = BEGIN.plus(minute, ChronoUnit.MINUTES);

        assertThat(hours.isOpenAt(at)).isEqualTo(isOpen(week, at.atZone(zone)));
    }

    @Property(tries = 60)
    void theNextChangeIsTheFirstMinuteThatDiffers(
            @ForAll("zones") ZoneId zone,
            @ForAll("weeks") List<Range> week,
            @ForAll @IntRange(max = MINUTES_OF_YEAR) int minute) {
        WeeklyHours hours = new WeeklyHours(zone, week);
        Instant at = BEGIN.plus(minute, ChronoUnit.MINUTES);

        Optional<Instant> change = nextChange(week, at.atZone(zone));

        if (change.isPresent()) {
            assertThat(hours.nextChangeAfter(at)).isEqualTo(change);
        } else {
            assertThat(hours.nextChangeAfter(at).filter(told -> told.isBefore(at.plus(7, ChronoUnit.DAYS))))
                    .isEmpty();
        }
    }

    private static Optional<Instant> nextChange(List<Range> week, ZonedDateTime from) {
        boolean open = isOpen(week, from);
        for (int minute = 1; minute <= MINUTES_OF_WEEK; minute++) {
            ZonedDateTime later = from.plus(minute, ChronoUnit.MINUTES);
            if (isOpen(week, later) != open) {
                return Optional.of(later.toInstant());
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(List<Range> week, ZonedDateTime clock) {
        return week.stream().anyMatch(range -> isIn(range, clock.getDayOfWeek(), clock.toLocalTime()));
    }

    private static boolean isIn(Range range, DayOfWeek day, LocalTime time) {
        if (range.to().isAfter(range.from())) {
            return day == range.day() && !time.isBefore(range.from()) && time.isBefore(range.to());
        }
        return (day == range.day() && !time.isBefore(range.from()))
                || (day == range.day().plus(1) && time.isBefore(range.to()));
    }
}
