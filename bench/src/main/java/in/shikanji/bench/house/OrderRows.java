package in.shikanji.bench.house;

import in.shikanji.bench.house.HouseOrder.HouseCustomer;
import in.shikanji.bench.house.HouseOrder.HouseStore;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.contracts.order.OrderStatusChanged;
import in.shikanji.platform.Json;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The order service's file: orders with lines and timeline, the numbers given out, the latest events. */
final class OrderRows implements AutoCloseable {
    private static final Duration PROMISED = Duration.ofMinutes(30);
    private static final Duration MAY_CANCEL = Duration.ofMinutes(2);
    private static final Duration TO_ACCEPT = Duration.ofMinutes(10);

    /** All dishes of the house are alike in diet. */
    private static final String DIET = "everything";

    private final HouseEvents events;
    private final DataFile.Insert orders;
    private final DataFile.Insert lines;
    private final DataFile.Insert outbox;
    private final DataFile.Insert numbers;
    private final DataFile.Insert words;
    private final Map<HouseStore, Long> numbersOfDay = new TreeMap<>(Comparator.comparing(HouseStore::id));
    /** Whose name has its words. */
    private final BitSet known = new BitSet();
    /** The same few lines come again and again. */
    private final Map<HouseBill.Line, String> details = new HashMap<>();

    private String day = "";

    private OrderRows(DataFile file, House house) throws SQLException {
        events = new HouseEvents(house);
        orders = file.into(
                "orders",
                "id",
                "number",
                "store_id",
                "customer_id",
                "customer_name",
                "channel",
                "status",
                "version",
                "payment_method",
                "payment_status",
                "fulfilment",
                "address",
                "bill",
                "subtotal_paise",
                "total_paise",
                "business_date",
                "placed_at",
                "promised_at",
                "cancel_until",
                "accept_until",
                "on_silence",
                "timeline");
        lines = file.into("order_lines", "order_id", "lines", "diets");
        file.into("diets", "id", "body").row(DIET, Json.text(HouseBill.EVERYTHING));
        outbox = file.into("outbox", "event_id", "event_type", "event_key", "payload", "occurred_at", "appended_at");
        numbers = file.into("order_numbers", "store_id", "business_date", "last", "code");
        words = file.into("name_words", "customer_id", "name", "word");
    }

    static void write(Path folder, House house) throws SQLException {
        try (DataFile file = new DataFile(folder.resolve("order.db"));
                OrderRows rows = new OrderRows(file, house)) {
            house.forEachOrder(rows::write);
        }
    }

    /** Writes what is known only at the end of a day. */
    @Override
    public void close() {
        numbersOfDay.forEach((store, last) -> numbers.row(store.id(), day, last, store.code()));
        numbersOfDay.clear();
    }

    private void write(HouseOrder order) {
        if (!order.businessDate().equals(day)) {
            close();
            day = order.businessDate();
        }
        numbersOfDay.merge(order.store(), 1L, Long::sum);
        order(order);
        words(order.customer());
        List<String> kept = new ArrayList<>();
        for (int index = 0; index < order.lines().size(); index++) {
            HouseBill.Line line = HouseBill.line(index + 1, order.lines().get(index));
            kept.add(details.computeIfAbsent(line, Json::text));
        }
        lines.row(order.id(), "[" + String.join(",", kept) + "]", Json.text(Collections.nCopies(kept.size(), DIET)));
        if (events.keeps(order)) {
            events(order);
        }
    }

    private void order(HouseOrder order) {
        HouseBill bill = HouseBill.of(order);
        long placed = order.placedAt().toEpochMilli();
        boolean pending = order.status().equals("pending");
        orders.row(
                order.id(),
                order.number(),
                order.store().id(),
                order.customer().id(),
                order.customer().name(),
                "web",
                order.status(),
                (long) order.steps().size(),
                order.delivery() ? "cod" : "counter",
                order.status().equals("delivered") ? "paid" : "unpaid",
                order.delivery() ? "delivery" : "pickup",
                order.delivery() ? Json.text(address(order.customer())) : null,
                Json.text(bill),
                bill.subtotalPaise(),
                bill.totalPaise(),
                order.businessDate(),
                placed,
                placed + PROMISED.toMillis(),
                placed + MAY_CANCEL.toMillis(),
                pending ? placed + TO_ACCEPT.toMillis() : null,
                "cancel",
                Json.text(order.steps().stream()
                        .map(step -> new Entry(step.status(), step.at().toEpochMilli(), step.by()))
                        .toList()));
    }

    /** A step as the order service keeps it. */
    private record Entry(String status, long at, String by) {}

    private void words(HouseCustomer customer) {
        if (!known.get(customer.index())) {
            known.set(customer.index());
            for (String word : customer.name().toLowerCase(Locale.ROOT).split(" ")) {
                words.row(customer.id(), customer.name(), word);
            }
        }
    }

    private void events(HouseOrder order) {
        event(order, 0, OrderPlaced.TYPE, events.placed(order));
        for (int step = 1; step < order.steps().size(); step++) {
            event(order, step, OrderStatusChanged.TYPE, events.changed(order, step));
        }
    }

    private void event(HouseOrder order, int step, String type, Object payload) {
        long at = order.steps().get(step).at().toEpochMilli();
        outbox.row(events.id(order, step), type, order.id(), Json.text(payload), at, at);
    }

    static PostalAddress address(HouseCustomer customer) {
        return new PostalAddress(
                customer.name(),
                customer.phone(),
                customer.line1(),
                null,
                null,
                "Bengaluru",
                "Karnataka",
                customer.pincode(),
                null,
                null);
    }
}
