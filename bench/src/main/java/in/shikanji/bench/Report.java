package in.shikanji.bench;

import in.shikanji.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as a page for people and as JSON for programs. */
record Report(Machine machine, double seconds, List<Part> scenarios) {
    Report {
        scenarios = List.copyOf(scenarios);
    }

    /** One scenario's figures. */
    record Part(
            String title,
            String loadBefore,
            String loadAfter,
            List<Measured> figures,
            List<Beside> beside,
            List<String> notes) {
        static Part of(Scenario scenario, String loadBefore, String loadAfter) {
            return new Part(
                    scenario.title(),
                    loadBefore,
                    loadAfter,
                    scenario.figures().stream().map(Measured::of).toList(),
                    scenario.beside(),
                    scenario.notes());
        }
    }

    record Measured(String name, String unit, double median, double least, double most, List<Double> runs) {
        static Measured of(Figure figure) {
            return new Measured(
                    figure.name(), figure.unit(), figure.median(), figure.least(), figure.most(), figure.runs());
        }
    }

    /**
     * A figure beside its limit.
     *
     * @param held what the design asks for, in words
     */
    record Beside(String name, double value, String held) {}

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("latest.md"), markdown());
        Files.writeString(folder.resolve("latest.json"), Json.text(this) + "\n");
    }

    String markdown() {
        StringBuilder page = new StringBuilder("# Figures\n\n");
        page.append("Taken %s on %d cores (%s), commit %s.%n"
                .formatted(machine.at(), machine.cores(), machine.processor(), machine.commit()));
        page.append(machine.versions().entrySet().stream()
                        .map(version -> version.getKey() + " " + version.getValue())
                        .collect(Collectors.joining(", ")))
                .append(".\nMedians of ")
                .append(Bench.RUNS)
                .append(" runs (orders and first answer: of 5) of ")
                .append(text(seconds))
                .append(" s, catalogue reads and writes without HTTP half of that. ")
                .append("Driver and server share the cores, so compare CPU rather than rates.\n");
        page.append("\n## Beside the limits\n\n| what | measured | to hold |\n|---|---:|---|\n");
        scenarios.stream()
                .flatMap(part -> part.beside().stream())
                .forEach(each ->
                        page.append("| %s | %s | %s |%n".formatted(each.name(), text(each.value()), each.held())));
        scenarios.forEach(part -> append(page, part));
        return page.toString();
    }

    /** The figures of one scenario alone. */
    static String markdown(Part part) {
        StringBuilder page = new StringBuilder();
        append(page, part);
        return page.toString();
    }

    private static void append(StringBuilder page, Part part) {
        page.append("\n## %s%n%nLoad average before: %s; after: %s.%n"
                .formatted(part.title(), part.loadBefore(), part.loadAfter()));
        part.notes().forEach(note -> page.append(note).append('\n'));
        if (part.figures().isEmpty()) {
            return;
        }
        page.append("\n| what | median | unit | least–most | runs |\n|---|---:|---|---|---|\n");
        for (Measured figure : part.figures()) {
            page.append("| %s | %s | %s | %s–%s | %s |%n"
                    .formatted(
                            figure.name(),
                            text(figure.median()),
                            figure.unit(),
                            text(figure.least()),
                            text(figure.most()),
                            figure.runs().stream().map(Report::text).collect(Collectors.joining(", "))));
        }
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
