package in.shikanji.order;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.platform.Json;
import in.shikanji.platform.Sha256;
import in.shikanji.platform.database.Sql;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The SQL of what lines say of diets: kept once for all that say the same. Remembers what is kept already. */
final class DietTables {
    private static final int HASH_BYTES = 16;
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<Diet, Text> texts = new ConcurrentHashMap<>();

    /** A diet as it is kept, under its hash. */
    static final class Text {
        private final String id;
        private final String body;
        private volatile boolean kept;

        private Text(Diet diet) {
            body = Json.text(diet);
            id = hash(body);
        }

        String id() {
            return id;
        }

        String body() {
            return body;
        }
    }

    Text text(Diet diet) {
        if (texts.size() >= MOST_REMEMBERED) {
            texts.clear();
        }
        return texts.computeIfAbsent(diet, Text::new);
    }

    /** Keeps a text, unless it is known to be kept. */
    static void keep(Sql sql, Text text) {
        if (!text.kept) {
            sql.update("insert into diets (id, body) values (?, ?) on conflict do nothing", text.id, text.body);
            sql.afterCommit(() -> text.kept = true);
        }
    }

    /** What is kept under these ids, each given once. */
    static Map<String, Diet> find(Sql sql, List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Diet> diets = new HashMap<>();
        sql.list(
                        "select id, body from diets where id in ("
                                + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")",
                        row -> Map.entry(row.text("id"), Json.read(row.text("body"), Diet.class)),
                        ids.toArray())
                .forEach(found -> diets.put(found.getKey(), found.getValue()));
        return diets;
    }

    private static String hash(String body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(body), HASH_BYTES));
    }
}
