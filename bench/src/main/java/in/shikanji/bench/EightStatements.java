package in.shikanji.bench;

import java.util.List;

/**
 * The least an order writes: stock of three products taken if there is enough, the order, three lines, an outbox row. The
 * same text for the bare engine and for the platform's database.
 */
final class EightStatements {
    static final int PRODUCTS = 1_000;
    static final int LINES = 3;
    static final String TAKE = "update stock set amount = amount - 1 where id = ? and amount >= 1";
    static final String ORDER = "insert into orders (id, customer, total, status) values (?, ?, ?, ?)";
    static final String LINE = "insert into lines (parent, line, product, price) values (?, ?, ?, ?)";
    static final String EVENT = """
            insert into outbox (event_id, event_type, event_key, payload, occurred_at, appended_at)
            values (?, ?, ?, ?, ?, ?)""";
    static final String FILL = "insert into stock (id, amount) values (?, 1000000000)";
    static final List<String> TABLES = List.of(
            "create table stock (id bigint not null primary key, amount bigint not null)",
            "create table orders (id text not null primary key, customer text, total bigint, status text)",
            "create table lines (parent text, line bigint, product bigint, price bigint, primary key (parent, line))");
    /** As the platform's migrations make it. */
    static final String OUTBOX = """
            create table outbox (position integer primary key autoincrement, event_id text not null,
                event_type text not null, event_key text not null, payload text not null, occurred_at bigint not null,
                appended_at bigint not null)""";

    private EightStatements() {}

    static String orderId(long number) {
        return "ord_%026d".formatted(number);
    }

    /** As long as a small order's event. */
    static String payload(String orderId) {
        return "{\"orderId\":\"" + orderId + "\",\"padding\":\"" + "x".repeat(400) + "\"}";
    }
}
