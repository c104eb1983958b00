package in.shikanji.customer;

import in.shikanji.platform.Sha256;
import in.shikanji.platform.database.Sql;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Secrets that are sent as links: each is good once and for a while, and kept as a hash only. */
final class Links {
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** What a link is for, and how long it is good. */
    enum Purpose {
        RESET_PASSWORD(Duration.ofMinutes(30)),
        VERIFY_EMAIL(Duration.ofDays(2)),
        JOIN(Duration.ofDays(7));

        private final Duration lives;

        Purpose(Duration lives) {
            this.lives = lives;
        }

        Duration lives() {
            return lives;
        }
    }

    /** Makes a link's secret; those of the same purpose that the account had before are good no more. */
    String make(Sql sql, Purpose purpose, String accountId, Instant now) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        LinkTables.deleteOf(sql, purpose, accountId);
        LinkTables.insert(sql, hash(secret), purpose, accountId, now.plus(purpose.lives()));
        return secret;
    }

    /** Whose link it is, if it is good; it is not after that. */
    Optional<String> use(Sql sql, Purpose purpose, String secret, Instant now) {
        String hash = hash(secret);
        return LinkTables.use(sql, hash, purpose, now) ? LinkTables.account(sql, hash) : Optional.empty();
    }

    /** Whose link it is, if it is good; it stays so. */
    Optional<String> look(Sql sql, Purpose purpose, String secret, Instant now) {
        return LinkTables.good(sql, hash(secret), purpose, now);
    }

    /** What has to be locked while a link is used. */
    static String key(String secret) {
        return "link " + hash(secret);
    }

    private static String hash(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }
}
