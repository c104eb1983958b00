package in.shikanji.inventory.exchange;

import in.shikanji.inventory.exchange.CsvRows.Header;
import in.shikanji.inventory.exchange.CsvRows.Row;
import in.shikanji.inventory.exchange.Verdict.Change;
import in.shikanji.inventory.exchange.Verdict.Mistake;
import in.shikanji.inventory.exchange.Verdict.State;
import in.shikanji.platform.csv.Formulas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Finds out what the rows of a file would do. Each is expected first and judged then, since rows may refer to others. */
final class Judge {
    private final Sheet.Look look;
    private final Header header;
    private final List<Column> keys;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> twice = new HashSet<>();

    Judge(Sheet.Look look, Header header) {
        this.look = look;
        this.header = header;
        this.keys = look.columns().stream()
                .filter(column -> column.use() == Column.Use.KEY)
                .toList();
    }

    void expect(Row row) {
        Map<String, String> cells = new HashMap<>();
        for (int index = 0;
                index < Math.min(header.columns().size(), row.cells().size());
                index++) {
            cells.put(header.columns().get(index).name(), cell(row, index));
        }
        String name = Sheet.key(
                keys.stream().map(key -> cells.getOrDefault(key.name(), "")).toList());
        if (!seen.add(name)) {
            twice.add(name);
        }
        look.expect(name, cells);
    }

    Verdict judge(Row row) {
        if (row.cells().size() != header.columns().size()) {
            Mistake mistake = new Mistake(
                    null,
                    null,
                    "wrong_width",
                    "This row has " + row.cells().size() + " cells, the header has "
                            + header.columns().size() + ".");
            return new Verdict(
                    row.line(), row.cells().getFirst().strip(), null, State.FAULTY, List.of(), List.of(mistake));
        }
        String name = Sheet.key(keys.stream().map(key -> keyCell(row, key)).toList());
        List<Mistake> missing = keys.stream()
                .filter(key -> keyCell(row, key).isEmpty())
                .map(key -> mistake(key, "required", "This is required."))
                .toList();
        if (!missing.isEmpty()) {
            return new Verdict(row.line(), name, null, State.FAULTY, List.of(), missing);
        }
        List<Mistake> mistakes = new ArrayList<>();
        if (twice.contains(name)) {
            mistakes.add(mistake(keys.getLast(), "twice", "Another line has the same. Keep one of them."));
        }
        return judge(row, name, look.find(name), mistakes);
    }

    private Verdict judge(Row row, String name, Optional<ObjectNode> found, List<Mistake> mistakes) {
        ObjectNode before = found.orElseGet(JsonNodeFactory.instance::objectNode);
        ObjectNode wanted = before.deepCopy();
        keys.forEach(key -> key.put(wanted, StringNode.valueOf(keyCell(row, key))));
        List<Change> changes = new ArrayList<>();
        for (int index = 0; index < header.columns().size(); index++) {
            Column column = header.columns().get(index);
            if (column.use() == Column.Use.TAKEN) {
                String text = cell(row, index);
                String was = column.write(before);
                if (!text.equals(was)) {
                    take(column, text, wanted, mistakes);
                    String is = column.write(wanted);
                    if (!is.equals(was)) {
                        changes.add(new Change(column.name(), orNull(was), orNull(is)));
                    }
                }
            }
        }
        if (found.isEmpty() || !changes.isEmpty()) {
            look.judge(name, wanted).forEach(fault -> add(fault, mistakes));
        }
        mistakes.sort(Comparator.comparingInt(Judge::place));
        String called = wanted.path("name").asString("");
        return new Verdict(
                row.line(), name, orNull(called), state(found.isEmpty(), changes, mistakes), changes, mistakes);
    }

    private void take(Column column, String text, ObjectNode wanted, List<Mistake> mistakes) {
        try {
            column.put(wanted, column.read(text));
        } catch (Cell.Unreadable unreadable) {
            mistakes.add(mistake(column, unreadable.code(), String.valueOf(unreadable.getMessage())));
        }
    }

    private static State state(boolean isNew, List<Change> changes, List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            return State.FAULTY;
        }
        if (isNew) {
            return State.NEW;
        }
        return changes.isEmpty() ? State.UNCHANGED : State.CHANGED;
    }

    /** What can't be read at all is not told again as missing. */
    private void add(Fault fault, List<Mistake> mistakes) {
        Optional<Column> place = look.columns().stream()
                .filter(column -> column.isAt(fault.pointer()))
                .findFirst();
        if (place.isEmpty()) {
            mistakes.add(new Mistake(null, null, fault.code(), fault.message()));
            return;
        }
        Column column = place.get();
        if (mistakes.stream().noneMatch(mistake -> column.name().equals(mistake.column()))) {
            mistakes.add(mistake(column, fault.code(), column.cell().inWords(fault.message())));
        }
    }

    /** As they stand in the file, what does not behind. */
    private static int place(Mistake mistake) {
        return mistake.columnNumber() == null ? Integer.MAX_VALUE : mistake.columnNumber();
    }

    private Mistake mistake(Column column, String code, String message) {
        return new Mistake(column.name(), header.number(column), code, message);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private String keyCell(Row row, Column key) {
        return cell(row, header.columns().indexOf(key));
    }

    private static String cell(Row row, int index) {
        return Formulas.rearm(row.cells().get(index)).strip();
    }
}
