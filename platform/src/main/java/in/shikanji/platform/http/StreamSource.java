package in.shikanji.platform.http;

import java.io.IOException;

/** Writes server-sent events. Runs on the request's virtual thread and may block between events. */
@FunctionalInterface
public interface StreamSource {
    /** @throws IOException when the client has gone; the server then ends the stream quietly */
    void run(EventStream stream) throws IOException, InterruptedException;

    /** One open stream. */
    interface EventStream {
        /** Sends one event with an id that the browser gives back as {@code Last-Event-ID}. */
        void send(long id, String event, String json) throws IOException;

        /** Sends a comment, which keeps proxies from closing the stream and finds out whether the client is there. */
        void comment() throws IOException;

        /** False once the server shuts down or the session behind the stream ended. */
        boolean isOpen();
    }
}
