package in.shikanji.store.roster;

import in.shikanji.platform.WallClock;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import in.shikanji.store.roster.Clockings.Said;
import in.shikanji.store.roster.RosterView.ShiftView;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what people send about the roster: dates and times of day as the store's own clock shows them. */
final class RosterInput {
    private RosterInput() {}

    /** @param before what the body leaves out; null for a new one */
    static Shift.Wish shift(Request request, ZoneId zone, @Nullable Shift before) {
        Input body = request.input();
        Input input = before == null ? body : body.withDefaults(ShiftView.of(before, zone));
        LocalDate date = input.date("date");
        LocalTime from = input.time("from");
        LocalTime to = input.time("to");
        Shift.Wish wish = new Shift.Wish(
                input.text("staffId", 1, 80),
                Stretch.of(zone, date, from, to),
                input.optionalText("station", 40).orElse(null),
                input.optionalText("note", 200).orElse(null));
        input.check();
        return wish;
    }

    /**
     * When somebody was at work, and why that is to be kept.
     *
     * @param before what it was; null for a new one. A minute that stays the same keeps its seconds
     */
    static Said said(Request request, ZoneId zone, @Nullable Clocking before, Instant now) {
        Input input = request.input();
        LocalDate date = input.date("date");
        Instant in =
                kept(zone, WallClock.first(zone, date.atTime(input.time("from"))), before == null ? null : before.in());
        Instant out = null;
        if (input.isGiven("to")) {
            Stretch time = Stretch.of(zone, date, Stretch.time(zone, in), input.time("to"));
            Crew.tooLong(time).ifPresent(why -> input.error("to", why.code(), why.message()));
            out = kept(zone, time.to(), before == null ? null : before.out());
        }
        if (in.isAfter(now)) {
            input.error("from", "in_the_future", "That is still to come.");
        } else if (out != null && out.isAfter(now)) {
            input.error("to", "in_the_future", "That is still to come.");
        }
        Said said = new Said(in, out, reason(input));
        input.check();
        return said;
    }

    static String reason(Input input) {
        return input.text("reason", 3, 200);
    }

    private static Instant kept(ZoneId zone, Instant said, @Nullable Instant before) {
        if (before == null) {
            return said;
        }
        boolean same =
                said.atZone(zone).toLocalDate().equals(before.atZone(zone).toLocalDate())
                        && Stretch.time(zone, said).equals(Stretch.time(zone, before));
        return same ? before : said;
    }

    /** The week that the query names by its Monday; this week if it names none. */
    static RosterWeek week(Request request, ZoneId zone, Instant now) {
        return request.queryDate("week")
                .map(date -> Optional.of(date)
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                        .orElseThrow(() -> Problem.malformed("week is a Monday such as 2026-11-23.")
                                .asException()))
                .map(monday -> new RosterWeek(monday, zone))
                .orElseGet(() -> RosterWeek.around(now, zone));
    }

    static RosterWeek week(Input input, String field, ZoneId zone) {
        LocalDate monday = input.date(field);
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            input.error(field, "out_of_range", "A week begins on a Monday.");
        }
        return new RosterWeek(monday, zone);
    }
}
