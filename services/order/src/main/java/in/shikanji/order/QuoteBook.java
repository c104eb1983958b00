package in.shikanji.order;

import in.shikanji.contracts.Refusal;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quotes that were given out. Whose they are takes them back with their token. */
final class QuoteBook {
    static final Duration QUOTE_LIVES = Duration.ofMinutes(5);

    private final Database database;
    private final BusinessClock clock;
    private final Seal seal;

    QuoteBook(Database database, BusinessClock clock, Seal seal) {
        this.database = database;
        this.clock = clock;
        this.seal = seal;
    }

    /** A quote with its token; the token is null when nobody is signed in or the basket can't be ordered. */
    record Offer(
            Quote quote, @Nullable String token, @Nullable Instant expiresAt) {}

    /** Keeps a quote for a customer and gives the token for it. */
    Offer offer(Quote quote, @Nullable String customerId) {
        if (customerId == null || !quote.refusals().isEmpty()) {
            return new Offer(quote, null, null);
        }
        String id = Ids.next("qt");
        Instant expiresAt = clock.instant().plus(QUOTE_LIVES);
        database.write(id, sql -> {
            QuoteTables.insert(sql, id, customerId, quote, expiresAt);
            return id;
        });
        return new Offer(quote, seal.seal(id), expiresAt);
    }

    /** What a token stands for. */
    sealed interface Found {
        record Good(Quote quote) implements Found {}

        record Refused(Refusal refusal) implements Found {}
    }

    Found find(String token, String customerId, Instant now) {
        Optional<QuoteTables.Kept> kept =
                seal.open(token).flatMap(id -> database.read(sql -> QuoteTables.find(sql, id, customerId)));
        if (kept.isEmpty()) {
            return refused("quote_invalid", "This price was not made for you. Look at the basket again.");
        }
        return now.isBefore(kept.get().expiresAt())
                ? new Found.Good(kept.get().quote())
                : refused("quote_expired", "This price is too old. Look at the basket again.");
    }

    private static Found refused(String code, String message) {
        return new Found.Refused(new Refusal(code, message, "/quoteToken"));
    }
}
