package in.shikanji.store.hours;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is open in an ordinary week. A range belongs to the day on which it begins. */
public record Week(Map<DayOfWeek, List<TimeRange>> ranges) {
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;

    public Week {
        Map<DayOfWeek, List<TimeRange>> sorted = new EnumMap<>(DayOfWeek.class);
        ranges.forEach((day, list) -> sorted.put(
                day, list.stream().sorted(Comparator.comparing(TimeRange::from)).toList()));
        ranges = Map.copyOf(sorted);
    }

    /** The ranges that begin on a weekday, by start. */
    public List<TimeRange> on(DayOfWeek day) {
        return ranges.getOrDefault(day, List.of());
    }

    public boolean isEmpty() {
        return ranges.values().stream().allMatch(List::isEmpty);
    }

    /** Two ranges that are open at the same time, in words; the week goes round, from Sunday into Monday. */
    public Optional<String> overlap() {
        List<Placed> placed = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            on(day).forEach(range -> placed.add(new Placed(day, range)));
        }
        for (int first = 0; first < placed.size(); first++) {
            for (int second = first + 1; second < placed.size(); second++) {
                if (placed.get(first).meets(placed.get(second))) {
                    return Optional.of(placed.get(first).text() + " and "
                            + placed.get(second).text());
                }
            }
        }
        return Optional.empty();
    }

    private record Placed(DayOfWeek day, TimeRange range) {
        int begin() {
            return day.getValue() * MINUTES_OF_DAY + range.from().toSecondOfDay() / 60;
        }

        int end() {
            return day.getValue() * MINUTES_OF_DAY
                    + range.to().toSecondOfDay() / 60
                    + (range.passesMidnight() ? MINUTES_OF_DAY : 0);
        }

        boolean meets(Placed other) {
            return meets(other, 0) || meets(other, MINUTES_OF_WEEK) || meets(other, -MINUTES_OF_WEEK);
        }

        private boolean meets(Placed other, int shift) {
            return begin() < other.end() + shift && other.begin() + shift < end();
        }

        String text() {
            return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + range.text();
        }
    }
}
