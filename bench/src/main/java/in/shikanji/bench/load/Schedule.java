package in.shikanji.bench.load;

import java.util.random.RandomGenerator;

/** Says when the next request is due. It never looks at the server, so a stall leaves no gap in what is due. */
final class Schedule {
    private final Arrivals arrivals;
    private final RandomGenerator random;
    private final double interval;
    private long start;
    private double due;

    Schedule(Arrivals arrivals, RandomGenerator random) {
        this.arrivals = arrivals;
        this.random = random;
        this.interval = 1e9 / arrivals.aSecond();
    }

    void begin(long at) {
        start = at;
    }

    /** The nanosecond at which the next request is due; in a closed loop, now. */
    long due(long now) {
        return arrivals.kind() == Arrivals.Kind.CLOSED ? now : start + (long) due;
    }

    void advance() {
        switch (arrivals.kind()) {
            case CLOSED -> {}
            case CONSTANT -> due += interval;
            case POISSON -> due -= Math.log(1 - random.nextDouble()) * interval;
        }
    }
}
