package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.Json;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders from when each line and each entry of the timeline had a row of its own are what they were. */
class OrdersInMoreRowsTest {
    private static final Function<Bill.Line, String> DETAIL = Json.textWithout(Bill.Line.class, "diet");
    private static final Pricing.Priced PRICED =
            Pricing.price(Baskets.of(8000, 3000, 500), Map.of(), Baskets.terms(0, 0), 0);
    private static final List<Order.TimelineEntry> LIVED = List.of(
            Order.TimelineEntry.step(OrderStatus.PENDING, AnOrder.NOON, AnOrder.CUSTOMER, null),
            new Order.TimelineEntry(
                    OrderStatus.PENDING,
                    AnOrder.NOON.plusSeconds(60),
                    "stf_1",
                    "\"No curd\"\nis left, it's \\ दही नहीं है",
                    new Order.TimeWord(Order.TimeWord.Said.TAKEN_BACK, AnOrder.NOON.plusSeconds(1_800))),
            Order.TimelineEntry.step(
                    OrderStatus.CONFIRMED, AnOrder.NOON.plusMillis(61_001), "system:acceptance", null));

    @TempDir
    Path folder;

    @Test
    void theyAreWhatTheyWereAndGoOn() {
        try (TestDatabases databases = new TestDatabases(folder)) {
            databases.makeEarlier("order", "9", rows());
            Database database = databases.open("order");

            Order order = find(database, "ord_1");
            assertThat(order.lines()).isEqualTo(PRICED.lines());
            assertThat(order.timeline()).isEqualTo(LIVED);
            assertThat(new OrderLedger(database).recompute()).isEqualTo(new Ledger.Result(2, 1));
            Order bare = find(database, "ord_2");
            assertThat(bare.lines()).isEmpty();
            assertThat(bare.timeline()).isEmpty();

            Order.TimelineEntry next =
                    Order.TimelineEntry.step(OrderStatus.PREPARING, AnOrder.NOON.plusSeconds(70), "stf_1", "Soon");
            database.write(
                    order.id(),
                    sql -> OrderTables.move(sql, order, OrderStatus.PREPARING, Order.PaymentStatus.UNPAID, next));
            assertThat(find(database, "ord_1").timeline())
                    .startsWith(LIVED.toArray(Order.TimelineEntry[]::new))
                    .endsWith(next);
            assertThat(new OrderLedger(database).recompute()).isEqualTo(new Ledger.Result(2, 1));
        }
    }

    private static Order find(Database database, String id) {
        return database.read(sql -> OrderTables.find(sql, id)).orElseThrow();
    }

    private static List<String> rows() {
        DietTables.Text diet = new DietTables().text(PRICED.lines().getFirst().diet());
        List<String> rows = new ArrayList<>();
        rows.add("insert into diets values ('%s', %s)".formatted(diet.id(), text(diet.body())));
        rows.add(order("ord_1", "MGR-001"));
        // One that is damaged, with neither lines nor a timeline.
        rows.add(order("ord_2", "MGR-002"));
        for (Bill.Line line : PRICED.lines()) {
            // The last one is from before the fifth version.
            boolean first = line.line() < PRICED.lines().size();
            rows.add("insert into order_lines values ('ord_1', %d, '%s', %d, %d, %s, %s)"
                    .formatted(
                            line.line(),
                            line.productId(),
                            line.quantity(),
                            line.totalPaise(),
                            text(first ? DETAIL.apply(line) : Json.text(line)),
                            text(first ? diet.id() : null)));
        }
        for (Order.TimelineEntry entry : LIVED) {
            Order.TimeWord time = entry.time();
            rows.add("insert into timeline values ('ord_1', %d, '%s', %d, '%s', %s, %s, %s)"
                    .formatted(
                            LIVED.indexOf(entry) + 1,
                            entry.status().code(),
                            entry.at().toEpochMilli(),
                            entry.by(),
                            text(entry.note()),
                            text(time == null ? null : time.said().name().toLowerCase(Locale.ROOT)),
                            time == null ? null : time.promisedAt().toEpochMilli()));
        }
        return rows;
    }

    private static String order(String id, String number) {
        return """
                insert into orders (id, number, store_id, customer_id, customer_name, channel, status, version, payment_method,
                    payment_status, fulfilment, bill, subtotal_paise, total_paise, business_date, placed_at, promised_at,
                    cancel_until, on_silence)
                values ('%s', '%s', 'store_1', 'cus_1', 'Asha Jain', 'web', 'confirmed', 3, 'counter', 'unpaid',
                    'pickup', %s, 11500, 11500, '2026-11-23', 0, 0, 0, 'cancel')""".formatted(id, number, text(Json.text(PRICED.bill())));
    }

    private static String text(@Nullable String value) {
        return value == null ? "null" : "'" + value.replace("'", "''") + "'";
    }
}
