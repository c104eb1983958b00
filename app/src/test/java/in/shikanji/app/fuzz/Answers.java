package in.shikanji.app.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads answers as strictly as a client could: what it can't follow is malformed. */
final class Answers {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([1-5]\\d\\d) [\\x20-\\x7e]*");
    private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+): ?([\\x20-\\x7e\\t]*)");

    private final String text;
    private final boolean headless;
    private int at;

    private Answers(String text, boolean headless) {
        this.text = text;
        this.headless = headless;
    }

    /** One answer; names of headers in lower case. */
    record Answer(int status, List<Header> headers, String body) {
        Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.name().equals(name))
                    .map(Header::value)
                    .findFirst();
        }

        long count(String name) {
            return headers.stream().filter(header -> header.name().equals(name)).count();
        }

        boolean isStream() {
            return header("content-type").orElse("").startsWith("text/event-stream");
        }

        String utf8() {
            return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    record Header(String name, String value) {}

    /**
     * All answers, one after the other.
     *
     * @throws IllegalArgumentException saying what is malformed
     */
    static List<Answer> read(Wire.Heard heard, boolean headless) {
        Answers answers = new Answers(heard.text(), headless);
        List<Answer> all = new ArrayList<>();
        while (answers.at < answers.text.length()) {
            all.add(answers.next(heard.end() == Wire.End.LEFT));
        }
        return all;
    }

    private Answer next(boolean endless) {
        Matcher status = STATUS.matcher(line());
        require(status.matches(), "no status line");
        int code = Integer.parseInt(status.group(1));
        List<Header> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            Matcher header = HEADER.matcher(line);
            require(header.matches(), "no header line: " + line);
            headers.add(new Header(header.group(1).toLowerCase(Locale.ROOT), header.group(2)));
        }
        Answer head = new Answer(code, headers, "");
        if (code < 200 || code == 204 || code == 304) {
            require(head.count("content-length") == 0, "a length where there is no body");
            return head;
        }
        if (headless && (at == text.length() || text.startsWith("HTTP/1.1 ", at))) {
            return head;
        }
        if (endless && head.isStream()) {
            require(!headless, "a body in answer to HEAD");
            at = text.length();
            return head;
        }
        return new Answer(code, headers, unpacked(head, body(head)));
    }

    /** What is long comes packed to who said that it may. */
    private static String unpacked(Answer head, String body) {
        if (!head.header("content-encoding").equals(Optional.of("gzip"))) {
            return body;
        }
        try (GZIPInputStream packed =
                new GZIPInputStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1)))) {
            return new String(packed.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new IllegalArgumentException("packed so that nobody can unpack it", broken);
        }
    }

    private String body(Answer head) {
        boolean chunked = head.header("transfer-encoding").isPresent();
        require(chunked != head.header("content-length").isPresent(), "neither or both of length and chunks");
        return chunked
                ? chunks()
                : take(Integer.parseInt(head.header("content-length").orElse("0")));
    }

    private String chunks() {
        StringBuilder body = new StringBuilder();
        while (true) {
            int size = Integer.parseInt(line(), 16);
            body.append(take(size));
            require(line().isEmpty(), "a chunk without its end");
            if (size == 0) {
                return body.toString();
            }
        }
    }

    private String line() {
        int end = text.indexOf("\r\n", at);
        require(end >= 0, "it ends within a line");
        String line = text.substring(at, end);
        at = end + 2;
        return line;
    }

    private String take(int count) {
        require(at + count <= text.length(), "it ends within a body");
        String taken = text.substring(at, at + count);
        at += count;
        return taken;
    }

    private static void require(boolean well, String otherwise) {
        if (!well) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
