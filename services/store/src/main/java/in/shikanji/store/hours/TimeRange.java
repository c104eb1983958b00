package in.shikanji.store.hours;

import java.time.LocalTime;

/** A stretch of a day's clock; the end is exclusive. One that ends at or before its start goes past midnight into the next day. */
public record TimeRange(LocalTime from, LocalTime to) {
    boolean passesMidnight() {
        return !to.isAfter(from);
    }

    /** As people write it, such as {@code 18:00–02:00}. */
    public String text() {
        return from + "–" + to;
    }
}
