package in.shikanji.order;

import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The ids of matching orders, newest first. */
    static List<String> search(Sql sql, Search search, @Nullable Place after, int limit) {
        Select select = new Select(search, after, limit);
        return sql.list(select.text(), row -> row.text("id"), select.parameters.toArray());
    }

    private static final class Select {
        private final Search search;
        private final @Nullable Place after;
        private final int limit;
        private final List<String> parts = new ArrayList<>();
        private final List<@Nullable Object> parameters = new ArrayList<>();

        Select(Search search, @Nullable Place after, int limit) {
            this.search = search;
            this.after = after;
            this.limit = limit;
            List<List<String>> statuses = each(search.statuses());
            List<List<String>> stores = each(search.storeIds());
            if (stores.size() * statuses.size() > MOST_PARTS) {
                stores = List.of(search.storeIds());
            }
            for (List<String> some : stores) {
                statuses.forEach(status -> addPart(some, status));
            }
            parameters.add(limit);
        }

        String text() {
            return "select id, placed_at from (" + String.join(" union all ", parts)
                    + ") as found order by placed_at desc, id desc limit ?";
        }

        /** Each value alone, or nothing once. */
        private static List<List<String>> each(List<String> values) {
            return values.isEmpty()
                    ? List.of(List.of())
                    : values.stream().map(List::of).toList();
        }

        private void addPart(List<String> stores, List<String> statuses) {
            List<String> conditions = new ArrayList<>();
            in(conditions, "store_id", stores);
            in(conditions, "status", statuses);
            if (search.from() != null) {
                add(conditions, "placed_at >= ?", search.from());
            }
            if (search.to() != null) {
                add(conditions, "placed_at < ?", search.to());
            }
            if (after != null) {
                add(conditions, "(placed_at, id) < (?, ?)", after.placedAt(), after.id());
            }
            if (search.words() != null) {
                String pattern = '%' + escaped(search.words().toLowerCase(Locale.ROOT)) + '%';
                add(
                        conditions,
                        "(lower(number) like ? escape '!' or lower(customer_name) like ? escape '!')",
                        pattern,
                        pattern);
            }
            String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            parts.add("select * from (select id, placed_at from orders" + where
                    + " order by placed_at desc, id desc limit ?) as part" + parts.size());
            parameters.add(limit);
        }

        private void in(List<String> conditions, String column, List<String> values) {
            if (values.size() == 1) {
                add(conditions, column + " = ?", values.getFirst());
            } else if (!values.isEmpty()) {
                add(conditions, column + " in (" + "?, ".repeat(values.size() - 1) + "?)", values.toArray());
            }
        }

        private void add(List<String> conditions, String condition, Object... values) {
            conditions.add(condition);
            parameters.addAll(List.of(values));
        }

        private static String escaped(String words) {
            return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        }
    }
}
