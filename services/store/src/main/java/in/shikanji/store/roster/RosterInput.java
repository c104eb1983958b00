package in.shikanji.store.roster;

import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import in.shikanji.store.roster.Clockings.Said;
import in.shikanji.store.roster.RosterView.ShiftView;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people send about the roster: dates and times of day as the store's own clock shows them. */
final class RosterInput {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(2099, 12, 31);

    private RosterInput() {}

    /** @param before what the body leaves out; null for a new one */
    static Shift.Wish shift(Request request, ZoneId zone, @Nullable Shift before) {
        Input body = request.input();
        Input input = before == null ? body : body.withDefaults(ShiftView.of(before, zone));
        LocalDate date = date(input, "date");
        LocalTime from = time(input, "from");
        LocalTime to = time(input, "to");
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
        LocalDate date = date(input, "date");
        Instant in = kept(zone, Stretch.instant(zone, date, time(input, "from")), before == null ? null : before.in());
        Instant out = null;
        if (input.isGiven("to")) {
            Stretch time = Stretch.of(zone, date, Stretch.time(zone, in), time(input, "to"));
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
        return request.query("week")
                .map(text -> parse(text)
                        .filter(date -> date.getDayOfWeek() == DayOfWeek.MONDAY)
                        .orElseThrow(() -> Problem.malformed("week is a Monday such as 2026-11-23.")
                                .asException()))
                .map(monday -> new RosterWeek(monday, zone))
                .orElseGet(() -> RosterWeek.around(now, zone));
    }

    static RosterWeek week(Input input, String field, ZoneId zone) {
        LocalDate monday = date(input, field);
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            input.error(field, "out_of_range", "A week begins on a Monday.");
        }
        return new RosterWeek(monday, zone);
    }

    private static LocalDate date(Input input, String field) {
        String text = input.text(field, 1, 10);
        Optional<LocalDate> date = parse(text);
        if (date.isEmpty() && !text.isEmpty()) {
            input.error(field, "wrong_type", "This must be a date such as 2026-11-23.");
        }
        return date.orElse(FIRST_DATE.plusDays(2));
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(date -> !date.isBefore(FIRST_DATE) && !date.isAfter(LAST_DATE));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Input input, String field) {
        String text = input.text(field, 1, 5);
        if (TIME.matcher(text).matches()) {
            return LocalTime.parse(text);
        }
        if (!text.isEmpty()) {
            input.error(field, "wrong_type", "This must be a time of day such as 18:30.");
        }
        return LocalTime.MIDNIGHT;
    }
}
