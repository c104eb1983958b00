package in.shikanji.order;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Diet> diets = new HashMap<>();
        List<Bill.Line> lines = new ArrayList<>(kept.size());
        for (int index = 0; index < kept.size(); index++) {
            String dietId = dietIds.get(index);
            Bill.Line line = kept.get(index);
            lines.add(dietId == null ? line : line.of(diets.computeIfAbsent(dietId, id -> DietTables.find(sql, id))));
        }
        return lines;
    }

    /** What the lines of an order cost together, given as they are kept. */
    static long totalPaise(String lines) {
        return Json.list(lines, Total.class).stream()
                .mapToLong(Total::totalPaise)
                .sum();
    }

    private record Total(long totalPaise) {}
}
