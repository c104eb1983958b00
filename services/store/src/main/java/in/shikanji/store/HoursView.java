package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.store.hours.SpecialDay;
import in.shikanji.store.hours.TimeRange;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.hours.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hours of a store as the API shows them and takes them back. */
final class HoursView {
    private HoursView() {}

    /** @param fulfilments those that have hours of their own */
    record Hours(String timeZone, List<Day> week, List<Own> fulfilments, long version) {}

    record Own(FulfilmentType type, List<Day> week) {}

    record Day(DayOfWeek day, List<TimeRange> ranges) {}

    record SpecialDays(String timeZone, List<Special> days, long version) {}

    record Special(
            LocalDate date,
            @Nullable FulfilmentType fulfilment,
            SpecialDay.Kind kind,
            String reason,
            List<TimeRange> ranges) {}

    static Hours hours(Store store) {
        Timetable hours = store.hours();
        return new Hours(
                store.zone().getId(),
                week(hours.general()),
                hours.own().entrySet().stream()
                        .map(own -> new Own(own.getKey(), week(own.getValue())))
                        .toList(),
                store.editions().hours());
    }

    static SpecialDays specialDays(Store store) {
        return new SpecialDays(
                store.zone().getId(),
                store.hours().listSpecialDays().stream()
                        .map(day -> new Special(day.date(), day.fulfilment(), day.kind(), day.reason(), day.ranges()))
                        .toList(),
                store.editions().specialDays());
    }

    private static List<Day> week(Week week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(day, week.on(day)))
                .toList();
    }
}
