package in.shikanji.inventory.exchange;

import in.shikanji.inventory.exchange.CsvRows.Unreadable;
import in.shikanji.platform.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The text of a file as it comes in, in parts that are easy to keep. */
final class CsvText {
    private static final int PART_BYTES = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DigestInputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(PART_BYTES);
    /** A part has at most as many characters as bytes. */
    private final CharBuffer chars = CharBuffer.allocate(PART_BYTES);

    private boolean begun;
    private boolean ended;
    private int line = 1;
    private int character = 1;

    CsvText(InputStream file) {
        in = new DigestInputStream(file, Sha256.begin());
    }

    /** Null after the last, of which there is one even if there is nothing in it. */
    @Nullable String next() throws IOException, Unreadable {
        if (ended) {
            return null;
        }
        int wanted = bytes.remaining();
        int read = in.readNBytes(bytes.array(), bytes.position(), wanted);
        ended = read < wanted;
        bytes.position(bytes.position() + read).flip();
        CoderResult result = decoder.decode(bytes, chars.clear(), ended);
        // Half a character waits for its other half.
        bytes.compact();
        String part = chars.flip().toString();
        int nothing = part.indexOf('\0');
        count(nothing < 0 ? part : part.substring(0, nothing));
        if (nothing >= 0) {
            throw new Unreadable("file_broken", place() + " is no text, but a NUL. Save the file as \"CSV UTF-8\".");
        }
        if (result.isError()) {
            throw new Unreadable("not_utf8", place() + " is not UTF-8. Save the file as \"CSV UTF-8\".");
        }
        boolean marked = !begun && !part.isEmpty() && part.charAt(0) == BYTE_ORDER_MARK;
        begun = true;
        return marked ? part.substring(1) : part;
    }

    /** SHA-256 of all that was read, lower-case hex; once, after the last part. */
    String hash() {
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    private void count(String text) {
        for (int index = 0; index < text.length(); index++) {
            char next = text.charAt(index);
            if (next == '\n') {
                line++;
                character = 1;
            } else if (!Character.isLowSurrogate(next)) {
                character++;
            }
        }
    }

    /** Where the next character stands. Lines and characters are counted from 1, as editors do. */
    private String place() {
        return "Line " + line + ", character " + character;
    }
}
