package in.shikanji.platform.events;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Wakes a consumer, and tells others when it has made a whole pass. A consumer that rests is not disturbed by what only wakes
 * it: in a rush that would be at each commit.
 */
final class Signal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Condition hurried = lock.newCondition();
    private final Condition passed = lock.newCondition();
    private boolean awake = true;
    private boolean hurry;
    private boolean retry;
    private boolean closed;
    private boolean ended;
    private long begun;
    private long finished;

    /** Lets the consumer look again. */
    void wake() {
        change(() -> {
            if (!awake) {
                awake = true;
                woken.signalAll();
            }
        });
    }

    /** Lets the consumer look at its parked events too. */
    void wakeForRetry() {
        change(() -> {
            retry = true;
            hurry();
        });
    }

    void close() {
        change(() -> {
            closed = true;
            hurry();
        });
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    boolean takeRetryRequest() {
        lock.lock();
        try {
            boolean requested = retry;
            retry = false;
            return requested;
        } finally {
            lock.unlock();
        }
    }

    /** False if there is to be no further pass. */
    boolean beginsPass() {
        lock.lock();
        try {
            awake = false;
            hurry = false;
            if (closed) {
                ended = true;
                passed.signalAll();
                return false;
            }
            begun++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void endsPass() {
        change(() -> {
            finished = begun;
            passed.signalAll();
        });
    }

    /** Waits until woken, at most so long. */
    void await(Duration most) {
        await(woken, most, () -> awake || closed);
    }

    /** Waits so long, unless somebody asks for a pass. */
    void rest(Duration time) {
        await(hurried, time, () -> hurry || closed);
    }

    /** Asks for a pass that begins after this call, and returns its number. */
    long requestPass() {
        lock.lock();
        try {
            hurry();
            return begun + 1;
        } finally {
            lock.unlock();
        }
    }

    /** False if the pass did not end in that time. */
    boolean awaitPass(long pass, Duration most) {
        return await(passed, most, () -> finished >= pass || ended);
    }

    /** Under the lock. */
    private void hurry() {
        awake = true;
        hurry = true;
        woken.signalAll();
        hurried.signalAll();
    }

    private boolean await(Condition changed, Duration most, BooleanSupplier condition) {
        long left = most.toNanos();
        boolean interrupted = false;
        lock.lock();
        try {
            while (!condition.getAsBoolean() && left > 0) {
                try {
                    left = changed.awaitNanos(left);
                } catch (InterruptedException interrupt) {
                    interrupted = true;
                }
            }
            return condition.getAsBoolean();
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
