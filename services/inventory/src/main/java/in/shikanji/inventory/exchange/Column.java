package in.shikanji.inventory.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column of a file: a field of what the API shows and takes.
 *
 * @param name in the header
 * @param pointer to the field, at most two deep: {@code /maker/name}
 */
public record Column(String name, String pointer, Cell cell, Use use) {
    /** What an import makes of it. */
    public enum Use {
        /** Tells which one is meant, with others of its use. */
        KEY,
        TAKEN,
        /** For people to read; an import does not look at it. */
        SHOWN
    }

    public static Column key(String name, String pointer) {
        return new Column(name, pointer, Cells.TEXT, Use.KEY);
    }

    public static Column taken(String name, String pointer, Cell cell) {
        return new Column(name, pointer, cell, Use.TAKEN);
    }

    public static Column shown(String name, String pointer, Cell cell) {
        return new Column(name, pointer, cell, Use.SHOWN);
    }

    /** The cell for what is shown so; empty where there is nothing. */
    String write(JsonNode shown) {
        JsonNode value = shown.at(pointer);
        return value.isMissingNode() || value.isNull() ? "" : cell.write(value);
    }

    JsonNode read(String text) throws Cell.Unreadable {
        return text.isEmpty() ? NullNode.instance : cell.read(text);
    }

    /** Puts a value where the column has its own. What is two deep and has nothing in it any more is nothing itself. */
    void put(ObjectNode shown, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        String field = pointer.substring(slash + 1);
        if (slash == 0) {
            shown.set(field, value);
            return;
        }
        String outer = pointer.substring(1, slash);
        @Nullable JsonNode found = shown.get(outer);
        ObjectNode inner = found instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        inner.set(field, value);
        boolean empty = inner.valueStream().allMatch(JsonNode::isNull);
        shown.set(outer, empty ? NullNode.instance : inner);
    }

    /** Whether what is wrong there is wrong with this cell. */
    boolean isAt(String place) {
        return place.equals(pointer) || place.startsWith(pointer + "/");
    }
}
