package in.shikanji.order;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of what staff look for. Neither engine merges the rows of several stores and statuses from one index; so each pair
 * of them is asked for its newest rows, which an index has side by side, and the newest of these are the answer.
 */
final class SearchTables {
    /** SQLite takes 500 parts in a compound select. */
    private static final int MOST_PARTS = 400;

    private SearchTables() {}

    /** What staff look for; every part may be left out, and no stores are all stores. */
    record Search(
            List<String> storeIds,
            List<String> statuses,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String words) {
        Search {
            storeIds = storeIds.stream().distinct().toList();
            statuses = statuses.stream().distinct().toList();
        }
    }

    /** The last order of a page, after which the next one begins. */
    record Place(Instant placedAt, String id) {}

    /**
     * How the orders of a name are looked for.
     *
     * @param shortWalk if no more orders than these are left by day, status and store, each is looked at
     * @param many if more orders than these have the name, each is looked at from the newest on, for a page is soon full; else
     *     they are gathered from customer to customer
     */
    record Effort(int shortWalk, int many) {
        static final Effort USUAL = new Effort(3_000, 5_000);
    }

    /** The ids of matching orders, newest first. */
    static List<String> search(Sql sql, Search search, @Nullable Place after, int limit, Effort effort) {
        if (search.words() == null) {
            return walk(sql, List.of(), search, after, limit);
        }
        return switch (Sought.of(search.words(), NumberTables.codes(sql))) {
            case Sought.OrderNumber number -> NumberTables.orders(sql, number, search, after, limit);
            case Sought.Name(List<String> beginnings) when beginnings.isEmpty() -> List.of();
            case Sought.Name(List<String> beginnings) -> {
                List<String> words = NameTables.rarestFirst(sql, beginnings);
                yield isShortWalk(sql, search, after, effort.shortWalk())
                        ? walk(sql, words, search, after, limit)
                        : NameTables.orders(sql, words, search, after, limit, effort.many())
                                .orElseGet(() -> walk(sql, words, search, after, limit));
            }
        };
    }

    /** Whether so few orders are left by day, status and store that all can be looked at: an index counts them. */
    private static boolean isShortWalk(Sql sql, Search search, @Nullable Place after, int most) {
        List<String> parts = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (Search part : parts(search)) {
            Conditions conditions = new Conditions();
            conditions.narrow(part, after);
            parts.add("select * from (select id from orders" + conditions.where() + " limit ?) as part" + parts.size());
            parameters.addAll(conditions.parameters());
            parameters.add(most + 1);
        }
        parameters.add(most + 1);
        long orders = sql.get(
                "select count(*) as orders from (select id from (" + String.join(" union all ", parts)
                        + ") as found limit ?) as counted",
                row -> row.number("orders"),
                parameters.toArray());
        return orders <= most;
    }

    /** Looks at one order after the other, from the newest on, until there are enough. */
    private static List<String> walk(Sql sql, List<String> words, Search search, @Nullable Place after, int limit) {
        List<String> parts = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (Search part : parts(search)) {
            Conditions conditions = new Conditions();
            conditions.narrow(part, after);
            NameTables.require(words, conditions);
            parts.add("select * from (select id, placed_at from orders" + conditions.where()
                    + " order by placed_at desc, id desc limit ?) as part" + parts.size());
            parameters.addAll(conditions.parameters());
            parameters.add(limit);
        }
        parameters.add(limit);
        return sql.list(
                "select id, placed_at from (" + String.join(" union all ", parts)
                        + ") as found order by placed_at desc, id desc limit ?",
                row -> row.text("id"),
                parameters.toArray());
    }

    /** One search for each store and status; if that were too many, for each status. */
    private static List<Search> parts(Search search) {
        List<List<String>> statuses = each(search.statuses());
        List<List<String>> stores = each(search.storeIds());
        if (stores.size() * statuses.size() > MOST_PARTS) {
            stores = List.of(search.storeIds());
        }
        return stores.stream()
                .flatMap(some -> statuses.stream()
                        .map(status -> new Search(some, status, search.from(), search.to(), search.words())))
                .toList();
    }

    /** Each value alone, or nothing once. */
    private static List<List<String>> each(List<String> values) {
        return values.isEmpty()
                ? List.of(List.of())
                : values.stream().map(List::of).toList();
    }
}
