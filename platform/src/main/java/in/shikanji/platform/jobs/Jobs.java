package in.shikanji.platform.jobs;

import in.shikanji.platform.database.UnitOfWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Starts named jobs again and again. It is only the ticker: what is due stands in the services' tables, where a job claims
 * it, so a tick too many or too few does no harm. A job never overlaps itself; if it fails, that is logged and it goes on.
 */
public final class Jobs implements AutoCloseable {
    private final List<Job> businessJobs = new CopyOnWriteArrayList<>();
    private final List<Job> allJobs = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor ticker;

    public Jobs() {
        ticker = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(null, task, "jobs", 256L * 1024);
            thread.setDaemon(true);
            return thread;
        });
        ticker.setRemoveOnCancelPolicy(true);
    }

    /**
     * Runs what falls due by business time: after this real time, and then again and again.
     *
     * @param interval from start to start; a job that takes longer skips what it missed
     */
    public void every(String name, Duration interval, Runnable work) {
        businessJobs.add(schedule(name, interval, work));
    }

    /** Runs upkeep that goes by system time, such as archiving and cleaning up; {@link #runDue} leaves it out. */
    public void upkeep(String name, Duration interval, Runnable work) {
        schedule(name, interval, work);
    }

    /**
     * Runs all business-time jobs now, one after the other in the order they were named, and returns when they are done.
     * Called when the business clock is set.
     */
    public void runDue() {
        UnitOfWork.refuseInside("running jobs");
        businessJobs.forEach(Job::runAfterRunning);
    }

    /** Starts no job any more and waits for those that run. */
    @Override
    public void close() {
        ticker.shutdownNow();
        allJobs.forEach(Job::stop);
    }

    private Job schedule(String name, Duration interval, Runnable work) {
        if (allJobs.stream().anyMatch(job -> job.name().equals(name))) {
            throw new IllegalArgumentException("a job is named " + name + " already");
        }
        Job job = new Job(name, work);
        allJobs.add(job);
        var _ = ticker.scheduleAtFixedRate(
                () -> Thread.ofVirtual().name("job " + name).start(job::runUnlessRunning),
                interval.toNanos(),
                interval.toNanos(),
                TimeUnit.NANOSECONDS);
        return job;
    }
}
