package in.shikanji.customer;

import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes those wait who try something too often. Each try counts before it is known how it ends, so that tries at once can't
 * slip through; one that ended well is taken back. What is counted stands under a keyed hash, since it is a phone number, an
 * e-mail or a network address.
 */
final class Throttle {
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int CLEANED_AT_ONCE = 1_000;

    private final Database database;
    private final Seal seal;
    private final Clock systemClock;

    Throttle(Database database, Seal seal, Clock systemClock) {
        this.database = database;
        this.seal = seal;
        this.systemClock = systemClock;
    }

    /**
     * How patient we are.
     *
     * @param free tries that may follow each other at once
     * @param first wait after the first try beyond those; twice as long after each further one
     * @param most the longest wait
     * @param window tries are forgotten when none came for so long
     */
    record Patience(String what, int free, Duration first, Duration most, Duration window) {
        /** How long to wait after so many tries. */
        Duration after(int tries) {
            if (tries < free) {
                return Duration.ZERO;
            }
            int doublings = Math.min(tries - free, 20);
            Duration grown = first.multipliedBy(1L << doublings);
            return grown.compareTo(most) < 0 ? grown : most;
        }
    }

    /** A try that is counted: whose, and with what patience. */
    record Try(Patience patience, String whose) {}

    /** How long all of these still have to wait; zero if the tries were counted and may go on. */
    Duration enter(Try... tries) {
        List<Try> inOrder =
                List.of(tries).stream().sorted(Comparator.comparing(this::key)).toList();
        return database.write(key(inOrder.getFirst()), sql -> {
            Instant now = systemClock.instant();
            Duration longest = inOrder.stream()
                    .map(one -> wait(sql, one, now))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            if (longest.isZero()) {
                inOrder.forEach(one -> count(sql, one, now));
            }
            return longest;
        });
    }

    /** How long the next try of this kind has to wait. */
    Duration closedFor(Try one) {
        Instant now = systemClock.instant();
        return database.read(sql -> ThrottleTables.find(sql, key(one)))
                .map(counted -> Duration.between(now, counted.closedUntil()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** The try ended well: it counts as never made. */
    void takeBack(Sql sql, Try one) {
        ThrottleTables.takeBack(sql, key(one));
    }

    /** All is forgiven. */
    void clear(Sql sql, Try one) {
        ThrottleTables.delete(sql, key(one));
    }

    /** Forgets what nobody waits for any more; a job runs it. */
    void deleteOld() {
        Instant before = systemClock.instant().minus(FORGOTTEN_AFTER);
        int deleted;
        do {
            deleted = database.write("throttles", sql -> ThrottleTables.deleteOld(sql, before, CLEANED_AT_ONCE));
        } while (deleted == CLEANED_AT_ONCE);
    }

    private Duration wait(Sql sql, Try one, Instant now) {
        Optional<ThrottleTables.Counted> counted = ThrottleTables.lock(sql, key(one), now);
        return counted.map(ThrottleTables.Counted::closedUntil)
                .filter(now::isBefore)
                .map(until -> Duration.between(now, until))
                // The system clock was set back: nobody waits for longer than the patience says.
                .map(left -> left.compareTo(one.patience().most()) < 0
                        ? left
                        : one.patience().most())
                .orElse(Duration.ZERO);
    }

    private void count(Sql sql, Try one, Instant now) {
        Patience patience = one.patience();
        ThrottleTables.Counted counted = ThrottleTables.find(sql, key(one)).orElseThrow();
        int tries = counted.since().plus(patience.window()).isBefore(now) ? 1 : counted.count() + 1;
        ThrottleTables.set(sql, key(one), tries, now, now.plus(patience.after(tries)));
    }

    private String key(Try one) {
        return seal.signature(one.patience().what() + ' ' + one.whose());
    }
}
