package in.shikanji.customer;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import in.shikanji.platform.database.DatabaseBusyException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Password hashes: bcrypt, a few at a time and on threads of their own, since each takes a processor for a quarter of a
 * second, and a virtual thread would not give its carrier back to those who order meanwhile. Longer passwords than bcrypt's
 * 72 bytes are hashed with SHA-512 first, not cut off.
 */
final class Passwords implements AutoCloseable {
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    /** Longer than people wait; and how many may do so. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MOST_WAITING = 1_000;

    private static final int SALT_AND_HASH_LENGTH = 53;
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;

    private final int cost;
    private final String nobodysHash;
    private final ThreadPoolExecutor threads;

    /** @param cost rounds as a power of two, 4 to 31 */
    Passwords(int cost) {
        this.cost = cost;
        // Of the right shape and cost; that some password has just this hash would be a chance of 1 in 2^184.
        this.nobodysHash = "$2a$%02d$%s".formatted(cost, ".".repeat(SALT_AND_HASH_LENGTH));
        this.threads = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                    Thread thread = new Thread(null, work, "passwords", 256L * 1024);
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** @throws DatabaseBusyException if too many wait already */
    String hash(String password) {
        return inTurn(() -> hash(password, cost));
    }

    /** A quick hash for passwords that are printed on the screen anyway. */
    static String demoHash(String password) {
        return hash(password, 4);
    }

    /** @throws DatabaseBusyException if too many wait already */
    boolean matches(String password, String hash) {
        return inTurn(() -> BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(password.toCharArray(), hash.toCharArray())
                .verified);
    }

    /** Compares with a hash that no account has: takes as long, so that the answer's time does not tell of accounts. */
    boolean matchesNobody(String password) {
        return matches(password, nobodysHash);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> T inTurn(Callable<T> work) {
        Future<T> done = null;
        try {
            done = threads.submit(work);
            return done.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException | TimeoutException full) {
            if (done != null) {
                done.cancel(false);
            }
            throw new DatabaseBusyException("customer is busy: too many passwords wait to be looked at");
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a password was looked at", interrupt);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a password could not be looked at", failure.getCause());
        }
    }

    private static String hash(String password, int rounds) {
        return BCrypt.with(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .hashToString(rounds, password.toCharArray());
    }
}
