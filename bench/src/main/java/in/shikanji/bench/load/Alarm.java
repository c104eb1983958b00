package in.shikanji.bench.load;

import java.nio.channels.Selector;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Wakes a selector at a nanosecond; by itself it waits in whole milliseconds, and looking again and again costs a core. */
final class Alarm implements Runnable, AutoCloseable {
    private static final long NEVER = Long.MAX_VALUE;

    private final Selector selector;
    private final Thread thread;
    private final AtomicLong at = new AtomicLong(NEVER);
    private volatile boolean closed;

    Alarm(Selector selector) {
        this.selector = selector;
        this.thread = Thread.ofPlatform().name("alarm").daemon().start(this);
    }

    /** Sets it to this time of {@link System#nanoTime}, in place of what it was set to. */
    void set(long nanos) {
        if (at.getAndSet(nanos) != nanos) {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void run() {
        while (!closed) {
            long due = at.get();
            long ahead = due == NEVER ? NEVER : due - System.nanoTime();
            if (ahead > 0) {
                LockSupport.parkNanos(this, ahead);
            } else if (at.compareAndSet(due, NEVER)) {
                selector.wakeup();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
