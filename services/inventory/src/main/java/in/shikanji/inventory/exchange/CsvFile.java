package in.shikanji.inventory.exchange;

import in.shikanji.inventory.exchange.CsvRows.Unreadable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that can be read as a table.
 *
 * @param parts its text, in parts that are easy to keep
 * @param rows without the header
 */
record CsvFile(List<String> parts, long rows) {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ROWS = 50_000;

    private static final int PART_CHARS = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static CsvFile of(byte[] bytes, List<Column> columns) throws Unreadable {
        List<String> parts = decode(bytes);
        CsvRows rows = new CsvRows(parts.iterator(), columns);
        long count = 0;
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (++count > MOST_ROWS) {
                throw new Unreadable(
                        "too_many_rows",
                        "Line " + row.line() + " is one row too many: a file takes 50,000. Send it in several.");
            }
        }
        return new CsvFile(parts, count);
    }

    private static List<String> decode(byte[] bytes) throws Unreadable {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(PART_CHARS);
        List<String> parts = new ArrayList<>();
        CoderResult result;
        do {
            int from = in.position();
            result = decoder.decode(in, out, true);
            if (result.isError()) {
                throw new Unreadable(
                        "not_utf8", place(bytes, in.position()) + " is not UTF-8. Save the file as \"CSV UTF-8\".");
            }
            String part = out.flip().toString();
            out.clear();
            int nothing = part.indexOf('\0');
            if (nothing >= 0) {
                int before = part.substring(0, nothing).getBytes(StandardCharsets.UTF_8).length;
                throw new Unreadable(
                        "file_broken",
                        place(bytes, from + before) + " is no text, but a NUL. Save the file as \"CSV UTF-8\".");
            }
            parts.add(
                    parts.isEmpty() && !part.isEmpty() && part.charAt(0) == BYTE_ORDER_MARK ? part.substring(1) : part);
        } while (result.isOverflow());
        return parts;
    }

    /** Lines and characters are counted from 1, as editors do. */
    private static String place(byte[] bytes, int position) {
        int line = 1;
        int character = 1;
        for (int index = 0; index < position; index++) {
            if (bytes[index] == '\n') {
                line++;
                character = 1;
            } else if ((bytes[index] & 0xC0) != 0x80) {
                character++;
            }
        }
        return "Line " + line + ", character " + character;
    }
}
