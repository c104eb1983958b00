package in.shikanji.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a new order keeps and tells as JSON. Made before the transaction, for nobody else can write while it runs.
 *
 * @param details of each line, but for its diet
 * @param diets of the lines, in the same order
 * @param announcement what is told of it, but for its number
 */
record OrderDocuments(
        @Nullable String address,
        String bill,
        List<String> details,
        List<DietTables.Text> diets,
        String timeline,
        String announcement) {
    private static final Function<Bill.Line, String> DETAIL = Json.textWithout(Bill.Line.class, "diet");
    private static final Function<OrderPlaced, String> ANNOUNCEMENT = Json.textWithout(OrderPlaced.class, "number");

    /** @param order whose number may not be known yet */
    static OrderDocuments of(Order order, DietTables diets) {
        return new OrderDocuments(
                order.address() == null ? null : Json.text(order.address()),
                Json.text(order.bill()),
                order.lines().stream().map(DETAIL).toList(),
                order.lines().stream().map(line -> diets.text(line.diet())).toList(),
                timeline(order.timeline()),
                ANNOUNCEMENT.apply(placed(order)));
    }

    /** The lines as the API shows them, so that they need not be written once more. */
    String shownLines() {
        StringJoiner lines = new StringJoiner(",", "[", "]");
        for (int index = 0; index < details.size(); index++) {
            lines.add(Json.with(details.get(index), "diet", diets.get(index).body()));
        }
        return lines.toString();
    }

    String lines() {
        return "[" + String.join(",", details) + "]";
    }

    String dietIds() {
        return Json.text(diets.stream().map(DietTables.Text::id).toList());
    }

    String announcement(String number) {
        return Json.with(announcement, "number", Json.text(number));
    }

    static String entry(Order.TimelineEntry entry) {
        return Json.text(Entry.of(entry));
    }

    static String timeline(List<Order.TimelineEntry> timeline) {
        return Json.text(timeline.stream().map(Entry::of).toList());
    }

    static List<Order.TimelineEntry> timeline(String json) {
        return Json.list(json, Entry.class).stream().map(Entry::entry).toList();
    }

    private static OrderPlaced placed(Order order) {
        return new OrderPlaced(
                order.id(),
                order.number(),
                order.storeId(),
                order.customerId(),
                order.channel().name().toLowerCase(Locale.ROOT),
                order.fulfilment(),
                order.paymentMethod().name().toLowerCase(Locale.ROOT),
                order.lines().stream().map(OrderDocuments::placed).toList(),
                order.bill().totalPaise(),
                order.promisedAt(),
                order.placedAt());
    }

    private static OrderPlaced.Line placed(Bill.Line line) {
        return new OrderPlaced.Line(
                line.line(),
                line.productId(),
                line.quantity(),
                line.options().stream().map(option -> option.id()).toList(),
                line.totalPaise());
    }

    /** An entry of the timeline as it is kept; times in milliseconds, like those in columns. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Entry(
            OrderStatus status,
            long at,
            String by,
            @Nullable String note,
            Order.TimeWord.@Nullable Said said,
            @Nullable Long saidTime) {
        static Entry of(Order.TimelineEntry entry) {
            Order.TimeWord time = entry.time();
            return new Entry(
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
