package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.store.WeeklyHours.Opening;
import in.shikanji.store.WeeklyHours.Range;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a store is open, to the minute. */
class WeeklyHoursTest {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    @Test
    void opensAtTheMinuteAndClosesAtTheMinute() {
        WeeklyHours hours = daily("11:00", "23:00");

        assertThat(hours.isOpenAt(india("2026-11-23T10:59:59.999"))).isFalse();
        assertThat(hours.isOpenAt(india("2026-11-23T11:00"))).isTrue();
        assertThat(hours.isOpenAt(india("2026-11-23T22:59:59.999"))).isTrue();
        assertThat(hours.isOpenAt(india("2026-11-23T23:00"))).isFalse();
    }

    @Test
    void aRangeMayGoPastMidnight() {
        WeeklyHours hours = new WeeklyHours(INDIA, List.of(range(DayOfWeek.SUNDAY, "18:00", "02:00")));

        assertThat(hours.openingAt(india("2026-11-23T01:59")))
                .contains(new Opening(india("2026-11-22T18:00"), india("2026-11-23T02:00")));
        assertThat(hours.isOpenAt(india("2026-11-23T02:00"))).isFalse();
        assertThat(hours.nextOpeningAfter(india("2026-11-23T02:00")).map(Opening::from))
                .contains(india("2026-11-29T18:00"));
    }

    @Test
    void nobodyClosesAtMidnightToOpenAtMidnight() {
        WeeklyHours hours = new WeeklyHours(
                INDIA, List.of(range(DayOfWeek.MONDAY, "20:00", "00:00"), range(DayOfWeek.TUESDAY, "00:00", "03:00")));

        assertThat(hours.openingAt(india("2026-11-23T23:00")))
                .contains(new Opening(india("2026-11-23T20:00"), india("2026-11-24T03:00")));
        assertThat(hours.nextChangeAfter(india("2026-11-23T23:00"))).contains(india("2026-11-24T03:00"));
    }

    @Test
    void rangesThatOverlapAreOneOpening() {
        WeeklyHours hours = new WeeklyHours(
                INDIA,
                List.of(
                        range(DayOfWeek.MONDAY, "09:00", "15:00"),
                        range(DayOfWeek.MONDAY, "11:00", "13:00"),
                        range(DayOfWeek.MONDAY, "14:00", "18:00")));

        assertThat(hours.openingAt(india("2026-11-23T14:30")))
                .contains(new Opening(india("2026-11-23T09:00"), india("2026-11-23T18:00")));
    }

    @Test
    void aLunchBreakIsABreak() {
        WeeklyHours hours = new WeeklyHours(
                INDIA, List.of(range(DayOfWeek.MONDAY, "17:00", "22:00"), range(DayOfWeek.MONDAY, "09:00", "13:00")));

        assertThat(hours.isOpenAt(india("2026-11-23T14:00"))).isFalse();
        assertThat(hours.nextChangeAfter(india("2026-11-23T14:00"))).contains(india("2026-11-23T17:00"));
        assertThat(hours.on(DayOfWeek.MONDAY)).extracting(Range::from).containsExactly(time("09:00"), time("17:00"));
    }

    @Test
    void aStoreWithoutHoursNeverOpens() {
        WeeklyHours hours = new WeeklyHours(INDIA, List.of());

        assertThat(hours.isOpenAt(india("2026-11-23T12:00"))).isFalse();
        assertThat(hours.nextOpeningAfter(india("2026-11-23T12:00"))).isEmpty();
        assertThat(hours.nextChangeAfter(india("2026-11-23T12:00"))).isEmpty();
    }

    @Test
    void closingTimeIsLocalTimeWhenTheClocksChange() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        WeeklyHours hours = new WeeklyHours(berlin, List.of(range(DayOfWeek.SATURDAY, "20:00", "04:00")));

        Opening spring = hours.openingAt(Instant.parse("2026-03-28T20:00:00Z")).orElseThrow();
        Opening autumn = hours.openingAt(Instant.parse("2026-10-24T20:00:00Z")).orElseThrow();

        assertThat(java.time.Duration.between(spring.from(), spring.to()).toHours())
                .isEqualTo(7);
        assertThat(java.time.Duration.between(autumn.from(), autumn.to()).toHours())
                .isEqualTo(9);
    }

    private static WeeklyHours daily(String from, String to) {
        return new WeeklyHours(
                INDIA,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> range(day, from, to))
                        .toList());
    }

    private static Range range(DayOfWeek day, String from, String to) {
        return new Range(day, time(from), time(to));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    private static Instant india(String local) {
        return java.time.LocalDateTime.parse(local).atZone(INDIA).toInstant();
    }
}
