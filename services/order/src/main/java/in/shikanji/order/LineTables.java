package in.shikanji.order;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The SQL of what was ordered: all lines of an order in one row, what they say of diet apart from them. */
final class LineTables {
    private LineTables() {}

    static void insert(Sql sql, String orderId, OrderDocuments documents) {
        documents.diets().forEach(diet -> DietTables.keep(sql, diet));
        sql.update(
                "insert into order_lines (order_id, lines, diets) values (?, ?, ?)",
                orderId,
                documents.lines(),
                documents.dietIds());
    }

    static List<Bill.Line> find(Sql sql, String orderId) {
        return sql.find("select lines, diets from order_lines where order_id = ?", row -> lines(sql, row), orderId)
                .orElse(List.of());
    }

    private static List<Bill.Line> lines(Sql sql, Sql.Row row) {
        List<Bill.Line> kept = Json.list(row.text("lines"), Bill.Line.class);
        List<@Nullable String> dietIds = Json.list(row.text("diets"), String.class);
        Map<String, Diet> diets = DietTables.find(
                sql, dietIds.stream().filter(Objects::nonNull).distinct().toList());
        List<Bill.Line> lines = new ArrayList<>(kept.size());
        for (int index = 0; index < kept.size(); index++) {
            String dietId = dietIds.get(index);
            Bill.Line line = kept.get(index);
            lines.add(dietId == null ? line : line.of(Objects.requireNonNull(diets.get(dietId))));
        }
        return lines;
    }

    /** Whether lines and diets, as they are kept, go together and the lines cost so much. */
    static boolean addUp(String lines, String diets, long subtotalPaise) {
        List<Total> totals = Json.list(lines, Total.class);
        return Json.list(diets, String.class).size() == totals.size()
                && totals.stream().mapToLong(Total::totalPaise).sum() == subtotalPaise;
    }

    private record Total(long totalPaise) {}
}
