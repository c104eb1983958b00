package in.shikanji.platform.database;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many units of work run at once, in the order they came, and so many wait. Once it is closed nobody comes in any
 * more, and those inside finish.
 */
final class Entrance {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Semaphore places;
    private final String name;
    private final int waitingLimit;
    private int inside;
    private int waiting;
    private boolean closed;

    Entrance(String name, int places, int waitingLimit) {
        this.name = name;
        this.places = new Semaphore(places, true);
        this.waitingLimit = waitingLimit;
    }

    /**
     * @throws DatabaseBusyException if too many wait already
     * @throws DatabaseException if it is closed
     */
    Visit enter() {
        lock.lock();
        try {
            if (closed) {
                throw new DatabaseException(name + " is closed");
            }
            if (waiting >= waitingLimit) {
                throw new DatabaseBusyException(name + " is busy: " + waitingLimit + " units of work wait already");
            }
            inside++;
            waiting++;
            return new Visit();
        } finally {
            lock.unlock();
        }
    }

    /** How many units wait now. */
    int waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in any more and waits until everyone has left. */
    void close() {
        lock.lock();
        try {
            closed = true;
            while (inside > 0) {
                empty.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    @FunctionalInterface
    private interface Wait {
        boolean until(long time, TimeUnit unit) throws InterruptedException;
    }

    /** One unit's stay, from its arrival to its end; used by one thread. */
    final class Visit implements AutoCloseable {
        private @Nullable Lock turn;
        private boolean seated;
        private boolean started;

        /** @throws DatabaseBusyException if the lock, which is given back at the end, is not free in time */
        void awaitTurn(Lock lock, Deadline deadline) {
            if (!await(lock::tryLock, deadline)) {
                throw late();
            }
            turn = lock;
        }

        /** @throws DatabaseBusyException if no place becomes free in time */
        void awaitPlace(Deadline deadline) {
            if (!await(places::tryAcquire, deadline)) {
                throw late();
            }
            seated = true;
        }

        /** The unit waits no longer. */
        void starts() {
            if (!started) {
                started = true;
                change(0, -1);
            }
        }

        boolean hasStarted() {
            return started;
        }

        DatabaseBusyException late() {
            return new DatabaseBusyException(name + " is busy: the deadline passed before the unit started");
        }

        @Override
        public void close() {
            if (seated) {
                places.release();
            }
            if (turn != null) {
                turn.unlock();
            }
            starts();
            change(-1, 0);
        }

        private boolean await(Wait wait, Deadline deadline) {
            try {
                return wait.until(Math.max(0, deadline.left()), TimeUnit.NANOSECONDS);
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
                throw new DatabaseBusyException(name + ": the wait was interrupted", interrupt);
            }
        }

        private void change(int more, int moreWaiting) {
            lock.lock();
            try {
                inside += more;
                waiting += moreWaiting;
                if (inside == 0) {
                    empty.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
