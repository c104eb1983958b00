package in.shikanji.store.hours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of time without a gap in which a store is open; the end is exclusive. */
public record Opening(Instant from, Instant to) {
    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** The part of it that lies in another stretch; empty if there is none. */
    Optional<Opening> within(Opening other) {
        Opening part = new Opening(later(from, other.from), earlier(to, other.to));
        return part.from.isBefore(part.to) ? Optional.of(part) : Optional.empty();
    }

    /** Appends an opening, or lengthens the last one if they touch: nobody closes at midnight to open at midnight. */
    static void join(List<Opening> openings, Opening next) {
        if (!openings.isEmpty() && !openings.getLast().to.isBefore(next.from)) {
            Opening last = openings.removeLast();
            openings.add(new Opening(last.from, later(last.to, next.to)));
        } else {
            openings.add(next);
        }
    }

    static void takeOut(List<Opening> openings, Opening closure) {
        List<Opening> left = openings.stream()
                .flatMap(opening -> Stream.of(
                        new Opening(opening.from, earlier(opening.to, closure.from)),
                        new Opening(later(opening.from, closure.to), opening.to)))
                .filter(opening -> opening.from.isBefore(opening.to))
                .toList();
        openings.clear();
        openings.addAll(left);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
