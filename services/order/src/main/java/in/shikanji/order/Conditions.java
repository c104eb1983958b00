package in.shikanji.order;

import in.shikanji.order.SearchTables.Place;
import in.shikanji.order.SearchTables.Search;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a statement, all of which must hold, and their parameters. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    /** Nothing is asked of a column for which there are no values. */
    void in(String column, List<String> values) {
        if (values.size() == 1) {
            add(column + " = ?", values.getFirst());
        } else if (!values.isEmpty()) {
            add(column + " in (" + "?, ".repeat(values.size() - 1) + "?)", values.toArray());
        }
    }

    /** What staff look for besides words, and only what comes after the page before. */
    void narrow(Search search, @Nullable Place after) {
        in("store_id", search.storeIds());
        in("status", search.statuses());
        if (search.from() != null) {
            add("placed_at >= ?", search.from());
        }
        if (search.to() != null) {
            add("placed_at < ?", search.to());
        }
        if (after != null) {
            add("(placed_at, id) < (?, ?)", after.placedAt(), after.id());
        }
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> parameters() {
        return parameters;
    }
}
