package in.shikanji.platform.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The body of one request: read once, up to a limit, and what nobody read thrown away. */
final class RequestBody {
    /** A photo that is too large should be told so, and a browser listens only when it has sent all of it. */
    private static final int MOST_THROWN_AWAY = 32 * 1024 * 1024;

    /** Less of a chunked body, since Helidon holds each chunk in memory. */
    private static final int MOST_CHUNKED_THROWN_AWAY = 1024 * 1024;

    private final ServerRequest wire;
    private final WatchedConnection connection;
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
        if (read != null) {
            return read;
        }
        long announced = wire.headers().contentLength().orElse(0);
        byte[] found = announced > limit ? null : readUpTo(limit);
        if (found == null) {
            tooLarge = true;
            throw refusal.asException();
        }
        bytes = found;
        return found;
    }

    /** Whether the connection ends with the answer: it may never be known where the next request would begin. */
    boolean endsConnection() {
        return broken || tooLarge || isUnsent();
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
            return wire.content().inputStream().skip(most) < most
                    && wire.content().consumed()
                    && !tooLarge;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /** Null when there is more than that. */
    private byte @Nullable [] readUpTo(int limit) {
        connection.allowBody(limit);
        try {
            byte[] found = wire.content().inputStream().readNBytes(limit + 1);
            return found.length > limit ? null : found;
        } catch (CloseConnectionException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            broken = true;
            if (connection.isBodyTooLarge()
                    || (e instanceof RequestException known && known.status().code() == 413)) {
                return null;
            }
            // Helidon throws whatever comes to hand when a chunk is misshapen or the body ends too early
            throw Problem.malformed("The body is not framed as HTTP/1.1 asks.").asException();
        }
    }
}
