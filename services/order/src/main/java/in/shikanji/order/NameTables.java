package in.shikanji.order;

import in.shikanji.order.SearchTables.Place;
import in.shikanji.order.SearchTables.Search;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQL of the names that orders were placed under: their words, and the orders of whose names these are. */
final class NameTables {
    /** So many have a word that it does not matter how many more do; counting them takes some milliseconds. */
    private static final int MANY_NAMES = 50_000;

    /** Comes after every letter. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private NameTables() {}

    /** Notes the words of a customer's name, if it is a new one: it hardly ever is. */
    static void note(Sql sql, String customerId, String name) {
        boolean known = sql.find(
                        "select word from name_words where customer_id = ? and name = ? limit 1",
                        row -> row.text("word"),
                        customerId,
                        name)
                .isPresent();
        if (!known) {
            insert(sql, List.of(new Named(customerId, name)));
        }
    }

    /** Splits the names of customers who ordered before there were words; false if none is left. */
    static boolean splitEarlier(Sql sql, int customers) {
        Optional<String> after =
                sql.find("select after_customer from names_to_split", row -> row.text("after_customer"));
        if (after.isEmpty()) {
            return false;
        }
        List<String> next = sql.list(
                "select distinct customer_id from orders where customer_id > ? order by customer_id limit ?",
                row -> row.text("customer_id"),
                after.get(),
                customers);
        if (next.isEmpty()) {
            sql.update("delete from names_to_split");
            return false;
        }
        insert(
                sql,
                sql.list(
                        """
                        select distinct customer_id, customer_name from orders where customer_id > ? and customer_id <= ?
                        """,
                        row -> new Named(row.text("customer_id"), row.text("customer_name")),
                        after.get(),
                        next.getLast()));
        sql.update("update names_to_split set after_customer = ?", next.getLast());
        return true;
    }

    /** What most narrows a search comes first. */
    static List<String> rarestFirst(Sql sql, List<String> beginnings) {
        return beginnings.size() == 1
                ? beginnings
                : beginnings.stream()
                        .sorted(Comparator.comparingLong(beginning -> count(
                                sql,
                                "select 1 from name_words where word >= ? and word < ? limit ?",
                                List.of(beginning, beginning + LAST, MANY_NAMES))))
                        .toList();
    }

    /**
     * The ids of the orders with such a name, newest first, gathered from customer to customer.
     *
     * @param many empty if it were more than so many orders, whatever else is asked of them
     */
    static Optional<List<String>> orders(
            Sql sql, List<String> beginnings, Search search, @Nullable Place after, int limit, int many) {
        Conditions names = names(beginnings);
        Conditions conditions = new Conditions();
        conditions.narrow(search, after);
        List<Object> parameters = new ArrayList<>(names.parameters());
        parameters.addAll(List.of(many + 1, many, many + 1));
        parameters.addAll(conditions.parameters());
        parameters.add(limit);
        // Materialized, and a cross join: else the engines might look through all orders for the names.
        List<Gathered> found = sql.list(
                """
                with named as materialized (
                    select distinct customer_id, name from name_words as names""" + names.where() + """
                     limit ?
                ), gathered as materialized (
                    select count(*) > ? as many from (
                        select 1 from named cross join orders where orders.customer_id = named.customer_id limit ?
                    ) as counted
                ), found as materialized (
                    select id, placed_at, store_id, status from named cross join orders
                    where orders.customer_id = named.customer_id and orders.customer_name = named.name
                        and not (select many from gathered)
                )
                select many, id from gathered left join (
                    select id, placed_at from found""" + conditions.where() + """
                     order by placed_at desc, id desc limit ?
                ) as page on true order by placed_at desc, id desc
                """,
                row -> new Gathered(row.flag("many"), row.textOrNull("id")),
                parameters.toArray());
        return found.getFirst().many()
                ? Optional.empty()
                : Optional.of(found.stream()
                        .flatMap(order -> Stream.ofNullable(order.id()))
                        .toList());
    }

    private record Gathered(boolean many, @Nullable String id) {}

    /** Adds that an order's name has such words, to a statement that walks through orders. */
    static void require(List<String> beginnings, Conditions conditions) {
        for (String beginning : beginnings) {
            conditions.add(
                    "exists (select 1 from name_words as names where names.customer_id = orders.customer_id"
                            + " and names.name = orders.customer_name and names.word >= ? and names.word < ?)",
                    beginning,
                    beginning + LAST);
        }
    }

    /** Names with the first of these words, that have the others as well. */
    private static Conditions names(List<String> beginnings) {
        Conditions names = new Conditions();
        names.add("names.word >= ? and names.word < ?", beginnings.getFirst(), beginnings.getFirst() + LAST);
        for (String beginning : beginnings.subList(1, beginnings.size())) {
            names.add(
                    "exists (select 1 from name_words as others where others.customer_id = names.customer_id"
                            + " and others.name = names.name and others.word >= ? and others.word < ?)",
                    beginning,
                    beginning + LAST);
        }
        return names;
    }

    private static long count(Sql sql, String select, List<Object> parameters) {
        return sql.get(
                "select count(*) as rows_found from (" + select + ") as counted",
                row -> row.number("rows_found"),
                parameters.toArray());
    }

    private record Named(String customerId, String name) {}

    private static void insert(Sql sql, List<Named> names) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Named named : names) {
            for (String word : Words.of(named.name())) {
                rows.add(new @Nullable Object[] {named.customerId(), named.name(), word});
            }
        }
        sql.batch("insert into name_words (customer_id, name, word) values (?, ?, ?) on conflict do nothing", rows);
    }
}
