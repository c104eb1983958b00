package in.shikanji.store.hours;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.platform.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When a store is open, on its own clock. What is open on a date is what its weekday says, for the way of fulfilment if that
 * has hours of its own; unless the date is special. A range belongs to the day on which it begins. A closed day is closed from
 * its midnight to the next: it ends the night before at midnight, and nothing begins on it. Ranges that touch are one.
 *
 * <p>A time of day is the first instant at which the clock shows it or something later. So in spring what would begin in the
 * hour that is left out begins as the clock jumps; and in autumn what ends in the hour that comes twice ends the first time.
 *
 * @param own hours of ways of fulfilment that differ from the general ones
 * @param specialDays by date
 */
public record Timetable(
        ZoneId zone, Week general, Map<FulfilmentType, Week> own, SortedMap<LocalDate, List<SpecialDay>> specialDays) {
    /** How far ahead a change is looked for, in days: near first, where almost every one is. */
    private static final int NEAR = 2;

    /** In two weeks comes all that ever comes, even where the clock's change leaves out a range of the first. */
    private static final int TWO_WEEKS = 16;

    /** As far as special days may put it off. */
    private static final int FAR = 100;

    public Timetable {
        own = Collections.unmodifiableMap(new TreeMap<>(own));
        specialDays = Collections.unmodifiableSortedMap(new TreeMap<>(specialDays));
    }

    public static Timetable of(ZoneId zone, Week general, Map<FulfilmentType, Week> own, List<SpecialDay> days) {
        SortedMap<LocalDate, List<SpecialDay>> byDate = new TreeMap<>();
        for (SpecialDay day : days) {
            byDate.computeIfAbsent(day.date(), date -> new ArrayList<>()).add(day);
        }
        return new Timetable(zone, general, own, byDate);
    }

    /**
     * How it stands at an instant.
     *
     * @param openSince null while it is closed
     * @param opensAt when it next opens; null if that is not in sight
     * @param closesAt when it next closes; null if that is not in sight
     */
    public record Standing(
            @Nullable Instant openSince,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {
        public boolean isOpen() {
            return openSince != null;
        }

        public @Nullable Instant changesAt() {
            return isOpen() ? closesAt : opensAt;
        }
    }

    public List<SpecialDay> listSpecialDays() {
        return specialDays.values().stream().flatMap(List::stream).toList();
    }

    /** What is special about the date that an instant belongs to. */
    public Optional<SpecialDay> specialAt(@Nullable FulfilmentType type, Instant at) {
        return special(type, date(at));
    }

    /** All that is special about the date that an instant belongs to. */
    public List<SpecialDay> specialsAt(Instant at) {
        return specialDays.getOrDefault(date(at), List.of());
    }

    public Instant midnight(LocalDate date) {
        return instant(date, LocalTime.MIDNIGHT);
    }

    /** The midnight that comes next. */
    public Instant endOfDay(Instant at) {
        return instant(date(at).plusDays(1), LocalTime.MIDNIGHT);
    }

    public boolean isOpenAt(@Nullable FulfilmentType type, Instant at) {
        return openOn(type, date(at)).stream().anyMatch(opening -> opening.contains(at));
    }

    /** @param type null for the hours of those that have none of their own */
    public Standing standing(@Nullable FulfilmentType type, Instant at) {
        Standing standing = standing(type, at, NEAR);
        if (standing.opensAt == null || standing.closesAt == null) {
            boolean asUsual = specialDays.tailMap(date(at).minusDays(1)).isEmpty();
            standing = standing(type, at, asUsual ? TWO_WEEKS : FAR);
        }
        return standing;
    }

    private Standing standing(@Nullable FulfilmentType type, Instant at, int days) {
        LocalDate today = date(at);
        List<Opening> openings = new ArrayList<>();
        for (int offset = -1; offset <= days; offset++) {
            openOn(type, today.plusDays(offset)).forEach(opening -> Opening.join(openings, opening));
        }
        Instant horizon = instant(today.plusDays(days + 1L), LocalTime.MIDNIGHT);
        return new Standing(
                openings.stream()
                        .filter(opening -> opening.contains(at))
                        .map(Opening::from)
                        .findFirst()
                        .orElse(null),
                openings.stream()
                        .map(Opening::from)
                        .filter(from -> from.isAfter(at))
                        .findFirst()
                        .orElse(null),
                openings.stream()
                        .map(Opening::to)
                        .filter(to -> to.isAfter(at) && to.isBefore(horizon))
                        .findFirst()
                        .orElse(null));
    }

    /** What is open between the midnights of a date, by time. */
    private List<Opening> openOn(@Nullable FulfilmentType type, LocalDate date) {
        Optional<SpecialDay> special = special(type, date);
        if (special.filter(day -> day.kind() == SpecialDay.Kind.CLOSED).isPresent()) {
            return List.of();
        }
        Opening day = new Opening(instant(date, LocalTime.MIDNIGHT), instant(date.plusDays(1), LocalTime.MIDNIGHT));
        List<Opening> ranges = new ArrayList<>();
        List<Opening> closures = new ArrayList<>();
        for (LocalDate begin : List.of(date.minusDays(1), date)) {
            beginning(type, begin).forEach(range -> within(day, begin, range).ifPresent(ranges::add));
            special(type, begin)
                    .filter(one -> one.kind() == SpecialDay.Kind.CLOSED_PARTLY)
                    .ifPresent(one -> one.ranges()
                            .forEach(range -> within(day, begin, range).ifPresent(closures::add)));
        }
        List<Opening> openings = new ArrayList<>();
        ranges.sort(Comparator.comparing(Opening::from));
        ranges.forEach(range -> Opening.join(openings, range));
        closures.forEach(closure -> Opening.takeOut(openings, closure));
        return openings;
    }

    /** The ranges that begin on a date. */
    private List<TimeRange> beginning(@Nullable FulfilmentType type, LocalDate date) {
        Week week = type == null ? general : own.getOrDefault(type, general);
        return special(type, date)
                .filter(day -> day.kind() != SpecialDay.Kind.CLOSED_PARTLY)
                .map(SpecialDay::ranges)
                .orElseGet(() -> week.on(date.getDayOfWeek()));
    }

    private Optional<SpecialDay> special(@Nullable FulfilmentType type, LocalDate date) {
        List<SpecialDay> days = specialDays.getOrDefault(date, List.of());
        return days.stream()
                .filter(day -> day.fulfilment() == type)
                .findFirst()
                .or(() -> days.stream().filter(day -> day.fulfilment() == null).findFirst());
    }

    private Optional<Opening> within(Opening day, LocalDate begin, TimeRange range) {
        LocalDate end = range.passesMidnight() ? begin.plusDays(1) : begin;
        return new Opening(instant(begin, range.from()), instant(end, range.to())).within(day);
    }

    /** The date whose midnights an instant is between, even when the clock went back over one of them. */
    public LocalDate date(Instant at) {
        LocalDate shown = at.atZone(zone).toLocalDate();
        LocalDate next = shown.plusDays(1);
        return at.isBefore(instant(next, LocalTime.MIDNIGHT)) ? shown : next;
    }

    private Instant instant(LocalDate date, LocalTime time) {
        return WallClock.first(zone, date.atTime(time));
    }
}
