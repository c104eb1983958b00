package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.store.Places.Promise;
import in.shikanji.contracts.store.Places.Slot;
import in.shikanji.store.Planner.Plan;
import in.shikanji.store.Planner.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which slots a store offers, which are taken, and what it promises; in the words of {@link SlotsInWords}. Monday: 2026-11-23. */
@Tag("once")
class SlotsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what                                    | hours | special days | of | unusual | taken | now | date | slots
        a day ahead                               | Mon-Sun 11-14 | | | | | 2026-11-22T20:00 | 2026-11-23 | 11:00..13:30
        the kitchen begins when it opens          | Mon-Sun 11-14 | | | prep=12 | | 2026-11-22T20:00 | 2026-11-23 | 11:30..13:30
        a preparation of a whole slot             | Mon-Sun 11-14 | | | prep=30 | | 2026-11-22T20:00 | 2026-11-23 | 11:30..13:30
        a minute longer than a slot               | Mon-Sun 11-14 | | | prep=31 | | 2026-11-22T20:00 | 2026-11-23 | 12:00..13:30
        a dish takes longer than the store        | Mon-Sun 11-14 | | | prep=12 dish=45 | | 2026-11-22T20:00 | 2026-11-23 | 12:00..13:30
        the last slot ends when the store closes  | Mon-Sun 11-22:59 | | | | | 2026-11-23T21:00 | 2026-11-23 | 21:00..22:00
        to the closing minute                     | Mon-Sun 11-23 | | | | | 2026-11-23T21:00 | 2026-11-23 | 21:00..22:30
        a slot that has begun is over             | Mon-Sun 11-14 | | | | | 12:00:01 | 2026-11-23 | 12:30..13:30
        one that begins now is not                | Mon-Sun 11-14 | | | | | 12:00 | 2026-11-23 | 12:00..13:30
        there must be time to prepare             | Mon-Sun 11-14 | | | prep=12 | | 12:48 | 2026-11-23 | 13:00..13:30
        not a second less                         | Mon-Sun 11-14 | | | prep=12 | | 12:48:01 | 2026-11-23 | 13:30
        preparation across the closing time       | Mon-Sun 11-14 | | | prep=40 | | 13:20 | 2026-11-23 | none
        the break between two openings            | Mon-Sun 9-13 17-20 | | | prep=12 | | 08:00 | 2026-11-23 | 09:30..12:30 17:30..19:30
        nothing across the break                  | Mon-Sun 9-12:45 17-20 | | | | | 12:00 | 2026-11-23 | 12:00 17:00..19:30
        past midnight, its first day              | Mon 22-02 | | | | | 12:00 | 2026-11-23 | 22:00..23:30
        past midnight, the day after              | Mon 22-02 | | | | | 2026-11-23T12:00 | 2026-11-24 | 00:00..01:30
        past midnight needs no pause at midnight  | Mon 22-02 | | | prep=20 | | 2026-11-23T12:00 | 2026-11-24 | 00:00..01:30
        a night into a closed day                 | Mon-Sun 22-02 | 2026-11-24 closed | | | | 2026-11-23T12:00 | 2026-11-23 | 22:00..23:30
        the closed day itself                     | Mon-Sun 22-02 | 2026-11-24 closed | | | | 2026-11-23T12:00 | 2026-11-24 | none
        the small hours after a closed day        | Mon-Sun 22-02 | 2026-11-24 closed | | | | 2026-11-23T12:00 | 2026-11-25 | 22:00..23:30
        a holiday inside a night                  | Mon-Sun 20-03 | 2026-11-24 but 0-1 | | | | 2026-11-23T12:00 | 2026-11-24 | 01:00..02:30 20:00..23:30
        other hours on a special day              | Mon-Sun 11-23 | 2026-11-23 open 12-14 | | | | 2026-11-22T12:00 | 2026-11-23 | 12:00..13:30
        closed in the middle                      | Mon-Sun 11-14 | 2026-11-23 but 12-13 | | | | 2026-11-22T12:00 | 2026-11-23 | 11:00..11:30 13:00..13:30
        today is one of the days ahead            | Mon-Sun 11-13 | | | ahead=0 | | 10:00 | 2026-11-23 | 11:00..12:30
        tomorrow is too far then                  | Mon-Sun 11-13 | | | ahead=0 | | 2026-11-22T10:00 | 2026-11-23 | none
        the furthest day                          | Mon-Sun 11-13 | | | ahead=2 | | 2026-11-21T23:59 | 2026-11-23 | 11:00..12:30
        a day further                             | Mon-Sun 11-13 | | | ahead=2 | | 2026-11-20T23:59 | 2026-11-23 | none
        yesterday                                 | Mon-Sun 11-13 | | | | | 2026-11-24T10:00 | 2026-11-23 | none
        no ordering ahead at all                  | Mon-Sun 11-13 | | | none | | 10:00 | 2026-11-23 | none
        the store is switched off                 | Mon-Sun 11-13 | | | off | | 10:00 | 2026-11-23 | none
        so much notice                            | Mon-Sun 11-14 | | | notice=90 | | 11:00 | 2026-11-23 | 12:30..13:30
        notice that is shorter than preparation   | Mon-Sun 11-14 | | | notice=5 prep=40 | | 11:20 | 2026-11-23 | 12:00..13:30
        delivery takes the ride, too              | Mon-Sun 11-14 | | delivery | prep=12 ride=20 | | 2026-11-22T12:00 | 2026-11-23 | 12:00..13:30
        time for preparation and the ride         | Mon-Sun 11-14 | | delivery | prep=10 ride=20 | | 12:30 | 2026-11-23 | 13:00..13:30
        delivery begins later than the kitchen    | Mon-Sun 11-20; delivery Mon-Sun 12-14 | | delivery | prep=10 ride=20 | | 10:00 | 2026-11-23 | 12:00..13:30
        the kitchen of delivery alone             | Mon-Sun 15-20; delivery Mon-Sun 12-14 | | delivery | prep=10 ride=20 | | 10:00 | 2026-11-23 | 12:30..13:30
        slots of a quarter of an hour             | Mon-Sun 11-12 | | | slot=15 | | 10:00 | 2026-11-23 | 11:00..11:45
        slots of an hour                          | Mon-Sun 11-14 | | | slot=60 | | 10:00 | 2026-11-23 | 11:00..13:00
        opening between two slots                 | Mon-Sun 11:10-13 | | | | | 10:00 | 2026-11-23 | 11:30..12:30
        an opening shorter than a slot            | Mon-Sun 11:10-11:50 | | | | | 10:00 | 2026-11-23 | none
        a pause ends in the middle of a slot      | Mon-Sun 11-14 | | | pause=12:10 | | 11:00 | 2026-11-23 | 12:30..13:30
        and preparation begins after the pause    | Mon-Sun 11-14 | | | pause=12:10 prep=25 | | 11:00 | 2026-11-23 | 13:00..13:30
        a pause ends as preparation begins        | Mon-Sun 11-14 | | | pause=12:05 prep=25 | | 11:00 | 2026-11-23 | 12:30..13:30
        a pause of delivery leaves pickup alone   | Mon-Sun 11-14 | | | nodelivery=13:00 | | 11:00 | 2026-11-23 | 11:00..13:30
        a pause of delivery                       | Mon-Sun 11-14 | | delivery | nodelivery=12:30 ride=20 | | 11:00 | 2026-11-23 | 13:00..13:30
        busy until some time                      | Mon-Sun 11-14 | | | prep=10 busy=20@12:00 | | 11:00 | 2026-11-23 | 11:30..13:30
        busy when the kitchen would begin         | Mon-Sun 11-14 | | | prep=10 busy=20@12:00 | | 11:35 | 2026-11-23 | 12:30..13:30
        not busy any more by then                 | Mon-Sun 11-14 | | | prep=10 busy=20@11:40 | | 11:35 | 2026-11-23 | 12:00..13:30
        as many orders as a slot takes            | Mon-Sun 11-13 | | | orders=2 | 11:30x2 12:00x1 | 10:00 | 2026-11-23 | 11:00 !11:30 12:00..12:30
        more than it takes, for it took more once | Mon-Sun 11-12 | | | orders=2 | 11:30x5 | 10:00 | 2026-11-23 | 11:00 !11:30
        no limit on orders                        | Mon-Sun 11-12 | | | | 11:30x500 | 10:00 | 2026-11-23 | 11:00..11:30
        the bar has time                          | Mon-Sun 10-13 | | | bar=30 work=5 slot=60 prep=30 | bar@10:00=25 | 2026-11-22T10:00 | 2026-11-23 | 11:00..12:00
        the bar has none in the hour before       | Mon-Sun 10-13 | | | bar=30 work=6 slot=60 prep=30 | bar@10:00=25 | 2026-11-22T10:00 | 2026-11-23 | !11:00 12:00
        work is spread over the hour before       | Mon-Sun 10-13 | | | bar=30 work=40 prep=60 | bar@11:30=10 | 2026-11-22T10:00 | 2026-11-23 | 11:00..12:30
        more than the hour before has room for    | Mon-Sun 10-13 | | | bar=30 work=40 prep=60 | bar@11:30=25 | 2026-11-22T10:00 | 2026-11-23 | 11:00..11:30 !12:00 !12:30
        more than an hour can ever make           | Mon-Sun 10-13 | | | bar=30 work=61 prep=60 | | 2026-11-22T10:00 | 2026-11-23 | !11:00 !11:30 !12:00 !12:30
        what is past makes nothing any more       | Mon-Sun 10-13 | | | bar=30 work=50 prep=30 | | 11:30 | 2026-11-23 | !12:00 12:30
        nothing asked of a bar that is full       | Mon-Sun 11-12 | | | bar=30 | bar@10:30=30 bar@11:00=30 | 10:00 | 2026-11-23 | 11:00..11:30
        a bar that nobody counts                  | Mon-Sun 11-12 | | | work=600 | bar@10:30=600 | 10:00 | 2026-11-23 | 11:00..11:30
        a rider leaves earlier                    | Mon-Sun 10-13 | | delivery | bar=30 work=10 ride=30 prep=30 | bar@10:30=25 bar@10:00=28 | 2026-11-22T10:00 | 2026-11-23 | !11:00 !11:30 12:00..12:30
        nothing is made before the store opens    | Mon-Sun 10-13 | | | bar=30 work=40 prep=30 | | 2026-11-22T10:00 | 2026-11-23 | !10:30 11:00..12:30
        orders and minutes, whichever is full     | Mon-Sun 10-13 | | | orders=1 bar=30 work=10 prep=30 | 12:30x1 bar@10:30=30 bar@10:00=30 | 2026-11-22T10:00 | 2026-11-23 | !10:30 !11:00 11:30..12:00 !12:30
        spring leaves an hour out                 | Mon-Sun 0-5 | | | tz=Europe/Berlin slot=60 | | 2026-03-28T12:00 | 2026-03-29 | 00:00..04:00
        autumn has an hour twice                  | Mon-Sun 0-4 | | | tz=Europe/Berlin slot=60 | | 2026-10-24T12:00 | 2026-10-25 | 00:00..03:00
        a night over spring                       | Sat 22-04 | | | tz=Europe/Berlin slot=60 prep=30 | | 2026-03-28T12:00 | 2026-03-29 | 00:00..03:00
        """)
    void areOfferedAsTheyCanBeKept(
            String what,
            String hours,
            @Nullable String special,
            @Nullable String of,
            @Nullable String unusual,
            @Nullable String taken,
            String now,
            String date,
            String expected) {
        SlotsInWords words = SlotsInWords.of(hours, special, of, unusual, date);
        Planner planner = words.planner(now);
        Load load = words.load(taken);

        List<Slot> slots = planner.slots(LocalDate.parse(date), load);

        assertThat(words.told(slots)).as(what).isEqualTo(expected);
        // What is offered is what would be taken: the same rule answers both.
        for (Slot slot : slots) {
            assertThat(planner.at(slot.start(), load) instanceof Verdict.Fits)
                    .as(what)
                    .isEqualTo(slot.available());
            assertThat(planner.at(slot.start().plusSeconds(60), load)).isInstanceOf(Verdict.NotOffered.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what                               | of | unusual | taken | now | promised
        preparation                          | | prep=12 | | 12:00 | 12:12
        rounded up to the minute             | | prep=12 | | 12:00:01 | 12:13
        the slowest dish                     | | prep=12 dish=25 | | 12:00 | 12:25
        and the ride                         | delivery | prep=12 ride=20 | | 12:00 | 12:32
        busy                                 | | prep=12 busy=15@12:30 | | 12:00 | 12:27
        busy no more                         | | prep=12 busy=15@12:00 | | 12:00 | 12:12
        work that preparation leaves time to | | prep=12 bar=30 work=10 | | 12:00 | 12:12
        work that takes longer               | | prep=12 bar=30 work=20 | | 12:00 | 12:20
        two at the bar are twice as quick    | | prep=1 bar=60 work=20 | | 12:00 | 12:10
        the bar has to do before it          | | prep=12 bar=30 work=10 | bar@12:00=15 | 12:00 | 12:25
        the bar is full until half past      | | prep=12 bar=30 work=10 | bar@12:00=30 | 12:00 | 12:40
        work over the end of a stretch       | | prep=12 bar=30 work=10 | bar@12:00=25 | 12:00 | 12:35
        in what is left of a stretch         | | prep=1 bar=30 work=10 | | 12:25 | 12:35
        behind what was ordered ahead        | | prep=1 bar=30 work=10 | bar@12:30=25 | 12:25 | 13:00
        a bar that nobody counts             | | prep=12 work=600 | | 12:00 | 12:12
        """)
    void theNextIsPromisedWhenTheKitchenCan(
            String what,
            @Nullable String of,
            @Nullable String unusual,
            @Nullable String taken,
            String now,
            String promised) {
        SlotsInWords words = SlotsInWords.of("Mon-Sun 11-23", null, of, unusual, "2026-11-23");

        Promise promise = words.planner(now).soon(words.load(taken)).promise();

        assertThat(words.clock(promise.promisedAt())).as(what).isEqualTo(promised);
        assertThat(promise.promisedAt().getEpochSecond() % 60).isZero();
        assertThat(promise.slotEnd()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12, false", "11, true", "'', false"})
    void theStoreSaysHowLongAnybodyMayWait(String longest, boolean tooLong) {
        String unusual = longest.isEmpty() ? "prep=12" : "prep=12 wait=" + longest;
        Planner planner = SlotsInWords.of("Mon-Sun 11-23", null, null, unusual, "2026-11-23")
                .planner("12:00:30");

        assertThat(planner.isTooLong(planner.soon(Load.NONE))).isEqualTo(tooLong);
    }

    @ParameterizedTest(name = "of {0} at {1}: {2}")
    @CsvSource({
        // The sun rises at 6:20 and sets at 17:51 in Bengaluru that day.
        "pickup, 06:00, false",
        "pickup, 06:30, true",
        "pickup, 17:00, true",
        "pickup, 17:30, false",
        "delivery, 16:30, true",
        "delivery, 17:00, false",
        "pickup, 01:00, false"
    })
    void whoKeepsChauviharSeesWhatCanBeEatenInDaylight(String of, String at, boolean inDaylight) {
        SlotsInWords words = SlotsInWords.of("Mon-Sun 0-0", null, of, "", "2026-11-23");

        Slot slot = words.planner("2026-11-22T12:00").slots(LocalDate.parse("2026-11-23"), Load.NONE).stream()
                .filter(one -> one.start().equals(words.instant(at)))
                .findFirst()
                .orElseThrow();

        assertThat(slot.inDaylight()).isEqualTo(inDaylight);
    }

    @Test
    void nobodyKnowsTheSunOfAStoreThatIsNotOnTheMap() {
        SlotsInWords words = SlotsInWords.of("Mon-Sun 0-0", null, null, "unmapped", "2026-11-23");

        List<Slot> slots = words.planner("10:00").slots(LocalDate.parse("2026-11-23"), Load.NONE);

        assertThat(slots).isNotEmpty().allMatch(slot -> slot.inDaylight() == null);
    }

    @ParameterizedTest(name = "ordered at {1}, wished for {2}, hours {0}")
    @CsvSource({
        "Mon-Sun 11-23, 2026-11-23T12:00, 2026-11-23T18:00, 2026-11-23T12:00",
        "Mon-Sun 11-23, 2026-11-22T23:30, 2026-11-23T18:00, 2026-11-23T11:00",
        "Mon-Sun 11-23, 2026-11-23T10:00, 2026-11-23T11:30, 2026-11-23T11:00",
        "Sun 11-23; pickup Mon 11-23, 2026-11-22T23:30, 2026-11-23T18:00, 2026-11-23T17:40"
    })
    void nobodyHasToAcceptAtNight(String hours, String now, String slot, String acceptFrom) {
        SlotsInWords words = SlotsInWords.of(hours, null, null, "prep=20", "2026-11-23");

        Verdict verdict = words.planner(now).at(words.instant(slot), Load.NONE);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Fits.class, fits -> {
            Plan plan = fits.plan();
            assertThat(plan.promise().acceptFrom()).isEqualTo(words.instant(acceptFrom));
            assertThat(plan.promise().prepareFrom())
                    .isEqualTo(words.instant(slot).minusSeconds(20 * 60));
        });
    }
}
