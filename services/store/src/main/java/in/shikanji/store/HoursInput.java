package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.platform.http.Input;
import in.shikanji.store.hours.SpecialDay;
import in.shikanji.store.hours.TimeRange;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.hours.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads when a store is open. */
final class HoursInput {
    static final Map<String, FulfilmentType> FULFILMENTS = Input.choices(FulfilmentType.class);

    private static final Map<String, DayOfWeek> WEEKDAYS = Input.choices(DayOfWeek.class);
    private static final Map<String, SpecialDay.Kind> KINDS = Input.choices(SpecialDay.Kind.class);
    private static final int MOST_RANGES = 6;
    private static final int MOST_SPECIAL_DAYS = 400;

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
        return input.list("ranges", least, MOST_RANGES, one -> new TimeRange(one.time("from"), one.time("to")));
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
        LocalDate date = one.date("date");
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
}
