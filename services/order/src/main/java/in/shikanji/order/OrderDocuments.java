package in.shikanji.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a new order keeps and tells as JSON. Made before the transaction, for nobody else can write while it runs.
 *
 * @param lines without their diets
 * @param diets of the lines, in the same order
 * @param shownLines as the API shows them, so that they need not be written once more
 * @param announcement what is told of it, but for its number
 */
record OrderDocuments(
        @Nullable String address,
        String bill,
        String lines,
        List<DietTables.Text> diets,
        String dietIds,
        String shownLines,
        String timeline,
        String announcement) {
    private static final Function<Bill.Line, String> DETAIL = Json.textWithout(Bill.Line.class, "diet");
    private static final Function<OrderPlaced, String> ANNOUNCEMENT = Json.textWithout(OrderPlaced.class, "number");

    /** @param order whose number may not be known yet */
    static OrderDocuments of(Order order, DietTables kept) {
        List<String> details = new ArrayList<>();
        List<DietTables.Text> diets = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Bill.Line line : order.lines()) {
            String detail = DETAIL.apply(line);
            DietTables.Text diet = kept.text(line.diet());
            details.add(detail);
            diets.add(diet);
            shown.add(Json.with(detail, "diet", diet.body()));
        }
        return new OrderDocuments(
                order.address() == null ? null : Json.text(order.address()),
                Json.text(order.bill()),
                array(details),
                diets,
                Json.text(diets.stream().map(DietTables.Text::id).toList()),
                array(shown),
                timeline(order.timeline()),
                ANNOUNCEMENT.apply(placed(order)));
    }

    private static String array(List<String> values) {
        return "[" + String.join(",", values) + "]";
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
