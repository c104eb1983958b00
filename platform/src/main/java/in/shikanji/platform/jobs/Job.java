package in.shikanji.platform.jobs;

import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.StorageException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job; at most one run of it at a time. */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final String name;
    private final Runnable work;
    private final ReentrantLock running = new ReentrantLock();
    private boolean stopped;

    Job(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    String name() {
        return name;
    }

    void runUnlessRunning() {
        if (running.tryLock()) {
            runAndUnlock();
        }
    }

    /** Waits for a run that is under way, which may have begun too early to see what is due now. */
    void runAfterRunning() {
        running.lock();
        runAndUnlock();
    }

    /** Waits for the run that is under way; there is no further one. */
    void stop() {
        running.lock();
        try {
            stopped = true;
        } finally {
            running.unlock();
        }
    }

    private void runAndUnlock() {
        try {
            if (!stopped) {
                work.run();
            }
        } catch (DatabaseBusyException | StorageException refused) {
            LOG.warn("The job {} runs again at its next turn: {}", name, refused.getMessage());
        } catch (Throwable failure) {
            LOG.error("The job {} failed and runs again at its next turn", name, failure);
        } finally {
            running.unlock();
        }
    }
}
