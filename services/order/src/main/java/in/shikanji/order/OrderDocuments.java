package in.shikanji.order;

import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.platform.Json;
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

    OrderDocuments {
        diets = List.copyOf(diets);
    }

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
                TimelineJson.text(order.timeline()),
                ANNOUNCEMENT.apply(placed(order)));
    }

    private static String array(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    String announcement(String number) {
        return Json.with(announcement, "number", Json.text(number));
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
}
