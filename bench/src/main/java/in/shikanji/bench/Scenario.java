package in.shikanji.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one scenario found: figures by name, each with one value per run. */
final class Scenario {
    private final String title;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    Scenario(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    /** Adds a run's value. */
    void add(String name, String unit, double value) {
        List<Double> runs =
                new ArrayList<>(figures.containsKey(name) ? figure(name).runs() : List.of());
        runs.add(value);
        figures.put(name, new Figure(name, unit, runs));
    }

    /** Adds what a load found: rate and latencies. */
    void add(String name, Load load) {
        add(name, "1/s", load.aSecond());
        add(name + ", p50", "ms", load.latencies().milliseconds(0.5));
        add(name + ", p99", "ms", load.latencies().milliseconds(0.99));
    }

    double median(String name) {
        return figure(name).median();
    }

    private Figure figure(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("nothing was measured of " + name);
        }
        return figure;
    }
}
