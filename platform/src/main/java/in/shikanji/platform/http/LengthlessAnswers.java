package in.shikanji.platform.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.Status;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;

/** Takes {@code Content-Length: 0} off 204 and 304 again, where Helidon sets it and RFC 9110 (8.6) forbids it. */
final class LengthlessAnswers implements Http1ConnectionListener {
    @Override
    public void status(ConnectionContext connection, Status status) {
        if (connection instanceof WatchedConnection watched) {
            watched.startSending(status.code());
        }
    }

    @Override
    public void headers(ConnectionContext connection, Headers headers) {
        if (connection instanceof WatchedConnection watched
                && watched.isBodiless()
                && headers instanceof WritableHeaders<?> writable) {
            writable.remove(HeaderNames.CONTENT_LENGTH);
        }
    }
}
