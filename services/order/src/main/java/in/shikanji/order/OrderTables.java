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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of orders. */
final class OrderTables {
    private static final String COLUMNS = """
            id, number, store_id, customer_id, customer_name, channel, status, version, payment_method, payment_status,
            fulfilment, address, bill, business_date, placed_at, promised_at, cancel_until, accept_until, on_silence,
            slot_start, slot_end, new_time
            """;

    /** Asked each second, so it must not read what is not due. */
    static final String UNACCEPTED =
            "select " + COLUMNS + " from orders where accept_until <= ? order by accept_until limit ?";

    private OrderTables() {}

    /** What an order keeps as JSON. Made before the transaction, for nobody else can write while it runs. */
    record Documents(@Nullable String address, String bill, List<Line> lines) {
        private static final Function<Bill.Line, String> DETAIL = Json.textWithout(Bill.Line.class, "diet");

        /** A line's details, and what it says of diet apart from them. */
        record Line(String detail, DietTables.Text diet) {
            private String whole() {
                return Json.with(detail, "diet", diet.body());
            }
        }

        /** The lines as the API shows them, so that they need not be written once more. */
        String shownLines() {
            return lines.stream().map(Line::whole).collect(Collectors.joining(",", "[", "]"));
        }

        static Documents of(@Nullable PostalAddress address, Bill bill, List<Bill.Line> lines, DietTables diets) {
            return new Documents(
                    address == null ? null : Json.text(address),
                    Json.text(bill),
                    lines.stream()
                            .map(line -> new Line(DETAIL.apply(line), diets.text(line.diet())))
                            .toList());
        }
    }

    static void insert(Sql sql, Order order, Documents documents) {
        sql.update(
                """
                insert into orders (id, number, store_id, customer_id, customer_name, channel, status, version,
                    payment_method, payment_status, fulfilment, address, bill, subtotal_paise, total_paise, business_date,
                    placed_at,
                    promised_at, cancel_until, accept_until, on_silence, slot_start, slot_end)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                order.slot() == null ? null : order.slot().end());
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (int index = 0; index < order.lines().size(); index++) {
            Bill.Line line = order.lines().get(index);
            Documents.Line document = documents.lines().get(index);
            DietTables.keep(sql, document.diet());
            lines.add(new @Nullable Object[] {
                order.id(),
                line.line(),
                line.productId(),
                line.quantity(),
                line.totalPaise(),
                document.detail(),
                document.diet().id()
            });
        }
        sql.batch("""
                insert into order_lines (order_id, line, product_id, quantity, total_paise, detail, diet)
                values (?, ?, ?, ?, ?, ?, ?)""", lines);
        insertTimeline(sql, order.id(), 1, order.timeline());
    }

    /** Moves an order on if it still has the version; writes the timeline. False if somebody was faster. */
    static boolean move(
            Sql sql, Order before, OrderStatus to, Order.PaymentStatus paymentStatus, Order.TimelineEntry entry) {
        int changed = sql.update("""
                update orders set status = ?, payment_status = ?, new_time = ?, version = version + 1, accept_until = null
                where id = ? and version = ?
                """, to, paymentStatus, json(before.newTimeIn(to)), before.id(), before.version());
        if (changed == 1) {
            insertTimeline(sql, before.id(), before.timeline().size() + 1, List.of(entry));
        }
        return changed == 1;
    }

    /** Notes what was said of an order's time; the caller holds the order. */
    static void setTime(
            Sql sql, Order before, Instant promisedAt, Order.@Nullable NewTime newTime, Order.TimelineEntry entry) {
        sql.update(
                "update orders set promised_at = ?, new_time = ?, version = version + 1 where id = ?",
                promisedAt,
                json(newTime),
                before.id());
        Order.TimeWord time = Objects.requireNonNull(entry.time());
        sql.update(
                """
                insert into timeline (order_id, line, status, at, by_whom, note, said, said_time)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                before.id(),
                before.timeline().size() + 1,
                entry.status(),
                entry.at(),
                entry.by(),
                entry.note(),
                time.said(),
                time.promisedAt());
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
        return sql.get(
                """
                with next_orders as materialized (
                    select id, status, version, subtotal_paise from orders where id > ? order by id limit ?
                )
                select max(id) as last, count(*) as checked, coalesce(sum(case
                    when subtotal_paise = (select sum(l.total_paise) from order_lines l where l.order_id = id)
                        and version = (select max(t.line) from timeline t where t.order_id = id)
                        and status = (select t.status from timeline t where t.order_id = id and t.line = version)
                    then 0 else 1 end), 0) as drift
                from next_orders
                """,
                row -> new Audit(row.textOrNull("last"), row.number("checked"), row.number("drift")),
                after,
                limit);
    }

    private static void insertTimeline(Sql sql, String orderId, int firstLine, List<Order.TimelineEntry> entries) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Order.TimelineEntry entry : entries) {
            rows.add(new @Nullable Object[] {
                orderId, firstLine + rows.size(), entry.status(), entry.at(), entry.by(), entry.note()
            });
        }
        sql.batch("insert into timeline (order_id, line, status, at, by_whom, note) values (?, ?, ?, ?, ?, ?)", rows);
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
                sql.list("""
                        select l.detail, d.body as diet from order_lines l left join diets d on d.id = l.diet
                        where l.order_id = ? order by l.line""", OrderTables::line, id),
                Json.read(row.text("bill"), Bill.class),
                LocalDate.parse(row.text("business_date")),
                row.instant("placed_at"),
                row.instant("promised_at"),
                newTime == null ? null : Json.read(newTime, Order.NewTime.class),
                row.instant("cancel_until"),
                row.instantOrNull("accept_until"),
                choice(row, "on_silence", OnSilence.class),
                sql.list(
                        "select status, at, by_whom, note, said, said_time from timeline where order_id = ? order by line",
                        line -> new Order.TimelineEntry(
                                OrderStatus.ofCode(line.text("status")),
                                line.instant("at"),
                                line.text("by_whom"),
                                line.textOrNull("note"),
                                timeWord(line)),
                        id));
    }

    private static Order.@Nullable TimeWord timeWord(Sql.Row line) {
        Instant time = line.instantOrNull("said_time");
        return time == null ? null : new Order.TimeWord(choice(line, "said", Order.TimeWord.Said.class), time);
    }

    private static @Nullable Slot slot(Sql.Row row) {
        Instant start = row.instantOrNull("slot_start");
        return start == null ? null : new Slot(start, row.instant("slot_end"));
    }

    private static Bill.Line line(Sql.Row row) {
        String detail = row.text("detail");
        String diet = row.textOrNull("diet");
        return Json.read(diet == null ? detail : Json.with(detail, "diet", diet), Bill.Line.class);
    }

    private static <E extends Enum<E>> E choice(Sql.Row row, String column, Class<E> type) {
        return Enum.valueOf(type, row.text(column).toUpperCase(Locale.ROOT));
    }
}
