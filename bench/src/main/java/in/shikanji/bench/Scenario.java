package in.shikanji.bench;

import in.shikanji.bench.load.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one scenario found: figures by name, each with one value per run, and which of them have something to hold. */
final class Scenario {
    private final String title;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Report.Beside> beside = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Scenario(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    List<Report.Beside> beside() {
        return List.copyOf(beside);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Adds a run's value. */
    void add(String name, String unit, double value) {
        List<Double> runs =
                new ArrayList<>(figures.containsKey(name) ? figure(name).runs() : List.of());
        runs.add(value);
        figures.put(name, new Figure(name, unit, runs));
    }

    /** Adds what a closed loop of the driver found. */
    void addClosed(String name, Outcome outcome) {
        add(name, "1/s", outcome.aSecond());
        add(name + ", p50", "ms", outcome.p50());
        add(name + ", p99", "ms", outcome.p99());
    }

    /** Adds what an open loop of the driver found. */
    void addOpen(String name, Outcome outcome) {
        addClosed(name, outcome);
        add(name + ", p99.9", "ms", outcome.p999());
        add(name + ", longest", "ms", outcome.max());
        add(name + ", sent later than due", "%", 100.0 * outcome.late() / outcome.count());
    }

    /** Adds what a closed loop in this process found. */
    void add(String name, Load load) {
        add(name, "1/s", load.aSecond());
        add(name + ", p50", "ms", load.milliseconds(50));
        add(name + ", p99", "ms", load.milliseconds(99));
    }

    /** Sets a value beside what the design asks for, in words. */
    void hold(String name, double value, String held) {
        beside.add(new Report.Beside(name, value, held));
    }

    /** Something to know when reading the figures. */
    void note(String sentence) {
        notes.add(sentence);
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
