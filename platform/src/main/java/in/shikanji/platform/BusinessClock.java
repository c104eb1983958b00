package in.shikanji.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The time that business rules go by: opening hours, quotes, holds, acceptance, due jobs. It follows the system clock
 * unless a developer sets it, after which it stands still and may go backwards. Tokens, throttles, back-off, leases and
 * ids go by the system clock and never read this one.
 */
public final class BusinessClock extends Clock {
    private final Clock system = Clock.systemUTC();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Instant fixed;

    /** Makes the clock stand at this instant and runs the listeners (what fell due) before it returns. */
    public void set(Instant now) {
        fixed = now;
        listeners.forEach(Runnable::run);
    }

    /** Lets the clock follow the system clock again. */
    public void free() {
        fixed = null;
        listeners.forEach(Runnable::run);
    }

    /** Calls the listener after each {@link #set} and {@link #free}. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public Instant instant() {
        Instant stands = fixed;
        return stands != null ? stands : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("business instants are UTC; stores convert with their own zone");
    }
}
