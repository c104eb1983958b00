package in.shikanji.inventory;

import in.shikanji.platform.http.Input;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when something is sold. */
final class ScheduleInput {
    private static final int MOST_TIMES = 6;
    private static final Map<String, DayOfWeek> WEEKDAYS = Input.choices(DayOfWeek.class);

    private ScheduleInput() {}

    /** Of the field {@code schedule}; always if there is none. */
    static Schedule schedule(Input input) {
        return input.optionalObject("schedule").map(ScheduleInput::read).orElse(Schedule.ALWAYS);
    }

    private static Schedule read(Input input) {
        LocalDate from = date(input, "from");
        LocalDate to = date(input, "to");
        if (from != null && to != null && to.isBefore(from)) {
            input.error("to", "before_from", "This is before the first day.");
        }
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (String code : input.texts("weekdays", WEEKDAYS.size(), 10)) {
            Optional.ofNullable(WEEKDAYS.get(code))
                    .ifPresentOrElse(
                            weekdays::add,
                            () -> input.error("weekdays", "unknown_value", "These are monday, tuesday and so on."));
        }
        List<Schedule.Times> times = !input.has("times")
                ? List.of()
                : input.list("times", 0, MOST_TIMES, part -> new Schedule.Times(time(part, "from"), time(part, "to")));
        return new Schedule(from, to, weekdays, times);
    }

    private static @Nullable LocalDate date(Input input, String field) {
        Optional<String> text = input.optionalText(field, 10);
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeException _) {
            input.error(field, "wrong_type", "This must be a date such as 2026-08-31.");
            return null;
        }
    }

    private static LocalTime time(Input input, String field) {
        String text = input.text(field, 1, 5);
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException _) {
            input.error(field, "wrong_type", "This must be a time of day such as 18:30.");
            return LocalTime.MIDNIGHT;
        }
    }
}
