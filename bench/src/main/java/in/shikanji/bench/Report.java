package in.shikanji.bench;

import in.shikanji.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as a page for people and as JSON for programs. */
record Report(Machine machine, double seconds, List<Part> scenarios, List<Beside> beside) {
    /** One scenario's figures. */
    record Part(String title, List<Measured> figures) {
        static Part of(Scenario scenario) {
            return new Part(
                    scenario.title(),
                    scenario.figures().stream()
                            .map(figure -> new Measured(figure.name(), figure.unit(), figure.median(), figure.runs()))
                            .toList());
        }
    }

    record Measured(String name, String unit, double median, List<Double> runs) {}

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
        page.append("Taken ")
                .append(machine.at())
                .append(" on ")
                .append(machine.cores())
                .append(" cores (")
                .append(machine.processor())
                .append("), Java ")
                .append(machine.java())
                .append(".\nLoad average before: ")
                .append(machine.loadBefore())
                .append("; after: ")
                .append(machine.loadAfter())
                .append(". Driver and server share the cores, so compare CPU rather than rates.\nMedians of ")
                .append(Bench.RUNS)
                .append(" runs (first answer: of 5), each of ")
                .append(text(seconds))
                .append(" s for orders and half of that for the rest.\n");
        page.append("\n## Beside the limits\n\n| what | measured | to hold |\n|---|---:|---|\n");
        beside.forEach(
                each -> page.append("| %s | %s | %s |%n".formatted(each.name(), text(each.value()), each.held())));
        for (Part part : scenarios) {
            page.append("\n## ")
                    .append(part.title())
                    .append("\n\n| what | median | unit | runs |\n|---|---:|---|---|\n");
            part.figures()
                    .forEach(figure -> page.append("| %s | %s | %s | %s |%n"
                            .formatted(
                                    figure.name(),
                                    text(figure.median()),
                                    figure.unit(),
                                    figure.runs().stream().map(Report::text).collect(Collectors.joining(", ")))));
        }
        return page.toString();
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
