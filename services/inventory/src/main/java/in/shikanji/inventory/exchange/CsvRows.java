package in.shikanji.inventory.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; those without any text are left out. */
final class CsvRows {
    private static final int LONGEST_CELL = 128 * 1024;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern LINE = Pattern.compile("line ([0-9]+)");

    private final CloseableIterator<CsvRecord> records;
    private final Header header;

    /** @param line of the file on which it begins; the first is 1 */
    record Row(long line, List<String> cells) {}

    /** Which column stands where. */
    record Header(List<Column> columns) {
        Header {
            columns = List.copyOf(columns);
        }

        /** Where a column stands, from 1; null if it does not. */
        @Nullable Integer number(Column column) {
            int index = columns.indexOf(column);
            return index < 0 ? null : index + 1;
        }
    }

    /** A file that is no table, or not one of these. */
    static final class Unreadable extends Exception {
        private final String code;

        Unreadable(String code, String message) {
            super(message, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** @param parts of the file's text */
    CsvRows(Iterator<String> parts, List<Column> columns) throws Unreadable {
        String beginning = parts.hasNext() ? parts.next() : "";
        records = CsvReader.builder()
                .fieldSeparator(separator(beginning))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(new PartsReader(beginning, parts))
                .iterator();
        Row first = next();
        if (first == null) {
            throw new Unreadable("no_header", "The file is empty. Its first line names the columns.");
        }
        header = header(first, columns);
    }

    Header header() {
        return header;
    }

    /** Null after the last. */
    @Nullable Row next() throws Unreadable {
        try {
            while (records.hasNext()) {
                CsvRecord next = records.next();
                if (!next.getFields().stream().allMatch(String::isBlank)) {
                    return new Row(next.getStartingLineNumber(), next.getFields());
                }
            }
            return null;
        } catch (CsvParseException broken) {
            Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
            throw new Unreadable(
                    "file_broken",
                    "Line " + (line.find() ? line.group(1) : "?")
                            + ": a cell in quotes does not end, has something behind its last quote, or is too long."
                            + " Look for a stray \".");
        }
    }

    /** What stands most often in the first line. */
    private static char separator(String beginning) {
        String line = beginning.stripLeading().lines().findFirst().orElse("");
        char found = ',';
        for (char separator : SEPARATORS) {
            if (count(line, separator) > count(line, found)) {
                found = separator;
            }
        }
        return found;
    }

    private static long count(String line, char character) {
        return line.chars().filter(each -> each == character).count();
    }

    private static Header header(Row first, List<Column> columns) throws Unreadable {
        Map<String, Column> known = columns.stream()
                .collect(Collectors.toMap(column -> column.name().toLowerCase(Locale.ROOT), Function.identity()));
        List<Column> found = new ArrayList<>();
        for (String cell : first.cells()) {
            Column column = known.get(cell.strip().toLowerCase(Locale.ROOT));
            String place = "Line " + first.line() + ", column " + (found.size() + 1) + ": ";
            if (column == null) {
                String names =
                        String.join(", ", columns.stream().map(Column::name).toList());
                throw new Unreadable(
                        "unknown_column",
                        place + "there is no column \"" + brief(cell) + "\". There are " + names + ".");
            }
            if (found.contains(column)) {
                throw new Unreadable("column_twice", place + "\"" + column.name() + "\" stands here twice.");
            }
            found.add(column);
        }
        for (Column column : columns) {
            if (column.use() == Column.Use.KEY && !found.contains(column)) {
                throw new Unreadable(
                        "missing_column",
                        "Line " + first.line() + ": the column \"" + column.name()
                                + "\" is needed, which tells the rows apart.");
            }
        }
        return new Header(found);
    }

    private static String brief(String cell) {
        return cell.codePointCount(0, cell.length()) > 40
                ? cell.substring(0, cell.offsetByCodePoints(0, 40)) + "…"
                : cell;
    }

    /** Reads texts as one. */
    private static final class PartsReader extends Reader {
        private final Iterator<String> parts;
        private String part;
        private int at;

        PartsReader(String first, Iterator<String> parts) {
            this.part = first;
            this.parts = parts;
        }

        @Override
        public int read(char[] into, int offset, int length) {
            while (at == part.length()) {
                if (!parts.hasNext()) {
                    return -1;
                }
                part = parts.next();
                at = 0;
            }
            int taken = Math.min(length, part.length() - at);
            part.getChars(at, at + taken, into, offset);
            at += taken;
            return taken;
        }

        @Override
        public void close() {}
    }
}
