package in.shikanji.platform.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait after a failed attempt. */
final class Backoff {
    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    private Backoff() {}

    /** Whether it is time; what lies further ahead than any delay was put there by a clock that was set back since. */
    static boolean isDue(Instant due, Instant now) {
        return !due.isAfter(now) || due.isAfter(furthest(now));
    }

    /** Nothing waits until later than this. */
    static Instant furthest(Instant now) {
        return now.plus(DELAYS.getLast());
    }

    /** The delay after so many attempts (1 or more); empty when it is time to give up. */
    static Optional<Duration> after(int attempts) {
        return attempts <= DELAYS.size() ? Optional.of(DELAYS.get(attempts - 1)) : Optional.empty();
    }

    /** The delay for what never gives up: after ten minutes it stays with ten minutes. */
    static Duration patiently(int attempts) {
        return DELAYS.get(Math.min(attempts, DELAYS.size() - 1) - 1);
    }
}
