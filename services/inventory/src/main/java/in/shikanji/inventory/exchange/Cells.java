package in.shikanji.inventory.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** The usual cells. */
public final class Cells {
    private Cells() {}

    public static final Cell TEXT = new Cell() {
        @Override
        public JsonNode read(String cell) {
            return StringNode.valueOf(cell);
        }

        @Override
        public String write(JsonNode value) {
            return value.stringValue();
        }
    };

    public static final Cell FLAG = new Cell() {
        @Override
        public JsonNode read(String cell) throws Cell.Unreadable {
            return switch (cell) {
                case "yes" -> BooleanNode.TRUE;
                case "no" -> BooleanNode.FALSE;
                default -> throw new Cell.Unreadable("wrong_type", "This must be yes or no.");
            };
        }

        @Override
        public String write(JsonNode value) {
            return value.booleanValue() ? "yes" : "no";
        }
    };

    public static final Cell WHOLE = new Cell() {
        private static final Pattern SHAPE = Pattern.compile("-?[0-9]{1,15}");

        @Override
        public JsonNode read(String cell) throws Cell.Unreadable {
            if (!SHAPE.matcher(cell).matches()) {
                throw new Cell.Unreadable("wrong_type", "This must be a whole number, such as 12.");
            }
            return LongNode.valueOf(Long.parseLong(cell));
        }

        @Override
        public String write(JsonNode value) {
            return Long.toString(value.longValue());
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    };

    public static final Cell DECIMAL = new Cell() {
        @Override
        public JsonNode read(String cell) throws Cell.Unreadable {
            return DecimalNode.valueOf(decimal(cell));
        }

        @Override
        public String write(JsonNode value) {
            return plain(value.decimalValue());
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    };

    /** Paise as rupees: {@code 40.00}. */
    public static final Cell RUPEES = new Hundredths(true);

    /** Basis points as per cent: {@code 5}. */
    public static final Cell PER_CENT = new Hundredths(false);

    /** What nobody said and an empty list are the same. */
    public static final Cell LIST = new Texts("");

    /** An empty list is {@code none}; where nobody said, the cell is empty. */
    public static final Cell LIST_OR_NONE = new Texts("none");

    /** A number as people write it by hand, and no other: no exponents, no thousands, no digits of other scripts. */
    public static BigDecimal decimal(String cell) throws Cell.Unreadable {
        if (!Hundredths.NUMBER.matcher(cell).matches()) {
            throw new Cell.Unreadable("wrong_type", "This must be a number such as 12 or 12.5, with no other signs.");
        }
        return new BigDecimal(cell);
    }

    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whole hundredths of what people say. */
    private record Hundredths(boolean fixed) implements Cell {
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");
        private static final Pattern WHOLE_IN_WORDS = Pattern.compile("[0-9]+");

        @Override
        public JsonNode read(String cell) throws Cell.Unreadable {
            BigDecimal hundredths = decimal(cell).movePointRight(2).stripTrailingZeros();
            if (hundredths.scale() > 0) {
                throw new Cell.Unreadable("too_fine", "This takes at most two decimals.");
            }
            return LongNode.valueOf(hundredths.longValueExact());
        }

        @Override
        public String write(JsonNode value) {
            return said(value.longValue());
        }

        @Override
        public boolean isNumber() {
            return true;
        }

        @Override
        public String inWords(String message) {
            return WHOLE_IN_WORDS.matcher(message).replaceAll(found -> said(Long.parseLong(found.group())));
        }

        private String said(long hundredths) {
            BigDecimal number = BigDecimal.valueOf(hundredths, 2);
            return fixed ? number.toPlainString() : plain(number);
        }
    }

    /** Texts with {@code ; } between; a semicolon within one has a backslash before it. */
    private record Texts(String none) implements Cell {
        @Override
        public JsonNode read(String cell) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            if (!cell.equals(none)) {
                split(cell, ';').forEach(part -> list.add(unescaped(part)));
            }
            return list;
        }

        @Override
        public String write(JsonNode value) {
            List<String> texts = new ArrayList<>();
            value.forEach(text -> texts.add(escaped(text.stringValue(), ";")));
            return texts.isEmpty() ? none : String.join("; ", texts);
        }
    }

    /** The parts of a cell that are not empty, each with its escapes. A sign with a backslash before it does not part them. */
    public static List<String> split(String cell, char sign) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        // Character by character: an expression would take a frame of the stack for each of a hostile cell.
        for (int index = 0; index <= cell.length(); index++) {
            if (index == cell.length() || cell.charAt(index) == sign) {
                String part = cell.substring(begin, index).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                begin = index + 1;
            } else if (cell.charAt(index) == '\\' && index + 1 < cell.length()) {
                index++;
            }
        }
        return parts;
    }

    /** With a backslash before each of the signs, and before itself. */
    public static String escaped(String text, String signs) {
        StringBuilder escaped = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char next = text.charAt(index);
            if (next == '\\' || signs.indexOf(next) >= 0) {
                escaped.append('\\');
            }
            escaped.append(next);
        }
        return escaped.toString();
    }

    public static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            boolean escape = text.charAt(index) == '\\' && index + 1 < text.length();
            plain.append(text.charAt(escape ? ++index : index));
        }
        return plain.toString();
    }
}
