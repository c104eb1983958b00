package in.shikanji.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a store's own clock shows, as time that really passes. */
@Tag("once")
class StretchTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Stretch stretch(ZoneId zone, LocalDate date, String text) {
        String[] ends = text.split("-", -1);
        return Stretch.of(zone, date, LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata,        2026-11-23, 10:00-18:30, 510, a usual day",
        "Asia/Kolkata,        2026-11-23, 18:00-02:00, 480, past midnight",
        "Asia/Kolkata,        2026-12-31, 22:00-06:00, 480, into the new year",
        "Asia/Kolkata,        2026-11-23, 09:00-09:00, 1440, once round the clock",
        "Europe/Berlin,       2027-03-27, 22:00-06:00, 420, the night in which an hour is left out",
        "Europe/Berlin,       2027-03-28, 01:00-03:00, 60, over the hour that is left out",
        "Europe/Berlin,       2027-03-28, 02:15-03:30, 30, begins in the hour that is left out",
        "Europe/Berlin,       2027-03-28, 01:00-02:30, 60, ends in the hour that is left out",
        "Europe/Berlin,       2027-03-28, 02:10-02:50, 0, nothing but the hour that is left out",
        "Europe/Berlin,       2026-10-24, 22:00-06:00, 540, the night in which an hour comes twice",
        "Europe/Berlin,       2026-10-25, 01:00-02:30, 90, ends the first time",
        "Europe/Berlin,       2026-10-25, 02:30-03:30, 120, begins the first time",
        "Australia/Lord_Howe, 2026-10-03, 20:00-04:00, 450, half an hour is left out",
        "Africa/Cairo,        2026-04-23, 20:00-04:00, 420, midnight itself is left out",
    })
    void minutesAreThoseThatPass(ZoneId zone, LocalDate date, String text, long minutes, String why) {
        Stretch time = stretch(zone, date, text);

        assertThat(time.minutes()).as(why).isEqualTo(minutes);
        assertThat(time.isEmpty()).isEqualTo(minutes == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata,  2026-11-23, 06:00-22:00, false",
        "Asia/Kolkata,  2026-11-23, 06:00-22:01, true",
        "Asia/Kolkata,  2026-11-23, 09:00-09:00, true",
        "Europe/Berlin, 2027-03-27, 12:00-05:00, false",
        "Europe/Berlin, 2026-10-24, 12:00-04:00, true",
    })
    void sixteenHoursAreReal(ZoneId zone, LocalDate date, String text, boolean tooLong) {
        assertThat(stretch(zone, date, text).isTooLong()).isEqualTo(tooLong);
    }

    @Test
    void aWeekLaterItIsTheSameOnTheClock() {
        Stretch before = stretch(BERLIN, LocalDate.of(2027, 3, 20), "22:00-06:00");

        Stretch later = before.later(BERLIN, 7);

        assertThat(later).isEqualTo(stretch(BERLIN, LocalDate.of(2027, 3, 27), "22:00-06:00"));
        assertThat(before.minutes()).isEqualTo(480);
        assertThat(later.minutes()).isEqualTo(420);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata,  2026-11-22T18:29:59Z, 2026-11-16",
        "Asia/Kolkata,  2026-11-22T18:30:00Z, 2026-11-23",
        "Europe/Berlin, 2027-03-28T21:59:59Z, 2027-03-22",
        "Europe/Berlin, 2027-03-28T22:00:00Z, 2027-03-29",
    })
    void aWeekBeginsWithTheMondayOfTheStore(ZoneId zone, Instant at, LocalDate monday) {
        RosterWeek week = RosterWeek.around(at, zone);

        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.contains(at)).isTrue();
        assertThat(week.contains(week.to())).isFalse();
        assertThat(week.days()).hasSize(7).startsWith(monday);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-22, 167", "2026-10-19, 169", "2026-11-23, 168"})
    void aWeekIsAsLongAsItIs(LocalDate monday, long hours) {
        RosterWeek week = new RosterWeek(monday, BERLIN);

        assertThat(new Stretch(week.from(), week.to()).minutes()).isEqualTo(hours * 60);
    }
}
