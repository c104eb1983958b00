package in.shikanji.platform.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** The open server-sent event streams of a server; each lives on its request's virtual thread. */
final class EventStreams {
    static final String CONTENT_TYPE = "text/event-stream";

    private static final int RETRY_LEAST_MILLIS = 1000;
    private static final int RETRY_SPREAD_MILLIS = 4000;

    private final int most;
    private final AtomicInteger open = new AtomicInteger();
    private final Set<OpenStream> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    EventStreams(int most) {
        this.most = most;
    }

    int open() {
        return open.get();
    }

    /** Takes a place for one more stream; false when all are taken. */
    boolean enter() {
        if (closed || open.incrementAndGet() > most) {
            open.decrementAndGet();
            return false;
        }
        return true;
    }

    /** Runs the source until it ends; gives back the place that {@link #enter} took. */
    void run(StreamSource source, ServerResponse out, BooleanSupplier sessionLives) {
        OpenStream stream = null;
        try {
            out.headers().set(HeaderValues.create(HeaderNames.CONTENT_TYPE, CONTENT_TYPE));
            out.headers().set(HeaderValues.create("X-Accel-Buffering", "no"));
            stream = new OpenStream(out.outputStream(), sessionLives);
            streams.add(stream);
            stream.retry(RETRY_LEAST_MILLIS + ThreadLocalRandom.current().nextInt(RETRY_SPREAD_MILLIS + 1));
            if (closed) {
                stream.end();
            }
            source.run(stream);
        } catch (IOException e) {
            throw new CloseConnectionException("the client left its stream", e);
        } catch (InterruptedException _) {
            // the server stops; what was sent is whole, so the stream ends cleanly
        } finally {
            if (stream != null) {
                streams.remove(stream);
            }
            open.decrementAndGet();
            Thread.interrupted(); // an interrupt that came late would close the connection before the last chunk
        }
    }

    /** Ends all streams and lets no more in. */
    void close() {
        closed = true;
        streams.forEach(OpenStream::end);
    }

    /** Only interrupted between writes: an interrupt within one would break the connection in the middle of an event. */
    private final class OpenStream implements StreamSource.EventStream {
        private final OutputStream out;
        private final BooleanSupplier sessionLives;
        private final Thread thread = Thread.currentThread();
        private boolean ended;
        private boolean writing;

        OpenStream(OutputStream out, BooleanSupplier sessionLives) {
            this.out = out;
            this.sessionLives = sessionLives;
        }

        @Override
        public void send(long id, String event, String json) throws IOException {
            write("id: " + id + "\nevent: " + event + "\ndata: " + json.replace("\n", "\ndata: ") + "\n\n");
        }

        @Override
        public void comment() throws IOException {
            write(":\n\n");
        }

        @Override
        public boolean isOpen() {
            return !closed && sessionLives.getAsBoolean();
        }

        void retry(int millis) throws IOException {
            write("retry: " + millis + "\n\n");
        }

        synchronized void end() {
            ended = true;
            if (!writing) {
                thread.interrupt();
            }
        }

        private void write(String text) throws IOException {
            begin();
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (RuntimeException e) {
                throw new IOException("the client has gone", e);
            } finally {
                finish();
            }
        }

        private synchronized void begin() throws IOException {
            if (ended) {
                Thread.interrupted();
                throw new IOException("the stream has ended");
            }
            writing = true;
        }

        private synchronized void finish() {
            writing = false;
            if (ended) {
                thread.interrupt();
            }
        }
    }
}
