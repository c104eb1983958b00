package in.shikanji.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Not a test: measures durable orders a second through {@link SqliteDatabase#write}. An order is eight statements: stock of
 * three products taken if there is enough, the order, three lines, an outbox row. Arguments: folder, callers, orders.
 */
final class GroupCommitMeasurement {
    private GroupCommitMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int callers = Integer.parseInt(arguments[1]);
        int orders = Integer.parseInt(arguments[2]);
        try (var databases = new SqliteDatabases(folder)) {
            SqliteDatabase database = databases.open("measured");
            database.write("tables", GroupCommitMeasurement::createTables);
            for (int round = 1; round <= 5; round++) {
                System.out.println(measure(database, callers, orders, round));
            }
        }
    }

    private static int createTables(Sql sql) {
        sql.update("create table stock (id bigint not null primary key, amount bigint not null)");
        sql.update("create table orders (id text not null primary key, customer text, total bigint, status text)");
        for (int product = 0; product < 1_000; product++) {
            sql.update("insert into stock values (?, ?)", product, 1_000_000_000L);
        }
        return sql.update(
                "create table lines (parent text, line bigint, product bigint, price bigint, primary key (parent, line))");
    }

    private static String measure(Database database, int callers, int orders, int round) throws InterruptedException {
        var next = new AtomicInteger();
        long[] nanos = new long[orders];
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                threads.execute(() -> {
                    for (int order = next.getAndIncrement(); order < orders; order = next.getAndIncrement()) {
                        String id = "ord_" + round + "_" + order;
                        int product = order % 997;
                        long began = System.nanoTime();
                        database.write(id, sql -> place(sql, id, product));
                        nanos[order] = System.nanoTime() - began;
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(nanos);
        return "%d callers: %,.0f orders/s, p50 %.1f ms, p99 %.1f ms"
                .formatted(callers, orders / seconds, nanos[orders / 2] / 1e6, nanos[orders * 99 / 100] / 1e6);
    }

    private static int place(Sql sql, String id, int product) {
        for (int line = 0; line < 3; line++) {
            sql.update("update stock set amount = amount - 1 where id = ? and amount >= 1", product + line);
        }
        sql.update("insert into orders values (?, ?, ?, ?)", id, "cus_1", 12_300L, "pending");
        for (int line = 0; line < 3; line++) {
            sql.update("insert into lines values (?, ?, ?, ?)", id, line, product + line, 4_100L);
        }
        return sql.update("""
                insert into outbox (event_id, event_type, event_key, payload, occurred_at, appended_at)
                values (?, ?, ?, ?, ?, ?)""", id, "order.placed.v1", id, "{\"order\":\"" + id + "\"}", 1L, 1L);
    }
}
