package in.shikanji.bench.load;

import org.HdrHistogram.Histogram;

/**
 * What came of some traffic. Times are in milliseconds, from when a request was due to the last byte of its answer.
 *
 * @param seconds from the start to the last answer
 * @param late requests that were sent more than a millisecond after they were due: the driver was too slow for them, or
 *     every connection still waited for an answer
 */
public record Outcome(
        String name,
        long count,
        double seconds,
        long late,
        double p50,
        double p95,
        double p99,
        double p999,
        double max) {
    static Outcome of(String name, Histogram nanos, double seconds, long late) {
        return new Outcome(
                name,
                nanos.getTotalCount(),
                seconds,
                late,
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(95) / 1e6,
                nanos.getValueAtPercentile(99) / 1e6,
                nanos.getValueAtPercentile(99.9) / 1e6,
                nanos.getMaxValue() / 1e6);
    }

    public double aSecond() {
        return count / seconds;
    }
}
