package in.shikanji.platform.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The body of one request: read once, up to a limit, and what nobody read thrown away. */
final class RequestBody {
    private static final int MOST_THROWN_AWAY = 1024 * 1024;

    private final ServerRequest wire;
    private byte @Nullable [] bytes;
    private boolean tooLarge;

    RequestBody(ServerRequest wire) {
        this.wire = wire;
    }

    byte[] read(int limit) {
        byte[] read = bytes;
        if (read != null) {
            return read;
        }
        long announced = wire.headers().contentLength().orElse(0);
        byte[] found = announced > limit ? null : readUpTo(limit);
        if (found == null) {
            tooLarge = true;
            throw Problem.of(413, "payload_too_large", "The body is larger than the " + limit + " bytes allowed here.")
                    .asException();
        }
        bytes = found;
        return found;
    }

    /**
     * Reads what is left, so that the answer reaches a client that is still sending: closing a socket with unread bytes
     * resets it. Says whether the connection can be used again.
     */
    boolean finish() {
        if (wire.content().consumed()) {
            return true;
        }
        boolean unsent = wire.headers().contains(HeaderNames.EXPECT) && !wire.continueSent();
        if (unsent) {
            return false;
        }
        try {
            InputStream rest = wire.content().inputStream();
            rest.skipNBytes(MOST_THROWN_AWAY);
            return false;
        } catch (IOException _) {
            return !tooLarge; // the end came before the limit
        } catch (RequestException | IllegalStateException _) {
            return false;
        }
    }

    private byte @Nullable [] readUpTo(int limit) {
        try {
            byte[] found = wire.content().inputStream().readNBytes(limit + 1);
            return found.length > limit ? null : found;
        } catch (RequestException e) {
            if (e.status().code() == 413) {
                return null;
            }
            throw Problem.malformed("The body is not framed as HTTP/1.1 asks.").asException();
        } catch (IOException e) {
            throw new CloseConnectionException("the client left while sending", e);
        }
    }
}
