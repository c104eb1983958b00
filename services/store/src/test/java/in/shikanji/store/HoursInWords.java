package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.store.hours.SpecialDay;
import in.shikanji.store.hours.TimeRange;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.hours.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hours as a table of cases writes them: {@code Mon-Fri 11-23; Sat 18-02} or {@code Mon 9-13 17-22; delivery Mon 10-20}, and
 * special days such as {@code 2026-11-08 closed; delivery 2026-11-09 open 10-14; 2026-11-10 but 15-16}.
 */
final class HoursInWords {
    private static final Map<String, SpecialDay.Kind> KINDS = Map.of(
            "closed", SpecialDay.Kind.CLOSED, "open", SpecialDay.Kind.HOURS, "but", SpecialDay.Kind.CLOSED_PARTLY);

    private HoursInWords() {}

    static Timetable of(String zone, String hours, @Nullable String special) {
        Map<DayOfWeek, List<TimeRange>> general = new EnumMap<>(DayOfWeek.class);
        Map<FulfilmentType, Map<DayOfWeek, List<TimeRange>>> own = new EnumMap<>(FulfilmentType.class);
        for (String part : parts(hours)) {
            List<String> words = words(part);
            FulfilmentType type = type(words);
            Map<DayOfWeek, List<TimeRange>> week =
                    type == null ? general : own.computeIfAbsent(type, one -> new EnumMap<>(DayOfWeek.class));
            List<TimeRange> ranges = ranges(words.subList(1, words.size()));
            days(words.getFirst()).forEach(day -> week.put(day, ranges));
        }
        Map<FulfilmentType, Week> weeks = new EnumMap<>(FulfilmentType.class);
        own.forEach((type, week) -> weeks.put(type, new Week(week)));
        return Timetable.of(
                ZoneId.of(zone),
                new Week(general),
                weeks,
                special == null
                        ? List.of()
                        : parts(special).stream().map(HoursInWords::specialDay).toList());
    }

    private static SpecialDay specialDay(String part) {
        List<String> words = words(part);
        FulfilmentType type = type(words);
        return new SpecialDay(
                LocalDate.parse(words.getFirst()),
                type,
                Objects.requireNonNull(KINDS.get(words.get(1))),
                "Holiday",
                ranges(words.subList(2, words.size())));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).toList();
    }

    private static List<String> words(String part) {
        return new ArrayList<>(List.of(part.split(" ")));
    }

    private static @Nullable FulfilmentType type(List<String> words) {
        return words.getFirst().matches("delivery|pickup|dine_in")
                ? FulfilmentType.valueOf(words.removeFirst().toUpperCase(Locale.ROOT))
                : null;
    }

    private static List<DayOfWeek> days(String text) {
        String[] ends = text.split("-");
        int first = day(ends[0]);
        int last = day(ends[ends.length - 1]);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() >= first && day.getValue() <= last)
                .toList();
    }

    private static int day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static List<TimeRange> ranges(List<String> words) {
        return words.stream()
                .map(word -> {
                    String[] ends = word.split("-");
                    return new TimeRange(time(ends[0]), time(ends[1]));
                })
                .toList();
    }

    private static LocalTime time(String text) {
        String padded = text.contains(":") ? text : text + ":00";
        return LocalTime.parse(padded.length() < 5 ? "0" + padded : padded);
    }
}
