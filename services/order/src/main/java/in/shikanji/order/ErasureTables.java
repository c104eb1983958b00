package in.shikanji.order;

import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
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
        List<Named> named = sql.list(
                "select id, address from orders where customer_id = ? and customer_name <> '' order by id limit ?",
                row -> new Named(row.text("id"), row.textOrNull("address")),
                customerId,
                limit);
        List<@Nullable Object[]> orders = new ArrayList<>();
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (Named order : named) {
            orders.add(new @Nullable Object[] {stripped(order.address()), order.id()});
            sql.list(
                            "select line, detail from order_lines where order_id = ? order by line",
                            row -> new Line(row.integer("line"), row.text("detail")),
                            order.id())
                    .forEach(line -> lines.add(
                            new @Nullable Object[] {Json.withNull(line.detail(), "note"), order.id(), line.number()}));
            sql.update(
                    "update timeline set note = null where order_id = ? and by_whom = ? and note is not null",
                    order.id(),
                    customerId);
        }
        sql.batch("update order_lines set detail = ? where order_id = ? and line = ?", lines);
        sql.batch("update orders set customer_name = '', address = ? where id = ?", orders);
        return named.size();
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

    private record Named(String id, @Nullable String address) {}

    private record Line(int number, String detail) {}
}
