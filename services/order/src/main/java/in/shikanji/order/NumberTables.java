package in.shikanji.order;

import in.shikanji.order.SearchTables.Place;
import in.shikanji.order.SearchTables.Search;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of order numbers. */
final class NumberTables {
    /** So many days have a page of any store's orders, as a rule. */
    private static final int LATEST_DAYS = 16;

    /** A trading day is at most so many dates away from the date at Greenwich, whatever the zone and the hour it ends at. */
    private static final int TO_PLACE = 2;

    private static final String NEVER = "1970-01-01";

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
     * key that keeps a number from being given twice finds it, when it is asked for in full. The latest days come first, and
     * the year before only if they are not enough.
     */
    static List<String> orders(Sql sql, Sought.OrderNumber sought, Search search, @Nullable Place after, int limit) {
        List<Place> found = new ArrayList<>();
        Days days = days(sql, search, after);
        for (int length = LATEST_DAYS; !days.isOver(); length *= 4) {
            LocalDate since = days.until().minusDays(length);
            found.addAll(ofDays(sql, sought, new Days(since, days.until()), search, after, limit));
            Instant complete =
                    since.plusDays(TO_PLACE).atStartOfDay(ZoneOffset.UTC).toInstant();
            if (found.stream()
                            .filter(order -> !order.placedAt().isBefore(complete))
                            .count()
                    >= limit) {
                break;
            }
            days = new Days(days.since(), since);
        }
        return found.stream()
                .sorted(Comparator.comparing(Place::placedAt)
                        .thenComparing(Place::id)
                        .reversed())
                .limit(limit)
                .map(Place::id)
                .toList();
    }

    /** Trading days, the last one not among them. */
    private record Days(LocalDate since, LocalDate until) {
        boolean isOver() {
            return !since.isBefore(until);
        }
    }

    /** The trading days of orders that may be shown. */
    private static Days days(Sql sql, Search search, @Nullable Place after) {
        return sql.get(
                "select coalesce(min(business_date), ?) as since, coalesce(max(business_date), ?) as newest from order_numbers",
                row -> {
                    LocalDate since = LocalDate.parse(row.text("since"));
                    LocalDate until = LocalDate.parse(row.text("newest")).plusDays(1);
                    if (search.from() != null) {
                        since = latest(since, date(search.from()).minusDays(TO_PLACE));
                    }
                    if (search.to() != null) {
                        until = earliest(until, date(search.to()).plusDays(TO_PLACE));
                    }
                    if (after != null) {
                        until = earliest(until, date(after.placedAt()).plusDays(TO_PLACE));
                    }
                    return new Days(since, until);
                },
                NEVER,
                NEVER);
    }

    private static List<Place> ofDays(
            Sql sql, Sought.OrderNumber sought, Days some, Search search, @Nullable Place after, int limit) {
        Conditions days = new Conditions();
        days.add("last >= ?", sought.number());
        days.add(
                "business_date >= ? and business_date < ?",
                some.since().toString(),
                some.until().toString());
        if (sought.code() != null) {
            days.add("code = ?", sought.code());
        }
        Conditions conditions = new Conditions();
        conditions.add(
                "store_id = store and business_date = day and number = code || '-' || ?", digits(sought.number()));
        conditions.narrow(search, after);
        List<Object> parameters = new ArrayList<>(days.parameters());
        parameters.addAll(conditions.parameters());
        parameters.add(limit);
        // A cross join is gone through in the order in which it is written, on SQLite.
        return sql.list(
                "select id, placed_at from (select store_id as store, business_date as day, code from order_numbers"
                        + days.where() + ") as days cross join orders" + conditions.where()
                        + " order by placed_at desc, id desc limit ?",
                row -> new Place(row.instant("placed_at"), row.text("id")),
                parameters.toArray());
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String digits(long number) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
