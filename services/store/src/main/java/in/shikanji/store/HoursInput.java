package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.platform.http.Input;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads when a store is open. */
final class HoursInput {
    static final Map<String, FulfilmentType> FULFILMENTS = Input.choices(FulfilmentType.class);

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Map<String, DayOfWeek> WEEKDAYS = Input.choices(DayOfWeek.class);
    private static final Map<String, SpecialDay.Kind> KINDS = Input.choices(SpecialDay.Kind.class);
    private static final int MOST_RANGES = 6;
    private static final int MOST_SPECIAL_DAYS = 400;
    private static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(2099, 12, 31);

    private HoursInput() {}

    /** What the body leaves out stays as it is. */
    static Timetable hours(Input body, Store before) {
        Input input = body.withDefaults(HoursView.hours(before));
        Week general = week(input);
        Map<FulfilmentType, Week> own = new EnumMap<>(FulfilmentType.class);
        input.list("fulfilments", 0, FULFILMENTS.size(), one -> {
            FulfilmentType type = one.choice("type", FULFILMENTS);
            Week week = week(one);
            if (week.isEmpty() && one.isGiven("week")) {
                one.error("week", "required", "Hours of its own have a range; leave it out if it has none.");
            }
            if (own.put(type, week) != null) {
                one.error("type", "twice", "This is in the list already.");
            }
            return type;
        });
        input.check();
        Timetable hours = before.hours();
        return new Timetable(hours.zone(), general, own, hours.specialDays());
    }

    private static Week week(Input input) {
        Map<DayOfWeek, List<TimeRange>> ranges = new EnumMap<>(DayOfWeek.class);
        input.list("week", 1, WEEKDAYS.size(), one -> {
            DayOfWeek day = one.choice("day", WEEKDAYS);
            if (ranges.put(day, ranges(one, 0)) != null) {
                one.error("day", "twice", "This is in the list already.");
            }
            return day;
        });
        Week week = new Week(ranges);
        overlap(input, "week", week);
        return week;
    }

    private static void overlap(Input input, String field, Week week) {
        week.overlap()
                .ifPresent(words ->
                        input.error(field, "hours_overlap", "These overlap: " + words + ". Make one range of them."));
    }

    private static List<TimeRange> ranges(Input input, int least) {
        return input.list("ranges", least, MOST_RANGES, one -> new TimeRange(time(one, "from"), time(one, "to")));
    }

    static LocalTime time(Input input, String field) {
        String text = input.text(field, 1, 5);
        if (TIME.matcher(text).matches()) {
            return LocalTime.parse(text);
        }
        if (!text.isEmpty()) {
            input.error(field, "wrong_type", "This must be a time of day such as 18:30.");
        }
        return LocalTime.MIDNIGHT;
    }

    static Timetable specialDays(Input body, Store before) {
        Input input = body.withDefaults(HoursView.specialDays(before));
        Set<String> seen = new HashSet<>();
        List<SpecialDay> days = input.list("days", 0, MOST_SPECIAL_DAYS, one -> specialDay(one, seen));
        input.check();
        Timetable hours = before.hours();
        return Timetable.of(hours.zone(), hours.general(), hours.own(), days);
    }

    private static SpecialDay specialDay(Input one, Set<String> seen) {
        LocalDate date = date(one);
        Optional<FulfilmentType> type = one.optionalChoice("fulfilment", FULFILMENTS);
        SpecialDay.Kind kind = one.choice("kind", KINDS);
        String reason = one.text("reason", 1, 120);
        boolean closed = kind == SpecialDay.Kind.CLOSED;
        List<TimeRange> ranges = ranges(one, closed ? 0 : 1);
        if (closed && !ranges.isEmpty()) {
            one.error("ranges", "closed_all_day", "A closed day has no ranges. Is it closed_partly?");
        }
        overlap(one, "ranges", new Week(Map.of(date.getDayOfWeek(), ranges)));
        if (!seen.add(date + " " + type)) {
            one.error("date", "twice", "This is in the list already.");
        }
        return new SpecialDay(date, type.orElse(null), kind, reason, ranges);
    }

    private static LocalDate date(Input input) {
        String text = input.text("date", 1, 10);
        try {
            LocalDate date = text.isEmpty() ? FIRST_DATE : LocalDate.parse(text);
            if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
                input.error("date", "out_of_range", "This must be from " + FIRST_DATE + " to " + LAST_DATE + ".");
            }
            return date;
        } catch (DateTimeException _) {
            input.error("date", "wrong_type", "This must be a date such as 2026-08-31.");
            return FIRST_DATE;
        }
    }
}
