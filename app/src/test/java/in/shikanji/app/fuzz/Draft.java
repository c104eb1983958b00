package in.shikanji.app.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A request that can be spoilt anywhere. Text stands for its bytes in ISO 8859-1, so that any byte can be written;
 * {@link #utf8} makes such text of other letters.
 */
final class Draft {
    private String method;
    private String target;
    private String version = "HTTP/1.1";
    private final List<String> lines = new ArrayList<>();
    private byte[] body = {};
    private boolean framed;

    Draft(String method, String target) {
        this.method = method;
        this.target = target;
        lines.add("Host: shikanji.test");
    }

    static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    String method() {
        return method;
    }

    String target() {
        return target;
    }

    byte[] body() {
        return body;
    }

    Draft method(String changed) {
        method = changed;
        return this;
    }

    Draft target(UnaryOperator<String> change) {
        target = change.apply(target);
        return this;
    }

    Draft version(String changed) {
        version = changed;
        return this;
    }

    Draft header(String name, String value) {
        lines.add(name + ": " + value);
        return this;
    }

    /** A header line as it is, without the line's end. */
    Draft line(String line) {
        lines.add(line);
        return this;
    }

    Draft without(String name) {
        lines.removeIf(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
        return this;
    }

    Draft body(byte[] bytes) {
        body = bytes;
        return this;
    }

    /** Leaves it to the header lines that are there to say how long the body is. */
    Draft framedByHand() {
        framed = true;
        return this;
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder(method + ' ' + target + ' ' + version + "\r\n");
        lines.forEach(line -> head.append(line).append("\r\n"));
        if (!framed && body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(latin(head.append("\r\n").toString()));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
