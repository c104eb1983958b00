package in.shikanji.order;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The SQL of orders. */
final class OrderTables {
    private static final String COLUMNS = """
            id, number, store_id, customer_id, customer_name, channel, status, version, payment_method, payment_status,
            fulfilment, address, bill, business_date, placed_at, promised_at, cancel_until, accept_until, on_silence,
            slot_start, slot_end, new_time, timeline
            """;

    /** Asked each second, so it must not read what is not due. */
    static final String UNACCEPTED =
            "select " + COLUMNS + " from orders where accept_until <= ? order by accept_until limit ?";

    /** Adds to the timeline as it stands then: what the customer wrote may be erased between reading and writing. */
    private static final String GOES_ON = """
            version = version + 1, timeline = case when timeline = '[]' then '['
                else substr(timeline, 1, length(timeline) - 1) || ',' end || ? || ']'""";

    private OrderTables() {}

    static void insert(Sql sql, Order order, OrderDocuments documents) {
        sql.update(
                """
                insert into orders (id, number, store_id, customer_id, customer_name, channel, status, version,
                    payment_method, payment_status, fulfilment, address, bill, subtotal_paise, total_paise, business_date,
                    placed_at, promised_at, cancel_until, accept_until, on_silence, slot_start, slot_end, timeline)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                order.id(),
                order.number(),
                order.storeId(),
                order.customerId(),
                order.customerName(),
                order.channel(),
                order.status(),
                order.version(),
                order.paymentMethod(),
                order.paymentStatus(),
                order.fulfilment(),
                documents.address(),
                documents.bill(),
                order.bill().subtotalPaise(),
                order.bill().totalPaise(),
                order.businessDate().toString(),
                order.placedAt(),
                order.promisedAt(),
                order.cancelUntil(),
                order.acceptUntil(),
                order.onSilence(),
                order.slot() == null ? null : order.slot().start(),
                order.slot() == null ? null : order.slot().end(),
                documents.timeline());
        LineTables.insert(sql, order.id(), documents);
    }

    /** Moves an order on if it still has the version; writes the timeline. False if somebody was faster. */
    static boolean move(
            Sql sql, Order before, OrderStatus to, Order.PaymentStatus paymentStatus, Order.TimelineEntry entry) {
        return sql.update(
                        "update orders set status = ?, payment_status = ?, new_time = ?, accept_until = null, "
                                + GOES_ON + " where id = ? and version = ?",
                        to,
                        paymentStatus,
                        json(before.newTimeIn(to)),
                        TimelineJson.text(entry),
                        before.id(),
                        before.version())
                == 1;
    }

    /** Notes what was said of an order's time; the caller holds the order. */
    static void setTime(
            Sql sql, Order before, Instant promisedAt, Order.@Nullable NewTime newTime, Order.TimelineEntry entry) {
        sql.update(
                "update orders set promised_at = ?, new_time = ?, " + GOES_ON + " where id = ?",
                promisedAt,
                json(newTime),
                TimelineJson.text(entry),
                before.id());
    }

    private static @Nullable String json(Order.@Nullable NewTime newTime) {
        return newTime == null ? null : Json.text(newTime);
    }

    static Optional<Order> find(Sql sql, String id) {
        return sql.find("select " + COLUMNS + " from orders where id = ?", row -> map(sql, row), id);
    }

    static boolean exists(Sql sql, String id) {
        return sql.find("select id from orders where id = ?", row -> row.text("id"), id)
                .isPresent();
    }

    /** A customer's orders, newest first; those of all stores, if none are named. */
    static List<Order> ofCustomer(
            Sql sql, String customerId, List<String> storeIds, @Nullable String before, int limit) {
        Conditions conditions = new Conditions();
        conditions.add("customer_id = ? and id < ?", customerId, before == null ? "~" : before);
        conditions.in("store_id", storeIds);
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.add(limit);
        return sql.list(
                "select " + COLUMNS + " from orders" + conditions.where() + " order by id desc limit ?",
                row -> map(sql, row),
                parameters.toArray());
    }

    /** Orders whose time to be accepted is over; once they have moved on, they have none. */
    static List<Order> unaccepted(Sql sql, Instant now, int limit) {
        return sql.list(UNACCEPTED, row -> map(sql, row), now, limit);
    }

    /** Notes that an order will never be placed. */
    static void abandon(Sql sql, String id, Instant now) {
        sql.update("insert into abandoned_orders (order_id, at) values (?, ?) on conflict do nothing", id, now);
    }

    enum Fate {
        PLACED,
        ABANDONED
    }

    /** What became of an order's id already; empty while it is open. */
    static Optional<Fate> fate(Sql sql, String id) {
        return sql.find("""
                select 'placed' as fate from orders where id = ?
                union all
                select 'abandoned' from abandoned_orders where order_id = ?""", row -> choice(row, "fate", Fate.class), id, id);
    }

    /**
     * What came of recomputing some orders.
     *
     * @param last the id of the last of them, to go on from; null if there was none
     * @param drift how many do not add up: lines against the subtotal, timeline against the status
     */
    record Audit(@Nullable String last, long checked, long drift) {}

    /** Recomputes the next orders after an id. */
    static Audit audit(Sql sql, String after, int limit) {
        List<Audit> orders = sql.list("""
                select o.id, o.status, o.version, o.subtotal_paise, o.timeline, l.lines, l.diets
                from orders o left join order_lines l on l.order_id = o.id
                where o.id > ? order by o.id limit ?
                """, row -> new Audit(row.text("id"), 1, addsUp(row) ? 0 : 1), after, limit);
        return new Audit(
                orders.isEmpty() ? null : orders.getLast().last(),
                orders.size(),
                orders.stream().mapToLong(Audit::drift).sum());
    }

    private static boolean addsUp(Sql.Row row) {
        String lines = row.textOrNull("lines");
        String diets = row.textOrNull("diets");
        if (lines == null || diets == null) {
            return false;
        }
        try {
            List<Order.TimelineEntry> timeline = TimelineJson.read(row.text("timeline"));
            return LineTables.addUp(lines, diets, row.number("subtotal_paise"))
                    && !timeline.isEmpty()
                    && timeline.size() == row.number("version")
                    && timeline.getLast().status().code().equals(row.text("status"));
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static Order map(Sql sql, Sql.Row row) {
        String id = row.text("id");
        String address = row.textOrNull("address");
        String newTime = row.textOrNull("new_time");
        return new Order(
                id,
                row.text("number"),
                row.text("store_id"),
                row.text("customer_id"),
                row.text("customer_name"),
                choice(row, "channel", Order.Channel.class),
                OrderStatus.ofCode(row.text("status")),
                row.number("version"),
                choice(row, "payment_method", Order.PaymentMethod.class),
                choice(row, "payment_status", Order.PaymentStatus.class),
                choice(row, "fulfilment", FulfilmentType.class),
                address == null ? null : Json.read(address, PostalAddress.class),
                slot(row),
                LineTables.find(sql, id),
                Json.read(row.text("bill"), Bill.class),
                LocalDate.parse(row.text("business_date")),
                row.instant("placed_at"),
                row.instant("promised_at"),
                newTime == null ? null : Json.read(newTime, Order.NewTime.class),
                row.instant("cancel_until"),
                row.instantOrNull("accept_until"),
                choice(row, "on_silence", OnSilence.class),
                TimelineJson.read(row.text("timeline")));
    }

    private static @Nullable Slot slot(Sql.Row row) {
        Instant start = row.instantOrNull("slot_start");
        return start == null ? null : new Slot(start, row.instant("slot_end"));
    }

    private static <E extends Enum<E>> E choice(Sql.Row row, String column, Class<E> type) {
        return Enum.valueOf(type, row.text(column).toUpperCase(Locale.ROOT));
    }
}
