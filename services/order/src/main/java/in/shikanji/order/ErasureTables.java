package in.shikanji.order;

import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of taking away from orders whose they were. */
final class ErasureTables {
    private ErasureTables() {}

    static boolean hasOpenOrders(Sql sql, String customerId) {
        return sql.get(
                        """
                        select count(*) as orders from orders where customer_id = ? and status not in (?, ?, ?)
                        """,
                        row -> row.number("orders"),
                        customerId,
                        OrderStatus.DELIVERED,
                        OrderStatus.CANCELLED,
                        OrderStatus.REFUNDED)
                > 0;
    }

    /** Strips some of the customer's orders and returns how many; those that have a name still are the ones to do. */
    static int eraseSome(Sql sql, String customerId, int limit) {
        sql.update("delete from quotes where customer_id = ?", customerId);
        sql.update("delete from name_words where customer_id = ?", customerId);
        List<String> ids = sql.list(
                "select id from orders where customer_id = ? and customer_name <> '' order by id limit ?",
                row -> row.text("id"),
                customerId,
                limit);
        // From here on nobody else can write to them.
        sql.batch(
                "update orders set customer_name = '' where id = ?",
                ids.stream().map(id -> new @Nullable Object[] {id}).toList());
        ids.forEach(id -> strip(sql, id, customerId));
        return ids.size();
    }

    private static void strip(Sql sql, String id, String customerId) {
        Written written = sql.get(
                "select address, timeline from orders where id = ?",
                row -> new Written(row.textOrNull("address"), row.text("timeline")),
                id);
        sql.update(
                "update orders set address = ?, timeline = ? where id = ?",
                stripped(written.address()),
                withoutNotes(written.timeline(), customerId),
                id);
        sql.find("select lines from order_lines where order_id = ?", row -> row.text("lines"), id)
                .ifPresent(lines -> sql.update(
                        "update order_lines set lines = ? where order_id = ?", Json.eachWithNull(lines, "note"), id));
    }

    /** What the customer wrote goes; the reasons of staff stay. */
    private static String withoutNotes(String timeline, String customerId) {
        return TimelineJson.text(TimelineJson.read(timeline).stream()
                .map(entry -> entry.by().equals(customerId) ? entry.withoutNote() : entry)
                .toList());
    }

    /** Where tax was due is a matter of the state. */
    private static @Nullable String stripped(@Nullable String address) {
        if (address == null) {
            return null;
        }
        PostalAddress whole = Json.read(address, PostalAddress.class);
        return Json.text(
                new PostalAddress("", "", "", null, null, whole.city(), whole.state(), whole.pincode(), null, null));
    }

    private record Written(@Nullable String address, String timeline) {}
}
