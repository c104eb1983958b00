package in.shikanji.store.roster;

import static in.shikanji.store.roster.ARoster.CHEF;
import static in.shikanji.store.roster.ARoster.MANAGER;
import static in.shikanji.store.roster.ARoster.MONDAY;
import static in.shikanji.store.roster.ARoster.NOW;
import static in.shikanji.store.roster.ARoster.WEEK;
import static in.shikanji.store.roster.ARoster.key;
import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.database.RequestKey;
import in.shikanji.store.roster.Clockings.Outcome;
import in.shikanji.store.roster.Clockings.Said;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People come and go once; what managers correct of it keeps what it was. */
class ClockingsTest {
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

    private Clocking in() {
        return ((Outcome.Done) roster.clockings.clockIn(CHEF, "mgr", key())).clocking();
    }

    private Clocking out() {
        return ((Outcome.Done) roster.clockings.clockOut(CHEF, "mgr", key())).clocking();
    }

    private List<Correction> corrections() {
        return roster.database.read(sql -> ClockingTables.correctionsOf(sql, "stf_chef"));
    }

    private static Said said(Instant in, @Nullable Instant out) {
        return new Said(in, out, "The tablet was off.");
    }

    @Test
    void whoIsInIsInOnceAndAtOneStore() {
        Clocking first = in();

        assertThat(first.in()).isEqualTo(NOW);
        assertThat(roster.clockings.clockIn(CHEF, "mgr", key())).isEqualTo(new Outcome.AlreadyIn(first));
        assertThat(roster.clockings.clockIn(CHEF, "krm", key())).isEqualTo(new Outcome.InElsewhere(first));
        assertThat(roster.clockings.clockOut(CHEF, "krm", key())).isEqualTo(new Outcome.InElsewhere(first));
        roster.clock.advance(Duration.ofHours(8));
        assertThat(out().minutes()).isEqualTo(480);
        assertThat(roster.clockings.clockOut(CHEF, "mgr", key())).isEqualTo(new Outcome.NotIn());
        assertThat(roster.clockings.clockIn(CHEF, "krm", key())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aTapThatComesAgainDoesNothingMore() {
        RequestKey coming = key();
        RequestKey going = key();
        Outcome in = roster.clockings.clockIn(CHEF, "mgr", coming);
        roster.clock.advance(Duration.ofMinutes(5));
        Outcome out = roster.clockings.clockOut(CHEF, "mgr", going);
        roster.clock.advance(Duration.ofMinutes(5));

        Clocking closed = ((Outcome.Done) out).clocking();
        assertThat(roster.clockings.clockOut(CHEF, "mgr", going)).isEqualTo(new Outcome.Done(closed, true));
        assertThat(roster.clockings.clockIn(CHEF, "mgr", coming))
                .as("as it is since")
                .isEqualTo(new Outcome.Done(closed, true));
        assertThat(((Outcome.Done) in).clocking().id()).isEqualTo(closed.id());
        assertThat(roster.book.week("mgr", WEEK).clockings()).hasSize(1);
    }

    @Test
    void theDatabaseItselfKeepsAnybodyFromBeingInTwice() {
        Clocking first = in();
        Clocking second = Clocking.opened("clk_second", "krm", "stf_chef", NOW);

        assertThat(roster.database.<Boolean>write("past the turn", sql -> ClockingTables.insert(sql, second)))
                .isFalse();
        roster.clockings.strike(MANAGER, first, "By mistake.");
        assertThat(roster.database.<Boolean>write("past the turn", sql -> ClockingTables.insert(sql, second)))
                .isTrue();
    }

    @Test
    void whatIsCorrectedKeepsWhatItWas() {
        Clocking first = in();
        Instant eight = NOW.minus(Duration.ofHours(4));

        Clocking mended = ((Outcome.Done) roster.clockings.change(MANAGER, first, 1, said(eight, NOW.minusSeconds(60))))
                .clocking();
        assertThat(roster.clockings.change(MANAGER, first, 1, said(eight, NOW))).isEqualTo(new Outcome.Stale());
        Clocking struck = ((Outcome.Done) roster.clockings.strike(MANAGER, mended, "She was off.")).clocking();

        assertThat(mended.minutes()).isEqualTo(239);
        assertThat(struck.struck()).isTrue();
        assertThat(struck.minutes()).isZero();
        assertThat(roster.clockings.strike(MANAGER, mended, "Again.")).isEqualTo(new Outcome.Done(struck, true));
        assertThat(roster.clockings.change(MANAGER, struck, 3, said(eight, NOW)))
                .isEqualTo(new Outcome.StruckOut());
        assertThat(corrections())
                .containsExactly(
                        new Correction(
                                first.id(),
                                2,
                                Correction.Kind.CHANGED,
                                NOW,
                                null,
                                eight,
                                NOW.minusSeconds(60),
                                "The tablet was off.",
                                NOW,
                                "stf_manager"),
                        new Correction(
                                first.id(),
                                3,
                                Correction.Kind.STRUCK,
                                eight,
                                NOW.minusSeconds(60),
                                null,
                                null,
                                "She was off.",
                                NOW,
                                "stf_manager"));
    }

    @Test
    void whatIsAddedDoesNotLieOverWhatIsThere() {
        Clocking open = in();
        Instant noon = NOW.minus(Duration.ofMinutes(30));

        assertThat(roster.clockings.add(MANAGER, "mgr", "stf_chef", said(noon, null), key()))
                .as("she is in already")
                .isEqualTo(new Outcome.Overlaps(open));
        assertThat(roster.clockings.add(MANAGER, "krm", "stf_chef", said(noon, NOW), key()))
                .as("up to her coming")
                .isInstanceOf(Outcome.Done.class);
        assertThat(roster.clockings.add(MANAGER, "mgr", "stf_chef", said(noon.minusSeconds(60), NOW), key()))
                .isInstanceOf(Outcome.Overlaps.class);
        assertThat(corrections()).singleElement().extracting(Correction::kind).isEqualTo(Correction.Kind.ADDED);
    }

    @Test
    void nobodyCorrectsTheirOwnHours() {
        Clocking own = ((Outcome.Done) roster.clockings.clockIn(MANAGER, "mgr", key())).clocking();

        assertThat(roster.clockings.change(MANAGER, own, 1, said(NOW, null))).isEqualTo(new Outcome.NotOneself());
        assertThat(roster.clockings.strike(MANAGER, own, "Not true.")).isEqualTo(new Outcome.NotOneself());
        assertThat(roster.clockings.add(MANAGER, "mgr", "stf_manager", said(NOW, null), key()))
                .isEqualTo(new Outcome.NotOneself());
    }

    @Test
    void aForgottenClockOutStaysOpenAndIsSeenWeeksLater() {
        Clocking open = in();
        roster.clock.advance(Duration.ofHours(16));
        assertThat(open.isForgotten(roster.clock.instant())).isFalse();

        roster.clock.advance(Duration.ofDays(20));

        RosterBook.Pages later = roster.book.week("mgr", new RosterWeek(MONDAY.plusDays(21), ARoster.INDIA));
        assertThat(later.clockings()).isEmpty();
        assertThat(later.open()).containsExactly(open);
        assertThat(open.isForgotten(roster.clock.instant())).isTrue();
        assertThat(Worked.of(
                                "stf_chef",
                                WEEK,
                                List.of(),
                                roster.book.week("mgr", WEEK).clockings())
                        .days()
                        .getFirst())
                .isEqualTo(new Worked.Day(MONDAY, 0, 0, true));
    }
}
