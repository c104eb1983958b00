package in.shikanji.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Callers that each call again as soon as they have their answer, for a while. Such a closed loop slows down with what it
 * measures, so its latencies are those at full load and no promise for a fixed rate.
 *
 * @param seconds how long it took
 * @param latencies what each call took
 */
record Load(double seconds, Latencies latencies) {
    /** What a caller does again and again. */
    @FunctionalInterface
    interface Call {
        void make() throws IOException;
    }

    /** Runs all calls at once, each on a thread of its own, for so long. */
    static Load run(List<? extends Call> calls, double seconds) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        List<Future<long[]>> running = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            calls.forEach(call -> running.add(callers.submit(() -> repeat(call, end))));
        }
        double took = (System.nanoTime() - start) / 1e9;
        return new Load(took, Latencies.ofNanos(running.stream().flatMapToLong(run -> Arrays.stream(result(run)))));
    }

    int count() {
        return latencies.count();
    }

    double aSecond() {
        return count() / seconds;
    }

    private static long[] repeat(Call call, long end) throws IOException {
        long[] nanos = new long[1024];
        int calls = 0;
        for (long now = System.nanoTime(); now - end < 0; calls++) {
            call.make();
            long after = System.nanoTime();
            if (calls == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * calls);
            }
            nanos[calls] = after - now;
            now = after;
        }
        return Arrays.copyOf(nanos, calls);
    }

    private static long[] result(Future<long[]> run) {
        try {
            return run.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("a caller failed", failed);
        }
    }
}
