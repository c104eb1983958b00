package in.shikanji.bench;

import in.shikanji.platform.Json;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One kept connection that sends prepared bytes and reads answers of a known length: as little as a client can do. */
final class Wire implements AutoCloseable {
    private static final String LENGTH = "\r\ncontent-length: ";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private byte[] answer = new byte[64 * 1024];
    private int headEnds;
    private int length;

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** A request as it goes over the wire; an empty body is left out. */
    static byte[] request(String method, String path, Map<String, String> headers, String body) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(bytes.length)
                    .append("\r\n");
        }
        return (head + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /** Sends the request and reads the whole answer; returns its status. */
    int exchange(byte[] request) throws IOException {
        out.write(request);
        length = 0;
        headEnds = -1;
        while (headEnds < 0) {
            read();
            headEnds = endOfHead();
        }
        String head = new String(answer, 0, headEnds, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf(LENGTH);
        if (at < 0) {
            throw new IOException("an answer without a length: " + head);
        }
        int from = at + LENGTH.length();
        int to = head.indexOf('\r', from);
        int end = headEnds + Integer.parseInt(to < 0 ? head.substring(from) : head.substring(from, to));
        while (length < end) {
            read();
        }
        return Integer.parseInt(head.substring(9, 12));
    }

    /** As {@link #exchange}; anything but the status that is wanted is an error. */
    Wire expect(byte[] request, int wanted) throws IOException {
        int status = exchange(request);
        if (status != wanted) {
            throw new IOException("expected " + wanted + ", was " + status + ": " + body());
        }
        return this;
    }

    String body() {
        return new String(answer, headEnds, length - headEnds, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return Arrays.copyOfRange(answer, headEnds, length);
    }

    JsonNode json() {
        return Json.tree(bytes());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void read() throws IOException {
        if (length == answer.length) {
            answer = Arrays.copyOf(answer, 2 * length);
        }
        int read = in.read(answer, length, answer.length - length);
        if (read < 0) {
            throw new EOFException("the connection was closed");
        }
        length += read;
    }

    private int endOfHead() {
        for (int index = 3; index < length; index++) {
            if (answer[index] == '\n' && answer[index - 2] == '\n') {
                return index + 1;
            }
        }
        return -1;
    }
}
