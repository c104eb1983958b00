package in.shikanji.customer;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL of preferences, favourites and consents. */
final class PrivacyTables {
    private PrivacyTables() {}

    /** A line of the ledger of consents. */
    record Consent(int line, String purpose, boolean granted, String textVersion, String channel, Instant at) {}

    record Favourite(String productId, Instant addedAt) {}

    static Optional<Preferences> preferences(Sql sql, String accountId) {
        return sql.find(
                "select body from preferences where account_id = ?",
                row -> Json.read(row.text("body"), Preferences.class),
                accountId);
    }

    static void setPreferences(Sql sql, String accountId, Preferences preferences) {
        sql.update("""
                insert into preferences (account_id, body) values (?, ?)
                on conflict (account_id) do update set body = excluded.body
                """, accountId, Json.text(preferences));
    }

    static List<Favourite> favourites(Sql sql, String accountId) {
        return sql.list(
                "select product_id, added_at from favourites where account_id = ? order by added_at desc, product_id",
                row -> new Favourite(row.text("product_id"), row.instant("added_at")),
                accountId);
    }

    static void addFavourite(Sql sql, String accountId, String productId, Instant now) {
        sql.update(
                "insert into favourites (account_id, product_id, added_at) values (?, ?, ?) on conflict do nothing",
                accountId,
                productId,
                now);
    }

    static void removeFavourite(Sql sql, String accountId, String productId) {
        sql.update("delete from favourites where account_id = ? and product_id = ?", accountId, productId);
    }

    static List<Consent> consents(Sql sql, String accountId) {
        return sql.list(
                """
                select line, purpose, granted, text_version, channel, at from consents
                where account_id = ? order by line
                """,
                row -> new Consent(
                        row.integer("line"),
                        row.text("purpose"),
                        row.flag("granted"),
                        row.text("text_version"),
                        row.text("channel"),
                        row.instant("at")),
                accountId);
    }

    static void addConsent(Sql sql, String accountId, Consent consent) {
        sql.update(
                """
                insert into consents (account_id, line, purpose, granted, text_version, channel, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                accountId,
                consent.line(),
                consent.purpose(),
                consent.granted(),
                consent.textVersion(),
                consent.channel(),
                consent.at());
    }
}
