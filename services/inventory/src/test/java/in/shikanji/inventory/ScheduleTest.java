package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final Schedule LUNCH = new Schedule(
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 30),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            List.of(new Schedule.Times(LocalTime.of(11, 0), LocalTime.of(15, 0))));
    private static final Schedule LATE = new Schedule(
            null,
            null,
            Set.of(DayOfWeek.FRIDAY),
            List.of(
                    new Schedule.Times(LocalTime.of(18, 0), LocalTime.of(20, 0)),
                    new Schedule.Times(LocalTime.of(22, 0), LocalTime.of(2, 0))));

    @ParameterizedTest
    @CsvSource({
        // 23 November 2026 is a Monday
        "2026-11-23T10:59, false", "2026-11-23T11:00, true", "2026-11-23T14:59, true", "2026-11-23T15:00, false",
        "2026-11-24T12:00, false", "2026-11-27T12:00, true", "2026-10-30T12:00, false", "2026-11-30T12:00, true",
        "2026-12-04T12:00, false"
    })
    void lunchOnSomeDaysOfOneMonth(LocalDateTime at, boolean holds) {
        assertThat(LUNCH.holds(at)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T17:59, false", "2026-11-27T18:00, true", "2026-11-27T20:00, false", "2026-11-27T22:00, true",
        "2026-11-28T01:59, true", "2026-11-28T02:00, false", "2026-11-27T01:00, false", "2026-11-28T22:30, false"
    })
    void whatBeginsOnADayIsSoldToItsEndPastMidnight(LocalDateTime at, boolean holds) {
        assertThat(LATE.holds(at)).isEqualTo(holds);
    }

    @Test
    void saysWhenInWords() {
        assertThat(LUNCH.words())
                .isEqualTo("11:00 AM to 3:00 PM, Mondays, Fridays, from 1 November, until 30 November");
        assertThat(Schedule.ALWAYS.words()).isEmpty();
        assertThat(Schedule.ALWAYS.holds(LocalDateTime.of(2026, 1, 1, 0, 0))).isTrue();
    }
}
