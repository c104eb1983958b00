package in.shikanji.bench.house;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** A chain with many stores and products: the demo's, copied with recipes, choices and stock, into files that nobody uses. */
public final class WideChain {
    public static final int STORES = 50;
    public static final int PRODUCTS = 5_000;
    private static final String COPY = " || '-' || copy.number";

    private WideChain() {}

    /** How the slug of a copied store begins; the number of the copy follows, from 1. */
    public static String storeSlug(int number) {
        return "mg-road-" + number;
    }

    public static void write(Path folder) throws SQLException {
        String first;
        try (Connection file = open(folder, "store");
                Statement statement = file.createStatement()) {
            long demo = count(statement, "stores");
            copy(
                    statement,
                    "stores",
                    STORES - demo,
                    "slug = 'mg-road'",
                    Map.of(
                            "id",
                            "id" + COPY,
                            "slug",
                            "slug" + COPY,
                            "code",
                            "'W' || copy.number",
                            "name",
                            "name" + COPY));
            first = statement
                    .executeQuery("select id from stores where slug = 'mg-road'")
                    .getString("id");
            copy(
                    statement,
                    "store_hours",
                    STORES - demo,
                    "store_id = '" + first + "'",
                    Map.of("store_id", "store_id" + COPY));
        }
        try (Connection file = open(folder, "inventory");
                Statement statement = file.createStatement()) {
            products(statement);
            stock(statement, first);
        }
    }

    private static void products(Statement statement) throws SQLException {
        long demo = count(statement, "products");
        long copies = (PRODUCTS - demo) / demo;
        copy(
                statement,
                "products",
                copies,
                "true",
                Map.of("id", "id" + COPY, "slug", "slug" + COPY, "name", "name || ' ' || copy.number", "sku", "null"));
        copy(statement, "product_ingredients", copies, "true", Map.of("product_id", "product_id" + COPY));
        copy(
                statement,
                "option_groups",
                copies,
                "true",
                Map.of("id", "id" + COPY, "product_id", "product_id" + COPY, "needs", "'[]'"));
        copy(statement, "options", copies, "true", Map.of("id", "id" + COPY, "group_id", "group_id" + COPY));
        copy(statement, "option_effects", copies, "true", Map.of("option_id", "option_id" + COPY));
        copy(
                statement,
                "stock",
                copies,
                "item_id like 'prod%'",
                Map.of("item_id", "item_id" + COPY, "on_hand", "500", "reserved", "0", "batched", "false"));
    }

    /** The copied stores have what the first one has, and it came in on the first day. */
    private static void stock(Statement statement, String first) throws SQLException {
        long demo = statement
                .executeQuery("select count(distinct store_id) as n from stock")
                .getLong("n");
        copy(
                statement,
                "stock",
                STORES - demo,
                "store_id = '" + first + "'",
                Map.of("store_id", "store_id" + COPY, "reserved", "0", "batched", "false"));
        statement.execute("""
                insert into movements (id, store_id, item_id, kind, on_hand_delta, reserved_delta, reason, actor, at)
                select 'mov_0' || row_number() over (), store_id, item_id, 'receive', on_hand, 0, 'opening stock', 'system:wide', 0
                from stock s where not exists (select 1 from movements m where m.store_id = s.store_id and m.item_id = s.item_id)
                """);
    }

    private static Connection open(Path folder, String service) throws SQLException {
        Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(service + ".db"));
        try (Statement statement = file.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            statement.execute("pragma synchronous = off");
        }
        return file;
    }

    private static long count(Statement statement, String table) throws SQLException {
        return statement.executeQuery("select count(*) as n from " + table).getLong("n");
    }

    /**
     * Copies rows as they are but for some columns.
     *
     * @param changed SQL by column; {@code copy.number} is which copy it is
     */
    private static void copy(Statement statement, String table, long copies, String which, Map<String, String> changed)
            throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (var described = statement.executeQuery("select name from pragma_table_info('" + table + "')")) {
            while (described.next()) {
                String name = described.getString("name");
                columns.put(name, changed.getOrDefault(name, name));
            }
        }
        statement.execute("insert into " + table + " (" + String.join(", ", columns.keySet())
                + ") with recursive copy (number) as (select 1 union all select number + 1 from copy where number < "
                + copies
                + ") select " + String.join(", ", columns.values()) + " from " + table + ", copy where " + which);
    }
}
