package in.shikanji.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a store is open in an ordinary week, in its own time zone. A range's end is exclusive; one that ends at or before
 * its start goes past midnight into the next day. Ranges that touch or overlap count as one.
 */
record WeeklyHours(ZoneId zone, List<Range> ranges) {
    private static final int DAYS_AHEAD = 8;

    WeeklyHours {
        ranges = List.copyOf(ranges);
    }

    /** A range of one weekday. */
    record Range(DayOfWeek day, LocalTime from, LocalTime to) {}

    /** A stretch of time without a gap in which the store is open; the end is exclusive. */
    record Opening(Instant from, Instant to) {
        boolean contains(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    boolean isOpenAt(Instant at) {
        return openingAt(at).isPresent();
    }

    /** The opening that runs at the instant. */
    Optional<Opening> openingAt(Instant at) {
        return openingsAround(at).stream()
                .filter(opening -> opening.contains(at))
                .findFirst();
    }

    /** The first opening that begins after the instant, within the coming week. */
    Optional<Opening> nextOpeningAfter(Instant at) {
        return openingsAround(at).stream()
                .filter(opening -> opening.from().isAfter(at))
                .findFirst();
    }

    /** When the store next opens or closes. */
    Optional<Instant> nextChangeAfter(Instant at) {
        return openingAt(at).map(Opening::to).or(() -> nextOpeningAfter(at).map(Opening::from));
    }

    /** The ranges of one weekday, by start. */
    List<Range> on(DayOfWeek day) {
        return ranges.stream()
                .filter(range -> range.day() == day)
                .sorted(Comparator.comparing(Range::from))
                .toList();
    }

    private List<Opening> openingsAround(Instant at) {
        LocalDate today = at.atZone(zone).toLocalDate();
        List<Opening> openings = new ArrayList<>();
        for (int offset = -1; offset <= DAYS_AHEAD; offset++) {
            LocalDate date = today.plusDays(offset);
            for (Range range : on(date.getDayOfWeek())) {
                join(openings, on(date, range));
            }
        }
        return openings;
    }

    private Opening on(LocalDate date, Range range) {
        LocalDate end = range.to().isAfter(range.from()) ? date : date.plusDays(1);
        return new Opening(
                date.atTime(range.from()).atZone(zone).toInstant(),
                end.atTime(range.to()).atZone(zone).toInstant());
    }

    /** Appends an opening, or lengthens the last one if they touch: nobody closes at midnight to open at midnight. */
    private static void join(List<Opening> openings, Opening next) {
        if (!openings.isEmpty() && !openings.getLast().to().isBefore(next.from())) {
            Opening last = openings.removeLast();
            Instant to = last.to().isAfter(next.to()) ? last.to() : next.to();
            openings.add(new Opening(last.from(), to));
        } else {
            openings.add(next);
        }
    }
}
