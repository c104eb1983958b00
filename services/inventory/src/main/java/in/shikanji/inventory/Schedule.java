package in.shikanji.inventory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a product is sold, by the clock on the store's wall.
 *
 * @param from the first day; null for since ever
 * @param to the last day; null for no end
 * @param weekdays empty for every day
 * @param times empty for the whole day
 */
record Schedule(@Nullable LocalDate from, @Nullable LocalDate to, Set<DayOfWeek> weekdays, List<Times> times) {
    static final Schedule ALWAYS = new Schedule(null, null, Set.of(), List.of());
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    Schedule {
        weekdays = Set.copyOf(weekdays);
        times = List.copyOf(times);
    }

    /**
     * Part of a day; past midnight if it ends before it begins.
     *
     * @param to exclusive
     */
    record Times(LocalTime from, LocalTime to) {
        private boolean isOvernight() {
            return !to.isAfter(from);
        }
    }

    boolean isAlways() {
        return equals(ALWAYS);
    }

    /** What begins on a day that counts is sold to its end, past midnight too. */
    boolean holds(LocalDateTime at) {
        LocalDate today = at.toLocalDate();
        LocalTime time = at.toLocalTime();
        if (times.isEmpty()) {
            return isOn(today);
        }
        return times.stream()
                .anyMatch(part -> part.isOvernight()
                        ? (isOn(today) && !time.isBefore(part.from()))
                                || (isOn(today.minusDays(1)) && time.isBefore(part.to()))
                        : isOn(today) && !time.isBefore(part.from()) && time.isBefore(part.to()));
    }

    private boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()));
    }

    /** Such as "11:00 AM to 3:00 PM, Mondays and Tuesdays, from 1 May". */
    String words() {
        StringBuilder words = new StringBuilder();
        add(
                words,
                times.stream()
                        .map(part -> CLOCK.format(part.from()) + " to " + CLOCK.format(part.to()))
                        .collect(Collectors.joining(" and ")));
        if (!weekdays.isEmpty()) {
            add(
                    words,
                    EnumSet.copyOf(weekdays).stream()
                            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + 's')
                            .collect(Collectors.joining(", ")));
        }
        add(words, from == null ? "" : "from " + DAY.format(from));
        add(words, to == null ? "" : "until " + DAY.format(to));
        return words.toString();
    }

    private static void add(StringBuilder words, String more) {
        if (!more.isEmpty()) {
            words.append(words.isEmpty() ? "" : ", ").append(more);
        }
    }
}
