package in.shikanji.store.roster;

import static in.shikanji.store.roster.ARoster.CREW;
import static in.shikanji.store.roster.ARoster.INDIA;
import static in.shikanji.store.roster.ARoster.MANAGER;
import static in.shikanji.store.roster.ARoster.MONDAY;
import static in.shikanji.store.roster.ARoster.WEEK;
import static in.shikanji.store.roster.ARoster.wish;
import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.Customers.Member;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.store.roster.Shifts.Copied;
import in.shikanji.store.roster.Shifts.Obstacle;
import in.shikanji.store.roster.Shifts.Planned;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is planned twice for the same time, nor where they don't work; a week is copied once. */
class ShiftsTest {
    private static final RosterWeek NEXT = new RosterWeek(MONDAY.plusDays(7), INDIA);

    @TempDir
    Path folder;

    private ARoster roster;

    @BeforeEach
    void open() {
        roster = new ARoster(folder);
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @ParameterizedTest
    @CsvSource({
        "mgr, 0, 10:00-18:00, true,  the same",
        "krm, 0, 17:59-20:00, true,  begins before the other ends, elsewhere",
        "mgr, 0, 18:00-20:00, false, begins as the other ends",
        "mgr, 0, 06:00-10:00, false, ends as the other begins",
        "mgr, 0, 11:00-12:00, true,  within",
        "mgr, 0, 09:00-19:00, true,  around",
        "mgr, -1, 20:00-10:01, true, past midnight into it",
        "mgr, -1, 20:00-10:00, false, past midnight up to it",
        "mgr, 1, 10:00-18:00, false, the next day",
    })
    void nobodyIsPlannedTwiceForTheSameTime(String store, int day, String times, boolean refused, String why) {
        Shift first = roster.planned("mgr", "stf_chef", MONDAY, "10:00-18:00");

        Planned planned = roster.plan(store, wish("stf_chef", MONDAY.plusDays(day), times));

        if (refused) {
            assertThat(planned).as(why).isEqualTo(new Planned.Overlaps(first));
        } else {
            assertThat(planned).as(why).isInstanceOf(Planned.Done.class);
        }
        assertThat(roster.plan("mgr", wish("stf_cashier", MONDAY, "10:00-18:00")))
                .as("somebody else")
                .isInstanceOf(Planned.Done.class);
    }

    @Test
    void aShiftIsChangedByWhoSawItLastAndNotIntoAnother() {
        Shift first = roster.planned("mgr", "stf_chef", MONDAY, "10:00-14:00");
        Shift second = roster.planned("krm", "stf_chef", MONDAY, "15:00-18:00");
        Shift.Wish longer = wish("stf_chef", MONDAY, "09:00-14:30");

        assertThat(roster.shifts.change(MANAGER, first, 1, longer))
                .isEqualTo(new Planned.Done(Shift.of(first.id(), "mgr", longer, 2), false));
        assertThat(roster.shifts.change(MANAGER, first, 1, longer)).isEqualTo(new Planned.Stale());
        assertThat(roster.shifts.change(MANAGER, first, 2, wish("stf_chef", MONDAY, "09:00-15:30")))
                .isEqualTo(new Planned.Overlaps(second));
        assertThat(roster.shifts.delete(MANAGER, "mgr", first.id(), 1L)).isEqualTo(new Planned.Stale());
        assertThat(roster.shifts.delete(MANAGER, "krm", first.id(), null)).isEqualTo(new Planned.NoSuchShift());
        assertThat(roster.shifts.delete(MANAGER, "mgr", first.id(), 2L)).isInstanceOf(Planned.Done.class);
        assertThat(roster.shifts.change(MANAGER, first, 2, longer)).isEqualTo(new Planned.NoSuchShift());
    }

    @Test
    void theSameRequestPlansOnce() {
        RequestKey key = ARoster.key();
        Shift.Wish wish = wish("stf_chef", MONDAY, "10:00-18:00");

        Planned first = roster.shifts.plan(MANAGER, "mgr", wish, key);
        Planned again = roster.shifts.plan(MANAGER, "mgr", wish, key);

        assertThat(again).isEqualTo(new Planned.Done(((Planned.Done) first).shift(), true));
        assertThat(roster.shifts(WEEK)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "stf_chef, 10:00-18:00, -",
                "stf_manager, 10:00-18:00, -",
                "stf_owner, 10:00-18:00, not_employed_here",
                "stf_nobody, 10:00-18:00, not_employed_here",
                "stf_elsewhere, 10:00-18:00, not_employed_here",
                "stf_leaving, 10:00-18:00, -",
                "stf_leaving, 10:00-18:01, employment_ended",
                "stf_chef, 06:00-22:01, over_sixteen_hours",
            })
    void onlyWhoWorksHereIsPlanned(String staffId, String times, @Nullable String code) {
        Instant end = ARoster.time(MONDAY, "10:00-18:00").to();
        Crew crew = new Crew(List.of(
                ARoster.member("stf_chef", Role.CHEF, "mgr"),
                ARoster.member("stf_manager", Role.MANAGER, "mgr"),
                ARoster.member("stf_owner", Role.OWNER),
                ARoster.member("stf_elsewhere", Role.RIDER, "krm"),
                new Member("stf_leaving", "Neha", Role.RIDER, Set.of("mgr"), end)));

        assertThat(crew.refusal("mgr", wish(staffId, MONDAY, times))
                        .map(Refusal::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @Test
    void aWeekIsCopiedOnceAndWhatDoesNotFitIsNamed() {
        roster.planned("mgr", "stf_chef", MONDAY, "10:00-18:00");
        Shift late = roster.planned("mgr", "stf_chef", MONDAY.plusDays(6), "20:00-02:00");
        Shift gone = roster.planned("mgr", "stf_gone", MONDAY, "10:00-18:00");
        roster.planned("krm", "stf_cashier", MONDAY, "10:00-12:00");
        Shift inTheWay = roster.planned("krm", "stf_chef", MONDAY.plusDays(13), "21:00-22:00");

        Copied copied = roster.shifts.copy(MANAGER, "mgr", WEEK, NEXT, CREW);
        Copied again = roster.shifts.copy(MANAGER, "mgr", WEEK, NEXT, CREW);

        assertThat(copied.made()).isOne();
        assertThat(copied.shifts())
                .extracting(Shift::time)
                .containsExactly(ARoster.time(MONDAY.plusDays(7), "10:00-18:00"));
        assertThat(copied.leftOut())
                .containsExactlyInAnyOrder(
                        new Shifts.LeftOut(gone, new Obstacle.Unfit(Crew.NOT_EMPLOYED_HERE)),
                        new Shifts.LeftOut(late, new Obstacle.Overlaps(inTheWay)));
        assertThat(again).isEqualTo(new Copied(copied.shifts(), 0, copied.leftOut()));
        assertThat(roster.shifts(NEXT)).isEqualTo(copied.shifts());
    }
}
