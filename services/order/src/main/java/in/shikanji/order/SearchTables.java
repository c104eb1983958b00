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

    static final int MANY_ORDERS = 5_000;

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
     * The ids of matching orders, newest first.
     *
     * @param many with more orders of a name than this, the newest orders of all are soon enough to have a page of them; with
     *     fewer, it is quicker to gather them
     */
    static List<String> search(Sql sql, Search search, @Nullable Place after, int limit, int many) {
        if (search.words() == null) {
            return walk(sql, List.of(), search, after, limit);
        }
        return switch (Sought.of(search.words(), NumberTables.codes(sql))) {
            case Sought.OrderNumber number -> NumberTables.orders(sql, number, search, after, limit);
            case Sought.Name(List<String> beginnings) when beginnings.isEmpty() -> List.of();
            case Sought.Name(List<String> beginnings) -> {
                List<String> words = NameTables.rarestFirst(sql, beginnings);
                yield NameTables.orders(sql, words, search, after, limit, many)
                        .orElseGet(() -> walk(sql, words, search, after, limit));
            }
        };
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
