package in.shikanji.app.kill;

import in.shikanji.app.Engine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of orders, inventory and customers, read side by side from outside the program. Writes nothing. */
public final class Books implements AutoCloseable {
    private final Connection connection;

    private Books(Connection connection) {
        this.connection = connection;
    }

    /** Opens what goes with the folder; the program may be running on it. */
    public static Books open(Path folder) throws SQLException {
        return new Books(Engine.isPostgres() ? Engine.connection(folder) : files(folder));
    }

    private static Connection files(Path folder) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("order.db"));
        try (var statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            for (String other : List.of("inventory", "customer")) {
                statement.execute("attach '" + folder.resolve(other + ".db") + "' as " + other);
            }
            statement.execute("pragma query_only = on");
        }
        return connection;
    }

    /** A request with an idempotency key as the program keeps it. */
    public record Kept(String orderId, boolean done) {}

    /** What an order looks like on disk. */
    public record Entry(String number, long totalPaise, List<String> statuses) {}

    public Optional<Kept> request(String key) throws SQLException {
        return list("""
                        select i.resource_id, o.id from idempotency i left join orders o on o.id = i.resource_id
                        where i.request_key = ?""", key).stream()
                .map(row -> new Kept(row.getFirst(), !row.getLast().isEmpty()))
                .findFirst();
    }

    /** All orders by id. */
    public Map<String, Entry> orders() throws SQLException {
        Map<String, Entry> orders = new LinkedHashMap<>();
        for (List<String> row : list("""
                select o.id, o.number, o.total_paise,
                    (select string_agg(json_extract(t.value, '$.status'), ',' order by t.key) from json_each(o.timeline) t)
                from orders o""")) {
            orders.put(
                    row.getFirst(),
                    new Entry(
                            row.get(1),
                            Long.parseLong(row.get(2)),
                            List.of(row.get(3).split(",", -1))));
        }
        return orders;
    }

    /** Orders whose stock is held and which are not there. */
    List<String> stranded() throws SQLException {
        return list(
                        "select order_id from inventory.holds where state = 'held' and order_id not in (select id from orders)")
                .stream()
                .map(List::getFirst)
                .toList();
    }

    /** How many holds were let go for orders that never came. */
    long letGo() throws SQLException {
        return Long.parseLong(list("""
                select count(*) from inventory.holds
                where state = 'released' and order_id not in (select id from orders)""").getFirst().getFirst());
    }

    /** Whether nobody else is connected to the database, on PostgreSQL. */
    boolean isAlone() throws SQLException {
        return list("""
                select 1 from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'""").isEmpty();
    }

    /** Whether all have handled the events of orders and no hold waits any more. */
    public boolean isAtRest() throws SQLException {
        return list(Laws.CURSORS_AT_THE_END).isEmpty()
                && list("select order_id from inventory.holds where state = 'held'")
                        .isEmpty();
    }

    /** What breaks the laws of the books, by law; empty when all is well. */
    public Map<String, List<List<String>>> breaches() throws SQLException {
        Map<String, List<List<String>>> breaches = new LinkedHashMap<>();
        for (Map.Entry<String, String> law : Laws.ALL.entrySet()) {
            List<List<String>> rows = list(law.getValue());
            if (!rows.isEmpty()) {
                breaches.put(law.getKey(), rows);
            }
        }
        return breaches;
    }

    /** What SQLite itself finds wrong in the folder's files; PostgreSQL's are not the program's to spoil. */
    public static List<String> damages(Path folder) throws Exception {
        if (Engine.isPostgres()) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".db")).toList();
        }
        List<String> damages = new ArrayList<>();
        for (Path file : files) {
            try (Books books = new Books(DriverManager.getConnection("jdbc:sqlite:" + file))) {
                List<List<String>> found = new ArrayList<>(books.list("pragma integrity_check"));
                found.remove(List.of("ok"));
                found.addAll(books.list("pragma foreign_key_check"));
                found.forEach(row -> damages.add(file.getFileName() + ": " + row));
            }
        }
        return damages;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** What has no common spelling. */
    private static String dialect(String sql) {
        return Engine.isPostgres()
                ? sql.replaceAll("json_extract\\(([\\w.]+), '\\$\\.(\\w+)'\\)", "($1::json ->> '$2')")
                        .replace("json_each(h.amounts)", "json_each_text(h.amounts::json)")
                        .replace("json_each(l.lines) v", "json_array_elements(l.lines::json) v")
                        .replace(
                                "json_each(o.timeline) t",
                                "json_array_elements(o.timeline::json) with ordinality t (value, line)")
                        .replace("t.key", "(t.line - 1)")
                : sql;
    }

    private List<List<String>> list(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(dialect(sql))) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(Optional.ofNullable(result.getString(column)).orElse(""));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
