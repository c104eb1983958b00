package in.shikanji.platform.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A bounded first-in-first-out queue that hands out what waits in groups and, once closed, what is left. */
final class WorkQueue<W> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final ArrayDeque<W> waiting = new ArrayDeque<>();
    private final String name;
    private final int limit;
    private boolean closed;

    WorkQueue(String name, int limit) {
        this.name = name;
        this.limit = limit;
    }

    /**
     * @throws DatabaseBusyException if the queue is full
     * @throws DatabaseException if the queue is closed
     */
    void add(W work) {
        lock.lock();
        try {
            if (closed) {
                throw new DatabaseException(name + " is closed");
            }
            if (waiting.size() >= limit) {
                throw new DatabaseBusyException(name + " is busy: " + limit + " units of work wait already");
            }
            waiting.add(work);
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for work and moves at most {@code most} of it into the group; false once closed and empty. */
    boolean take(List<W> group, int most) {
        lock.lock();
        try {
            while (waiting.isEmpty()) {
                if (closed) {
                    return false;
                }
                filled.awaitUninterruptibly();
            }
            for (int taken = 0; taken < most && !waiting.isEmpty(); taken++) {
                group.add(waiting.remove());
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** As {@link #take(List, int)}, but gives up waiting after that time, with nothing in the group. */
    boolean take(List<W> group, int most, Duration wait) {
        lock.lock();
        try {
            long left = wait.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) {
                left = filled.awaitNanos(left);
            }
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException("nobody interrupts a writer", interrupt);
        } finally {
            lock.unlock();
        }
        return size() == 0 ? !isClosed() : take(group, most);
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
