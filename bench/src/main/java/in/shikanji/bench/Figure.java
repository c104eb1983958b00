package in.shikanji.bench;

import java.util.List;

/**
 * One measured figure.
 *
 * @param name what it is
 * @param unit what it is counted in
 * @param runs each run's value, in order
 */
record Figure(String name, String unit, List<Double> runs) {
    Figure {
        runs = List.copyOf(runs);
    }

    double median() {
        List<Double> sorted = runs.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return runs.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    double most() {
        return runs.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }
}
