package in.shikanji.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * Callers inside this process that each call again as soon as they have their answer, for a while: for what has no HTTP.
 *
 * @param seconds how long it took
 * @param nanos what each call took
 */
record Load(double seconds, Histogram nanos) {
    /** What a caller does again and again. */
    @FunctionalInterface
    interface Call {
        void make() throws IOException;
    }

    /** Runs all calls at once, each on a thread of its own, for so long. */
    static Load run(List<? extends Call> calls, double seconds) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        List<Future<Histogram>> running = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            calls.forEach(call -> running.add(callers.submit(() -> repeat(call, end))));
        }
        double took = (System.nanoTime() - start) / 1e9;
        Histogram all = new Histogram(3);
        running.forEach(run -> all.add(result(run)));
        return new Load(took, all);
    }

    long count() {
        return nanos.getTotalCount();
    }

    double aSecond() {
        return count() / seconds;
    }

    double milliseconds(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    private static Histogram repeat(Call call, long end) throws IOException {
        Histogram nanos = new Histogram(3);
        for (long now = System.nanoTime(); now - end < 0; ) {
            call.make();
            long after = System.nanoTime();
            nanos.recordValue(after - now);
            now = after;
        }
        return nanos;
    }

    private static Histogram result(Future<Histogram> run) {
        try {
            return run.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("a caller failed", failed);
        }
    }
}
