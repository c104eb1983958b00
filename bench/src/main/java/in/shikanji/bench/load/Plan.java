package in.shikanji.bench.load;

import java.util.List;

/**
 * Traffic that runs at the same time, for so long.
 *
 * @param seed decides the random arrivals
 */
public record Plan(List<Traffic> traffic, double seconds, long seed) {
    public Plan {
        traffic = List.copyOf(traffic);
    }
}
