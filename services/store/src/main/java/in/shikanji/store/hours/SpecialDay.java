package in.shikanji.store.hours;

import in.shikanji.contracts.FulfilmentType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that is not as its weekday is.
 *
 * @param fulfilment which way of fulfilment is meant; null for all that have no entry of their own on that date
 * @param reason guests read it
 * @param ranges what is open instead, or what is taken out; none of a closed day
 */
public record SpecialDay(
        LocalDate date, @Nullable FulfilmentType fulfilment, Kind kind, String reason, List<TimeRange> ranges) {
    public SpecialDay {
        ranges = ranges.stream().sorted(Comparator.comparing(TimeRange::from)).toList();
    }

    public enum Kind {
        /** From its midnight to the next nothing is open, not even the end of the night before. */
        CLOSED,
        /** These ranges begin on it, instead of the weekday's; the night before ends when it ends. */
        HOURS,
        /** As usual, but for these ranges, of whatever day what they take is. */
        CLOSED_PARTLY
    }
}
