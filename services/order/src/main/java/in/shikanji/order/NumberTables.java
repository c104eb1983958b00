package in.shikanji.order;

import in.shikanji.order.SearchTables.Place;
import in.shikanji.order.SearchTables.Search;
import in.shikanji.platform.database.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of order numbers. */
final class NumberTables {
    private NumberTables() {}

    /** The next number of a store's trading day, from 001; without gaps, since it is taken in the order's transaction. */
    static String next(Sql sql, String storeId, String code, LocalDate businessDate) {
        long number = sql.get("""
                insert into order_numbers (store_id, business_date, last, code) values (?, ?, 1, ?)
                on conflict (store_id, business_date) do update set last = order_numbers.last + 1
                returning last
                """, row -> row.number("last"), storeId, businessDate.toString(), code);
        return code + "-" + digits(number);
    }

    /** What order numbers begin with, or began with once. */
    static List<String> codes(Sql sql) {
        return sql.list("select distinct code from order_numbers where code <> ''", row -> row.text("code"));
    }

    /**
     * The ids of the orders with a number, newest first. Each store's day that came as far as the number has one order: the
     * key that keeps a number from being given twice finds it, when it is asked for in full.
     */
    static List<String> orders(Sql sql, Sought.OrderNumber sought, Search search, @Nullable Place after, int limit) {
        Conditions days = new Conditions();
        days.add("last >= ?", sought.number());
        if (sought.code() != null) {
            days.add("code = ?", sought.code());
        }
        Conditions conditions = new Conditions();
        conditions.add(
                "store_id = store and business_date = day and number = code || '-' || ?", digits(sought.number()));
        conditions.narrow(search, after);
        // A cross join is gone through in the order in which it is written, on SQLite.
        List<Object> parameters = new ArrayList<>(days.parameters());
        parameters.addAll(conditions.parameters());
        parameters.add(limit);
        return sql.list(
                "select id from (select store_id as store, business_date as day, code from order_numbers" + days.where()
                        + ") as days cross join orders" + conditions.where()
                        + " order by placed_at desc, id desc limit ?",
                row -> row.text("id"),
                parameters.toArray());
    }

    private static String digits(long number) {
        return "%03d".formatted(number);
    }
}
