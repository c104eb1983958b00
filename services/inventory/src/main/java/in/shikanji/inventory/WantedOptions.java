package in.shikanji.inventory;

import in.shikanji.inventory.exchange.Cell;
import in.shikanji.inventory.exchange.Column;
import in.shikanji.inventory.exchange.Fault;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.inventory.exchange.Sheet;
import in.shikanji.platform.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A product with the options that the rows of a file give it, judged as a whole: how many may be chosen is a matter of all of
 * them.
 */
final class WantedOptions {
    /** More are refused before each is looked for among the others. */
    private static final int MOST_ROWS = 800;

    /** What rows say of their group. */
    private static final Set<String> OF_GROUPS = Set.of("/min", "/max", "/needs");

    /** Where a row says what the API has elsewhere in a group. */
    private static final Map<String, String> COLUMNS_OF_GROUPS = Map.of("name", "/group", "options", "/default");

    private final ArrayNode groups;
    /** The keys of rows, by the places of what they are about: {@code 0/1} for the second option of the first group. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, List<Fault>> faults = new HashMap<>();
    private final ProductDraft draft;

    /** @param cells in the order of the columns; null for one that the file does not have */
    record Row(String key, String group, String option, List<@Nullable String> cells) {
        static Row of(String key, List<Column> columns, Map<String, String> cells) {
            List<@Nullable String> row = new ArrayList<>(columns.size());
            columns.forEach(column -> row.add(cells.get(column.name())));
            return new Row(key, cells.getOrDefault("group", ""), cells.getOrDefault("option", ""), row);
        }
    }

    WantedOptions(Product before, List<Column> columns, List<Row> rows, Catalogue catalogue) {
        ObjectNode product = (ObjectNode) Json.treeOf(ProductDefinition.of(before));
        this.groups = (ArrayNode) product.get("customizations");
        if (rows.size() <= MOST_ROWS) {
            rows.forEach(row -> lay(row, columns));
            placeNeeds();
            requireOneWord(rows, columns);
        } else {
            String message = "A product takes " + MOST_ROWS + " options.";
            rows.forEach(row -> add(row.key(), new Fault("", "out_of_range", message)));
        }
        RowInput.Read<ProductDraft> read = ProductInput.row(product, catalogue, before);
        read.faults().forEach(fault -> place(fault, rows));
        this.draft = read.value();
    }

    /** The options of a product as rows, by their keys. */
    static Map<String, ObjectNode> shown(Product product) {
        ObjectNode tree = (ObjectNode) Json.treeOf(ProductDefinition.of(product));
        Map<String, String> labels = new HashMap<>();
        Map<String, ObjectNode> rows = new LinkedHashMap<>();
        for (JsonNode group : tree.get("customizations")) {
            ArrayNode needs = JsonNodeFactory.instance.arrayNode();
            group.get("needs").forEach(id -> needs.add(labels.get(id.stringValue())));
            for (JsonNode option : group.get("options")) {
                labels.put(option.get("id").stringValue(), label(group, option));
                ObjectNode row = JsonNodeFactory.instance.objectNode();
                row.put("name", product.name());
                row.put("product", product.slug());
                row.set("group", group.get("name"));
                row.set("option", option.get("name"));
                row.set("min", group.get("min"));
                row.set("max", group.get("max"));
                row.set("needs", needs);
                row.set("pricePaise", option.get("pricePaise"));
                row.set("default", option.get("default"));
                row.set("effects", option.get("effects"));
                rows.put(key(product.slug(), group, option), row);
            }
        }
        return rows;
    }

    /** The product's, of the key of a row. */
    static String slug(String key) {
        return key.split("\u2009", 2)[0];
    }

    /** What is wrong with a row, as the columns point to it. */
    List<Fault> faults(String key) {
        return faults.getOrDefault(key, List.of());
    }

    /** Not to be used if there are faults. */
    ProductDraft draft() {
        return draft;
    }

    private static String key(String slug, JsonNode group, JsonNode option) {
        return Sheet.key(List.of(
                slug, group.get("name").stringValue(), option.get("name").stringValue()));
    }

