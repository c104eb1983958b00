package in.shikanji.bench.load;

/**
 * When requests come.
 *
 * @param aSecond how many; of no meaning in a closed loop
 */
public record Arrivals(Kind kind, double aSecond) {
    public Arrivals {
        if (kind != Kind.CLOSED && !(aSecond > 0)) {
            throw new IllegalArgumentException("an open loop needs a rate above 0, not " + aSecond);
        }
    }

    /** How one request follows another. */
    public enum Kind {
        /** Each connection asks again as soon as it has its answer: finds the highest rate, and hides stalls. */
        CLOSED,
        /** At equal intervals, whatever the server does. */
        CONSTANT,
        /** As independent guests come: at random, the rate on average. */
        POISSON
    }

    public static Arrivals closed() {
        return new Arrivals(Kind.CLOSED, 0);
    }

    public static Arrivals constant(double aSecond) {
        return new Arrivals(Kind.CONSTANT, aSecond);
    }

    public static Arrivals poisson(double aSecond) {
        return new Arrivals(Kind.POISSON, aSecond);
    }
}
