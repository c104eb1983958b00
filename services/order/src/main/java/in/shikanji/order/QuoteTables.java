package in.shikanji.order;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.Optional;

/** The SQL of quotes given out. They live minutes. */
final class QuoteTables {
    private QuoteTables() {}

    record Kept(Quote quote, Instant expiresAt) {}

    static void insert(Sql sql, String id, String customerId, Quote quote, Instant expiresAt) {
        sql.update(
                "insert into quotes (id, customer_id, expires_at, body) values (?, ?, ?, ?)",
                id,
                customerId,
                expiresAt,
                Json.text(quote));
    }

    /** A customer's own quote; another's is not found. */
    static Optional<Kept> find(Sql sql, String id, String customerId) {
        return sql.find(
                "select body, expires_at from quotes where id = ? and customer_id = ?",
                row -> new Kept(Json.read(row.text("body"), Quote.class), row.instant("expires_at")),
                id,
                customerId);
    }

    static int deleteExpired(Sql sql, Instant before) {
        return sql.update("delete from quotes where expires_at < ?", before);
    }
}
