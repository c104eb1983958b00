package in.shikanji.app.fuzz;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was answered to each family. */
final class Tally {
    private final Map<Family, Counts> families = new EnumMap<>(Family.class);

    private static final class Counts {
        private final Map<String, Integer> outcomes = new TreeMap<>();
        private final Map<Integer, Integer> statuses = new TreeMap<>();
        private int requests;
        private int deep;
    }

    /** Notes one conversation by its first answer, or by how it ended without one. */
    synchronized void add(Family family, int status, String outcome, boolean deep) {
        Counts counts = families.computeIfAbsent(family, _ -> new Counts());
        counts.requests++;
        counts.deep += deep ? 1 : 0;
        counts.statuses.merge(status, 1, Integer::sum);
        counts.outcomes.merge(outcome, 1, Integer::sum);
    }

    synchronized int deepPercent(Family family) {
        Counts counts = families.computeIfAbsent(family, _ -> new Counts());
        return counts.deep * 100 / Math.max(1, counts.requests);
    }

    synchronized Map<Integer, Integer> statuses(Family family) {
        return Map.copyOf(families.computeIfAbsent(family, _ -> new Counts()).statuses);
    }

    /** A table in Markdown: how many there were, how deep they came, and what was answered how often. */
    synchronized String table() {
        StringBuilder table = new StringBuilder("| family | requests | deep | answers |\n|---|---:|---:|---|\n");
        families.forEach((family, counts) -> table.append("| ")
                .append(family.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .append(" | ")
                .append(counts.requests)
                .append(" | ")
                .append(deepPercent(family))
                .append(" % | ")
                .append(counts.outcomes.entrySet().stream()
                        .map(outcome -> outcome.getKey() + " × " + outcome.getValue())
                        .collect(Collectors.joining(", ")))
                .append(" |\n"));
        return table.toString();
    }
}
