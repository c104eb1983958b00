package in.shikanji.platform.telemetry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the program can do its work: what it depends on, asked when someone wants to know. */
public final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final Duration patience;
    private final Map<String, Check> checks = new LinkedHashMap<>();
    private volatile boolean stopping;

    /** @param patience how long a dependency may take to answer before it counts as down */
    public Health(Duration patience) {
        this.patience = patience;
    }

    /** Asks one dependency something small. */
    @FunctionalInterface
    public interface Check {
        /** Returns when the dependency answers, throws when it can't. */
        void run() throws Exception;
    }

    /** All dependencies; {@code status} is {@code up}, {@code down} or {@code stopping}. */
    public record Report(String status, List<Dependency> dependencies) {
        public Report {
            dependencies = List.copyOf(dependencies);
        }

        @JsonIgnore
        public boolean isReady() {
            return status.equals("up");
        }
    }

    /** How one dependency answered, {@code up} or {@code down}, and how long that took. */
    public record Dependency(String name, String status, long millis) {}

    /** Adds a dependency, before the first report. */
    public Health check(String name, Check check) {
        checks.put(name, check);
        return this;
    }

    /** From now on the program is not ready, so that nothing new is sent to it. */
    public void stopping() {
        stopping = true;
    }

    /** Asks all dependencies at once. */
    public Report report() {
        long start = System.nanoTime();
        Map<String, FutureTask<Long>> running = new LinkedHashMap<>();
        checks.forEach((name, check) -> {
            FutureTask<Long> task = new FutureTask<>(() -> {
                check.run();
                return System.nanoTime();
            });
            running.put(name, task);
            Thread.ofVirtual().name("health-" + name).start(task);
        });
        List<Dependency> dependencies = new ArrayList<>();
        running.forEach((name, task) -> dependencies.add(await(name, task, start)));
        boolean up = dependencies.stream().allMatch(dependency -> dependency.status.equals("up"));
        return new Report(stopping ? "stopping" : up ? "up" : "down", dependencies);
    }

    private Dependency await(String name, FutureTask<Long> task, long start) {
        long left = patience.toNanos() - (System.nanoTime() - start);
        try {
            long end = task.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            return new Dependency(name, "up", Duration.ofNanos(end - start).toMillis());
        } catch (ExecutionException e) {
            LOG.warn("{} is down", name, e.getCause());
        } catch (TimeoutException _) {
            LOG.warn("{} did not answer within {} ms", name, patience.toMillis());
            task.cancel(true);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return new Dependency(
                name, "down", Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
}
