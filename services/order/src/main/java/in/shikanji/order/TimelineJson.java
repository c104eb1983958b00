package in.shikanji.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order's timeline as its row keeps it; times in milliseconds, like those in columns. */
final class TimelineJson {
    private TimelineJson() {}

    static String text(List<Order.TimelineEntry> timeline) {
        return Json.text(timeline.stream().map(Kept::of).toList());
    }

    /** One entry, to be added to what is there. */
    static String text(Order.TimelineEntry entry) {
        return Json.text(Kept.of(entry));
    }

    static List<Order.TimelineEntry> read(String json) {
        return Json.list(json, Kept.class).stream().map(Kept::entry).toList();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Kept(
            OrderStatus status,
            long at,
            String by,
            @Nullable String note,
            Order.TimeWord.@Nullable Said said,
            @Nullable Long saidTime) {
        static Kept of(Order.TimelineEntry entry) {
            Order.TimeWord time = entry.time();
            return new Kept(
                    entry.status(),
                    entry.at().toEpochMilli(),
                    entry.by(),
                    entry.note(),
                    time == null ? null : time.said(),
                    time == null ? null : time.promisedAt().toEpochMilli());
        }

        Order.TimelineEntry entry() {
            return new Order.TimelineEntry(
                    status,
                    Instant.ofEpochMilli(at),
                    by,
                    note,
                    said == null || saidTime == null ? null : new Order.TimeWord(said, Instant.ofEpochMilli(saidTime)));
        }
    }
}
