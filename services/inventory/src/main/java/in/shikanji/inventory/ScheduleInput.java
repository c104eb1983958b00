package in.shikanji.inventory;

import in.shikanji.platform.http.Input;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        LocalDate from = input.optionalDate("from").orElse(null);
        LocalDate to = input.optionalDate("to").orElse(null);
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
                : input.list("times", 0, MOST_TIMES, part -> new Schedule.Times(part.time("from"), part.time("to")));
        return new Schedule(from, to, weekdays, times);
    }
}