    /** How one is named in the column of what a group needs. */
    private static String label(JsonNode group, JsonNode option) {
        return group.get("name").stringValue() + ": " + option.get("name").stringValue();
    }

    /** Lays the cells of a row over what there is, or begins something new behind it. What can't be read was told already. */
    private void lay(Row row, List<Column> columns) {
        int group = place(groups, row.group());
        ObjectNode wantedGroup = (ObjectNode) groups.get(group);
        ArrayNode options = wantedGroup.withArray("options");
        int option = place(options, row.option());
        keys.put(group + "/" + option, row.key());
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            String text = row.cells().get(index);
            if (text != null && column.use() == Column.Use.TAKEN) {
                ObjectNode place =
                        OF_GROUPS.contains(column.pointer()) ? wantedGroup : (ObjectNode) options.get(option);
                put(column, place, text);
            }
        }
    }

    private static void put(Column column, ObjectNode place, String text) {
        try {
            // Nothing is nothing to say, but for effects, of which there are none then.
            boolean nothing = text.isEmpty() && !column.pointer().equals("/effects");
            place.set(
                    column.pointer().substring(1),
                    nothing ? NullNode.instance : column.cell().read(text));
        } catch (Cell.Unreadable _) {
            place.remove(column.pointer().substring(1));
        }
    }

    private static int place(ArrayNode things, String name) {
        for (int index = 0; index < things.size(); index++) {
            if (things.get(index).get("name").stringValue().equals(name)) {
                return index;
            }
        }
        things.addObject().put("name", name);
        return things.size() - 1;
    }

    /** Names of options become their places, which those have that are new, too. What is no name stays: an id, or a mistake. */
    private void placeNeeds() {
        Map<String, String> places = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            JsonNode options = groups.get(group).get("options");
            for (int option = 0; option < options.size(); option++) {
                places.putIfAbsent(label(groups.get(group), options.get(option)), group + "/" + option);
            }
        }
        for (JsonNode group : groups) {
            ArrayNode needs = JsonNodeFactory.instance.arrayNode();
            group.path("needs").forEach(one -> needs.add(places.getOrDefault(one.stringValue(), one.stringValue())));
            ((ObjectNode) group).set("needs", needs);
        }
    }

    /** Rows of a group say the same of it. */
    private void requireOneWord(List<Row> rows, List<Column> columns) {
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            if (!OF_GROUPS.contains(column.pointer())) {
                continue;
            }
            Map<String, Set<String>> said = new HashMap<>();
            for (Row row : rows) {
                said.computeIfAbsent(row.group(), _ -> new HashSet<>())
                        .add(Objects.requireNonNullElse(row.cells().get(index), ""));
            }
            rows.stream()
                    .filter(row -> said.getOrDefault(row.group(), Set.of()).size() > 1)
                    .forEach(row -> add(
                            row.key(),
                            new Fault(column.pointer(), "differs", "All options of a group say the same here.")));
        }
    }

    /** What is wrong with an option is told of its row, with a group of all its rows, and with the product of all. */
    private void place(Fault fault, List<Row> rows) {
        String[] steps = fault.pointer().split("/", -1);
        boolean ofGroup = steps.length > 3 && steps[1].equals("customizations");
        String key = ofGroup && steps.length > 4 ? keys.get(steps[2] + "/" + steps[4]) : null;
        if (key != null) {
            String rest = fault.pointer()
                    .substring(String.join("/", List.of(steps).subList(0, 5)).length());
            add(key, new Fault(rest.equals("/name") ? "/option" : rest, fault.code(), fault.message()));
        } else if (ofGroup && steps.length == 4) {
            String pointer = COLUMNS_OF_GROUPS.getOrDefault(steps[3], "/" + steps[3]);
            keys.forEach((place, concerned) -> {
                if (place.startsWith(steps[2] + "/")) {
                    add(concerned, new Fault(pointer, fault.code(), fault.message()));
                }
            });
        } else {
            rows.forEach(row -> add(row.key(), new Fault("", fault.code(), "The product: " + fault.message())));
        }
    }

    private void add(String key, Fault fault) {
        faults.computeIfAbsent(key, _ -> new ArrayList<>()).add(fault);
    }
}
