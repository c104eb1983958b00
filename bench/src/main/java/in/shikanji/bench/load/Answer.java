package in.shikanji.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Reads one answer of a known length after the other from a kept connection, as cheaply as can be. */
final class Answer {
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private ByteBuffer bytes = ByteBuffer.allocateDirect(64 * 1024);
    private int looked;
    private int bodyAt;
    private int length;

    /** Makes ready for the next answer. */
    void begin() {
        bytes.clear();
        looked = 0;
        bodyAt = -1;
        length = -1;
    }

    /** Takes what has come; true once the answer is whole. */
    boolean read(SocketChannel channel) throws IOException {
        if (channel.read(bytes) < 0) {
            throw new EOFException("the server closed a kept connection");
        }
        if (bodyAt < 0 && !findBody()) {
            return false;
        }
        int missing = bodyAt + length - bytes.position();
        if (missing > bytes.remaining()) {
            ByteBuffer larger = ByteBuffer.allocateDirect(2 * (bodyAt + length));
            larger.put(bytes.flip());
            bytes = larger;
        }
        return missing <= 0;
    }

    int status() {
        int status = 0;
        for (int at = STATUS_AT; at < STATUS_AT + 3; at++) {
            status = 10 * status + bytes.get(at) - '0';
        }
        return status;
    }

    String body() {
        byte[] body = new byte[length];
        bytes.get(bodyAt, body);
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Looks for the empty line, and on the way for the length. */
    private boolean findBody() throws IOException {
        int end = bytes.position();
        for (; looked < end; looked++) {
            if (bytes.get(looked) != '\n') {
                continue;
            }
            if (looked + LENGTH.length + 1 > end) {
                // The line may not be here whole yet, unless it is the empty one.
                if (looked + 2 < end && bytes.get(looked + 1) == '\r' && bytes.get(looked + 2) == '\n') {
                    return bodyBegins(looked + 3);
                }
                return false;
            }
            if (bytes.get(looked + 1) == '\r') {
                return bodyBegins(looked + 3);
            }
            if (isLength(looked + 1) && !readLength(looked + 1 + LENGTH.length, end)) {
                return false;
            }
        }
        return false;
    }

    private boolean bodyBegins(int at) throws IOException {
        if (length < 0) {
            throw new IOException("an answer without a length");
        }
        bodyAt = at;
        return true;
    }

    private boolean isLength(int at) {
        for (int index = 0; index < LENGTH.length; index++) {
            if ((bytes.get(at + index) | 0x20) != LENGTH[index]) {
                return false;
            }
        }
        return true;
    }

    /** False if the line's end has not come yet. */
    private boolean readLength(int from, int end) {
        int number = 0;
        for (int at = from; at < end; at++) {
            byte digit = bytes.get(at);
            if (digit == '\r') {
                length = number;
                return true;
            }
            if (digit >= '0' && digit <= '9') {
                number = 10 * number + digit - '0';
            }
        }
        return false;
    }
}
