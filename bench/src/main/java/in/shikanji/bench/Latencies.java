package in.shikanji.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/** How long each of many things took. */
final class Latencies {
    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    static Latencies ofNanos(LongStream nanos) {
        long[] sorted = nanos.toArray();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** The time within which this share of all (0 to 1) was done. */
    double milliseconds(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }
}
