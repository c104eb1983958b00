package in.shikanji.platform.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The body of one request: read once, up to a limit, and what nobody read thrown away. */
final class RequestBody {
    /** A photo that is too large should be told so, and a browser listens only when it has sent all of it. */
    private static final int MOST_THROWN_AWAY = 32 * 1024 * 1024;

    /** Less of a chunked body, since Helidon holds each chunk in memory. */
    private static final int MOST_CHUNKED_THROWN_AWAY = 1024 * 1024;

    private final ServerRequest wire;
    private final WatchedConnection connection;
    private @Nullable InputStream content;
    private byte @Nullable [] bytes;
    private boolean broken;
    private boolean tooLarge;

    RequestBody(ServerRequest wire, WatchedConnection connection) {
        this.wire = wire;
        this.connection = connection;
    }

    byte[] read(int limit) {
        return read(
                limit,
                Problem.of(413, "payload_too_large", "The body is larger than the " + limit + " bytes allowed here."));
    }

    /** @param refusal for what is larger; before any of it is read where its length is told */
    byte[] read(int limit, Problem refusal) {
        byte[] read = bytes;
        if (read == null) {
            try {
                InputStream body = open(limit, refusal);
                // Reading all takes 16 KiB at a time, of which most bodies fill a tenth; one more comes to the end.
                long told = wire.headers().contentLength().orElse(limit);
                read = body.readNBytes((int) told + 1);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            bytes = read;
        }
        return read;
    }

    /** As {@link #read(int, Problem)}, for who reads it piece by piece: what is larger, or breaks off, throws from a read. */
    InputStream open(int limit, Problem refusal) {
        if (wire.headers().contentLength().orElse(0) > limit) {
            tooLarge = true;
            throw refusal.asException();
        }
        connection.allowBody(limit);
        return new Limited(limit, refusal);
    }

    /** Whether the connection ends with the answer: it may never be known where the next request would begin. */
    boolean endsConnection() {
        return broken || tooLarge || isUnsent();
    }

    /** One for all readers: Helidon's has a part of the body in hand, which the next one would not see. */
    private InputStream content() {
        InputStream known = content;
        if (known == null) {
            known = wire.content().inputStream();
            content = known;
        }
        return known;
    }

    private boolean isUnsent() {
        return wire.headers().contains(HeaderNames.EXPECT) && !wire.continueSent();
    }

    /**
     * Reads what is left, so that the answer reaches a client that is still sending: closing a socket with unread bytes
     * resets it. Says whether the connection can be used again.
     */
    boolean finish() {
        if (wire.content().consumed()) {
            return !tooLarge;
        }
        if (broken || isUnsent()) {
            return false;
        }
        boolean chunked = wire.headers().contentLength().isEmpty();
        int most = chunked ? MOST_CHUNKED_THROWN_AWAY : MOST_THROWN_AWAY;
        connection.allowBody(most);
        try {
            return content().skip(most) < most && wire.content().consumed() && !tooLarge;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private final class Limited extends InputStream {
        private final InputStream content = content();
        private final Problem refusal;
        private int left;

        Limited(int limit, Problem refusal) {
            this.left = limit;
            this.refusal = refusal;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        /** One byte more than is allowed tells that there are more. */
        @Override
        public int read(byte[] into, int offset, int length) {
            int found;
            try {
                found = content.read(into, offset, Math.min(length, left + 1));
            } catch (CloseConnectionException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                throw failure(e);
            }
            left -= Math.max(found, 0);
            if (left < 0) {
                throw tooLarge();
            }
            return found;
        }

        private ProblemException failure(Exception e) {
            broken = true;
            if (connection.isBodyTooLarge()
                    || (e instanceof RequestException known && known.status().code() == 413)) {
                return tooLarge();
            }
            // Helidon throws whatever comes to hand when a chunk is misshapen or the body ends too early
            return Problem.malformed("The body is not framed as HTTP/1.1 asks.").asException();
        }

        private ProblemException tooLarge() {
            tooLarge = true;
            return refusal.asException();
        }
    }
}
