package in.shikanji.platform.database;

import java.time.Duration;

/** Until when something may wait or run. */
record Deadline(long nanoTime) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    static Deadline never() {
        return new Deadline(System.nanoTime() + Long.MAX_VALUE / 2);
    }

    /** Nanoseconds that are left, 0 or less once it has passed. */
    long left() {
        return nanoTime - System.nanoTime();
    }

    boolean hasPassed() {
        return left() <= 0;
    }
}
