package in.shikanji.customer;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.util.concurrent.Semaphore;

/**
 * Password hashes: bcrypt, a few at a time, since each takes a processor for a quarter of a second and orders need it
 * too. Longer passwords than bcrypt's 72 bytes are hashed with SHA-512 first, not cut off.
 */
final class Passwords {
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int SALT_AND_HASH_LENGTH = 53;
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;

    private final int cost;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodysHash;

    /** @param cost rounds as a power of two, 4 to 31 */
    Passwords(int cost) {
        this.cost = cost;
        // Of the right shape and cost; that some password has just this hash would be a chance of 1 in 2^184.
        this.nobodysHash = "$2a$%02d$%s".formatted(cost, ".".repeat(SALT_AND_HASH_LENGTH));
    }

    String hash(String password) {
        return hash(password, cost);
    }

    /** A quick hash for passwords that are printed on the screen anyway. */
    static String demoHash(String password) {
        return BCrypt.with(VERSION, LongPasswordStrategies.hashSha512(VERSION)).hashToString(4, password.toCharArray());
    }

    boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                    .verify(password.toCharArray(), hash.toCharArray())
                    .verified;
        } finally {
            places.release();
        }
    }

    /** Compares with a hash that no account has: takes as long, so that the answer's time does not tell of accounts. */
    boolean matchesNobody(String password) {
        return matches(password, nobodysHash);
    }

    private String hash(String password, int rounds) {
        places.acquireUninterruptibly();
        try {
            return BCrypt.with(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                    .hashToString(rounds, password.toCharArray());
        } finally {
            places.release();
        }
    }
}
