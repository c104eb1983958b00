package in.shikanji.store.roster;

import static in.shikanji.store.roster.ARoster.INDIA;
import static in.shikanji.store.roster.ARoster.MONDAY;
import static in.shikanji.store.roster.ARoster.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.store.roster.Attendance.Held;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who came late, and how long everybody worked. */
@Tag("once")
class AttendanceTest {
    private static Shift shift(String id, LocalDate date, String times) {
        return Shift.of(id, "mgr", ARoster.wish("stf_chef", date, times), 1);
    }

    private static Clocking clocking(String id, LocalDate date, String times) {
        Stretch time = ARoster.time(date, times);
        return new Clocking(id, "mgr", "stf_chef", time.from(), time.to(), false, 1);
    }

    private static @Nullable Held held(List<Shift> shifts, Clocking... clockings) {
        return Attendance.of(shifts, Arrays.asList(clockings))
                .of(clockings[clockings.length - 1])
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "10:00-18:00, s1, 0, 0",
                "09:53-18:04, s1, -7, 4",
                "10:12-17:30, s1, 12, -30",
                "08:00-18:00, s1, -120, 0",
                "07:59-18:00, -, -, -",
                "17:59-18:30, s1, 479, 30",
                "19:50-23:00, s2, -10, 0",
                "20:05-23:10, s2, 5, 10",
                "23:30-23:40, -, -, -",
            })
    void aClockingIsHeldAgainstTheShiftThatItIsFor(String times, @Nullable String shiftId, Long late, Long over) {
        List<Shift> shifts = List.of(shift("s1", MONDAY, "10:00-18:00"), shift("s2", MONDAY, "20:00-23:00"));

        Held held = held(shifts, clocking("c", MONDAY, times));

        assertThat(held).isEqualTo(shiftId == null ? null : new Held(shiftId, late, over));
    }

    @Test
    void whoComesBackFromABreakIsNotLate() {
        List<Shift> shifts = List.of(shift("s1", MONDAY, "10:00-18:00"));
        Clocking morning = clocking("c1", MONDAY, "10:03-13:00");
        Clocking afternoon = clocking("c2", MONDAY, "14:00-18:05");

        Attendance attendance = Attendance.of(shifts, List.of(morning, afternoon));

        assertThat(attendance.of(morning)).contains(new Held("s1", 3L, null));
        assertThat(attendance.of(afternoon)).contains(new Held("s1", null, 5L));
    }

    @Test
    void whatIsStruckOutOrOfAnotherStoreIsHeldAgainstNothing() {
        List<Shift> shifts = List.of(shift("s1", MONDAY, "10:00-18:00"));
        Clocking whole = clocking("c", MONDAY, "10:00-18:00");

        assertThat(held(shifts, whole.struckOut())).isNull();
        assertThat(held(shifts, new Clocking("c", "krm", "stf_chef", whole.in(), null, false, 1)))
                .isNull();
        assertThat(held(shifts, new Clocking("c", "mgr", "stf_rider", whole.in(), null, false, 1)))
                .isNull();
    }

    @Test
    void timeBelongsToTheDayOnWhichItBegins() {
        Worked worked = Worked.of(
                "stf_chef",
                WEEK,
                List.of(shift("s1", MONDAY, "18:00-02:00"), shift("s2", MONDAY.plusDays(6), "22:00-06:00")),
                List.of(
                        clocking("c1", MONDAY, "17:55-22:00"),
                        clocking("c2", MONDAY, "22:30-02:10"),
                        clocking("c3", MONDAY.plusDays(1), "00:05-00:10").struckOut(),
                        Clocking.opened(
                                "c4",
                                "mgr",
                                "stf_chef",
                                ARoster.time(MONDAY.plusDays(6), "22:00-23:00").from())));

        assertThat(worked.days()).extracting(Worked.Day::date).isEqualTo(new RosterWeek(MONDAY, INDIA).days());
        assertThat(worked.days().getFirst()).isEqualTo(new Worked.Day(MONDAY, 480, 245 + 220, false));
        assertThat(worked.days().get(1).isEmpty()).isTrue();
        assertThat(worked.days().getLast()).isEqualTo(new Worked.Day(MONDAY.plusDays(6), 480, 0, true));
        assertThat(worked.plannedMinutes()).isEqualTo(960);
        assertThat(worked.workedMinutes()).isEqualTo(465);
    }
}
