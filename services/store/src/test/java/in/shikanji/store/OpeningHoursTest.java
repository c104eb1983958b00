package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.store.hours.Timetable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When a store is open, to the minute, and when that changes. Times without an offset are on the store's clock; 2026-11-23 is
 * a Monday.
 */
@Tag("once")
class OpeningHoursTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what                                    | zone | hours | special days | of | at | is | next change
        a minute before opening                   | Asia/Kolkata | Mon-Sun 11-23 | | | 2026-11-23T10:59 | closed | 2026-11-23T11:00
        the opening minute                        | Asia/Kolkata | Mon-Sun 11-23 | | | 2026-11-23T11:00 | open | 2026-11-23T23:00
        the last minute                           | Asia/Kolkata | Mon-Sun 11-23 | | | 2026-11-23T22:59 | open | 2026-11-23T23:00
        the closing minute                        | Asia/Kolkata | Mon-Sun 11-23 | | | 2026-11-23T23:00 | closed | 2026-11-24T11:00
        after the last day of the week            | Asia/Kolkata | Mon-Fri 11-23 | | | 2026-11-27T23:00 | closed | 2026-11-30T11:00
        before the first range                    | Asia/Kolkata | Mon 9-13 17-22 | | | 2026-11-23T08:00 | closed | 2026-11-23T09:00
        in the lunch break                        | Asia/Kolkata | Mon 9-13 17-22 | | | 2026-11-23T14:00 | closed | 2026-11-23T17:00
        in the second range                       | Asia/Kolkata | Mon 9-13 17-22 | | | 2026-11-23T17:00 | open | 2026-11-23T22:00
        three ranges, between the last two        | Asia/Kolkata | Mon 7-9 11-14 18-22 | | | 2026-11-23T15:00 | closed | 2026-11-23T18:00
        ranges that touch are one                 | Asia/Kolkata | Mon 9-13 13-22 | | | 2026-11-23T12:00 | open | 2026-11-23T22:00
        to midnight                               | Asia/Kolkata | Mon 18-0 | | | 2026-11-23T23:59 | open | 2026-11-24T00:00
        at midnight it is over                    | Asia/Kolkata | Mon 18-0 | | | 2026-11-24T00:00 | closed | 2026-11-30T18:00
        to midnight and on from midnight          | Asia/Kolkata | Mon 20-0; Tue 0-3 | | | 2026-11-23T23:00 | open | 2026-11-24T03:00
        past midnight, before it                  | Asia/Kolkata | Sun 18-02 | | | 2026-11-22T23:00 | open | 2026-11-23T02:00
        past midnight, after it                   | Asia/Kolkata | Sun 18-02 | | | 2026-11-23T01:59 | open | 2026-11-23T02:00
        past midnight, at its end                 | Asia/Kolkata | Sun 18-02 | | | 2026-11-23T02:00 | closed | 2026-11-29T18:00
        past midnight, the day has no own hours   | Asia/Kolkata | Mon 18-02 | | | 2026-11-23T01:00 | closed | 2026-11-23T18:00
        a whole day                               | Asia/Kolkata | Mon 0-0 | | | 2026-11-23T12:00 | open | 2026-11-24T00:00
        a day and a night from six to six         | Asia/Kolkata | Mon 6-6 | | | 2026-11-24T05:59 | open | 2026-11-24T06:00
        always                                    | Asia/Kolkata | Mon-Sun 0-0 | | | 2026-11-23T12:00 | open | never
        always, but for a holiday to come         | Asia/Kolkata | Mon-Sun 0-0 | 2026-12-25 closed | | 2026-11-23T12:00 | open | 2026-12-25T00:00
        no hours at all                           | Asia/Kolkata | Mon | | | 2026-11-23T12:00 | closed | never
        a holiday                                 | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-23 closed | | 2026-11-23T12:00 | closed | 2026-11-24T11:00
        the evening before a holiday              | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-24 closed | | 2026-11-23T23:00 | closed | 2026-11-25T11:00
        a night ends at the midnight of a holiday | Asia/Kolkata | Mon-Sun 18-02 | 2026-11-24 closed | | 2026-11-23T22:00 | open | 2026-11-24T00:00
        the night before, in the holiday          | Asia/Kolkata | Mon-Sun 18-02 | 2026-11-24 closed | | 2026-11-24T01:00 | closed | 2026-11-25T18:00
        the night of a holiday, after it          | Asia/Kolkata | Mon-Sun 18-02 | 2026-11-24 closed | | 2026-11-25T01:00 | closed | 2026-11-25T18:00
        two holidays in a row                     | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-24 closed; 2026-11-25 closed | | 2026-11-24T12:00 | closed | 2026-11-26T11:00
        a fortnight of holidays                   | Asia/Kolkata | Mon 11-23 | 2026-11-30 closed; 2026-12-07 closed | | 2026-11-24T12:00 | closed | 2026-12-14T11:00
        shorter hours                             | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-23 open 12-15 | | 2026-11-23T15:00 | closed | 2026-11-24T11:00
        open on a day that is closed else         | Asia/Kolkata | Tue 11-23 | 2026-11-23 open 12-15 | | 2026-11-23T12:00 | open | 2026-11-23T15:00
        other hours leave the night before alone  | Asia/Kolkata | Mon-Sun 18-02 | 2026-11-24 open 10-14 | | 2026-11-24T01:00 | open | 2026-11-24T02:00
        other hours go past midnight              | Asia/Kolkata | Mon-Sun 11-20 | 2026-11-23 open 18-03 | | 2026-11-24T02:00 | open | 2026-11-24T03:00
        closed partly, before it                  | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-23 but 15-17 | | 2026-11-23T14:59 | open | 2026-11-23T15:00
        closed partly, in it                      | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-23 but 15-17 | | 2026-11-23T15:00 | closed | 2026-11-23T17:00
        closed partly, after it                   | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-23 but 15-17 | | 2026-11-23T17:00 | open | 2026-11-23T23:00
        closed partly, over the opening           | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-23 but 10-12 | | 2026-11-23T11:30 | closed | 2026-11-23T12:00
        closed partly, all of what was open       | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-23 but 10-0 | | 2026-11-23T12:00 | closed | 2026-11-24T11:00
        closed partly takes of the night before   | Asia/Kolkata | Mon-Sun 18-02 | 2026-11-24 but 0-1 | | 2026-11-24T00:30 | closed | 2026-11-24T01:00
        closed partly, past midnight              | Asia/Kolkata | Mon-Sun 18-02 | 2026-11-23 but 23-01 | | 2026-11-24T00:30 | closed | 2026-11-24T01:00
        closed partly, twice                      | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-23 but 12-13 15-16 | | 2026-11-23T13:00 | open | 2026-11-23T15:00
        delivery has hours of its own             | Asia/Kolkata | Mon-Sun 11-23; delivery Mon-Sun 12-21 | | delivery | 2026-11-23T11:30 | closed | 2026-11-23T12:00
        pickup has the general ones then          | Asia/Kolkata | Mon-Sun 11-23; delivery Mon-Sun 12-21 | | pickup | 2026-11-23T11:30 | open | 2026-11-23T23:00
        delivery past the store's own end         | Asia/Kolkata | Mon-Sun 11-22; delivery Mon-Sun 12-01 | | delivery | 2026-11-24T00:30 | open | 2026-11-24T01:00
        own hours on fewer days                   | Asia/Kolkata | Mon-Sun 11-23; dine_in Sat 18-22 | | dine_in | 2026-11-23T18:00 | closed | 2026-11-28T18:00
        a holiday is one for delivery, too        | Asia/Kolkata | Mon-Sun 11-23; delivery Mon-Sun 12-21 | 2026-11-23 closed | delivery | 2026-11-23T13:00 | closed | 2026-11-24T12:00
        a holiday of delivery only                | Asia/Kolkata | Mon-Sun 11-23 | delivery 2026-11-23 closed | delivery | 2026-11-23T13:00 | closed | 2026-11-24T11:00
        which is none for pickup                  | Asia/Kolkata | Mon-Sun 11-23 | delivery 2026-11-23 closed | pickup | 2026-11-23T13:00 | open | 2026-11-23T23:00
        an own entry goes before the general one  | Asia/Kolkata | Mon-Sun 11-23 | 2026-11-23 closed; pickup 2026-11-23 open 12-14 | pickup | 2026-11-23T13:00 | open | 2026-11-23T14:00
        a night of the clocks' spring             | Europe/Berlin | Sat 20-04 | | | 2026-03-28T21:00 | open | 2026-03-29T04:00
        opening in the hour that is left out      | Europe/Berlin | Sun 2:30-12 | | | 2026-03-29T01:59 | closed | 2026-03-29T03:00
        closing in the hour that is left out      | Europe/Berlin | Sat 20-2:30 | | | 2026-03-29T01:59 | open | 2026-03-29T03:00
        two weeks off, for that is left out       | Europe/Berlin | Sun 2:10-2:50 | | | 2026-03-22T02:50 | closed | 2026-04-05T02:10
        all of it in the hour that is left out    | Europe/Berlin | Sun 2:10-2:50 | | | 2026-03-29T01:59 | closed | 2026-04-05T02:10
        a night of the clocks' autumn             | Europe/Berlin | Sat 20-04 | | | 2026-10-24T21:00 | open | 2026-10-25T04:00+01:00
        closing in the hour that comes twice      | Europe/Berlin | Sat 20-2:30 | | | 2026-10-25T01:59 | open | 2026-10-25T02:30+02:00
        which stays closed the second time        | Europe/Berlin | Sat 20-2:30 | | | 2026-10-25T02:15+01:00 | closed | 2026-10-31T20:00
        opening in the hour that comes twice      | Europe/Berlin | Sun 2:30-12 | | | 2026-10-25T02:29+02:00 | closed | 2026-10-25T02:30+02:00
        which stays open the second time          | Europe/Berlin | Sun 2:30-12 | | | 2026-10-25T02:15+01:00 | open | 2026-10-25T12:00+01:00
        a holiday on the day of spring            | America/New_York | Mon-Sun 20-03 | 2026-03-08 closed | | 2026-03-07T23:00 | open | 2026-03-08T00:00
        a break over the clocks' autumn           | America/New_York | Mon-Sun 0-0 | 2026-11-01 but 1:30-2:30 | | 2026-11-01T01:45-05:00 | closed | 2026-11-01T02:30-05:00
        half an hour that is left out             | Australia/Lord_Howe | Sun 2:15-9 | | | 2026-10-04T01:59+10:30 | closed | 2026-10-04T02:30+11:00
        half an hour that comes twice             | Australia/Lord_Howe | Sat 20-1:45 | | | 2026-04-05T01:40+10:30 | closed | 2026-04-11T20:00+10:30
        a midnight that is left out               | Africa/Cairo | Thu 18-2; Fri 0-5 | 2026-04-24 closed | | 2026-04-23T23:59 | open | 2026-04-24T01:00
        """)
    void isAsTheSignOnTheDoorSays(
            String what,
            String zone,
            String hours,
            @Nullable String special,
            @Nullable String of,
            String at,
            String is,
            String change) {
        Timetable timetable = HoursInWords.of(zone, hours, special);
        FulfilmentType type = of == null ? null : FulfilmentType.valueOf(of.toUpperCase(Locale.ROOT));
        Instant instant = instant(zone, at);

        Timetable.Standing standing = timetable.standing(type, instant);

        assertThat(standing.isOpen()).as(what).isEqualTo(is.equals("open"));
        assertThat(timetable.isOpenAt(type, instant)).as(what).isEqualTo(is.equals("open"));
        assertThat(standing.changesAt()).as(what).isEqualTo(change.equals("never") ? null : instant(zone, change));
    }

    @Test
    void bothTheNextOpeningAndTheNextClosingAreTold() {
        Timetable hours = HoursInWords.of("Asia/Kolkata", "Mon 9-13 17-22", null);

        assertThat(hours.standing(null, instant("Asia/Kolkata", "2026-11-23T10:00")))
                .isEqualTo(new Timetable.Standing(
                        instant("Asia/Kolkata", "2026-11-23T09:00"),
                        instant("Asia/Kolkata", "2026-11-23T17:00"),
                        instant("Asia/Kolkata", "2026-11-23T13:00")));
        assertThat(hours.standing(null, instant("Asia/Kolkata", "2026-11-23T14:00")))
                .isEqualTo(new Timetable.Standing(
                        null,
                        instant("Asia/Kolkata", "2026-11-23T17:00"),
                        instant("Asia/Kolkata", "2026-11-23T22:00")));
    }

    @Test
    void aNightIsAnHourShorterInSpringAndAnHourLongerInAutumn() {
        Timetable hours = HoursInWords.of("Europe/Berlin", "Sat 20-04", null);

        assertThat(minutesOpen(hours, "2026-03-28T20:00")).isEqualTo(7 * 60);
        assertThat(minutesOpen(hours, "2026-10-24T20:00")).isEqualTo(9 * 60);
    }

    private static long minutesOpen(Timetable hours, String opening) {
        Instant from = instant("Europe/Berlin", opening);
        Instant to = Objects.requireNonNull(hours.standing(null, from).closesAt());
        return (to.getEpochSecond() - from.getEpochSecond()) / 60;
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 9-13 12-15, Monday 09:00–13:00 and Monday 12:00–15:00",
        "Mon 18-02; Tue 1-5, Monday 18:00–02:00 and Tuesday 01:00–05:00",
        "Sun 22-03; Mon 02-04, Monday 02:00–04:00 and Sunday 22:00–03:00",
        "Mon 9-9; Tue 8-10, Monday 09:00–09:00 and Tuesday 08:00–10:00",
        "Sun 0-0; Sat 23-01, Saturday 23:00–01:00 and Sunday 00:00–00:00",
        "Mon 9-13 9-10, Monday 09:00–13:00 and Monday 09:00–10:00"
    })
    void whatOverlapsIsNamed(String hours, String words) {
        assertThat(HoursInWords.of("Asia/Kolkata", hours, null).general().overlap())
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"Mon 9-13 13-15", "Mon 18-02; Tue 2-5", "Sun 22-03; Mon 03-04", "Mon-Sun 0-0", "Mon 9-9; Tue 9-10"})
    void whatOnlyTouchesDoesNotOverlap(String hours) {
        assertThat(HoursInWords.of("Asia/Kolkata", hours, null).general().overlap())
                .isEmpty();
    }

    private static Instant instant(String zone, String text) {
        return text.matches(".*T.*[+-].*")
                ? OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                        .toInstant()
                : LocalDateTime.parse(text).atZone(ZoneId.of(zone)).toInstant();
    }
}
