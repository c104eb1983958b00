package in.shikanji.platform.http;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.ServerConnectionException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * A connection that knows by when its next bytes must have come or gone. Helidon's sockets have no time-out for reading
 * or writing, so a client that sends a byte now and then would hold a thread and memory for ever.
 */
final class WatchedConnection extends WrappedConnection {
    private static final int FRAMING = 16 * 1024;
    private static final Duration LONGEST_REFUSAL = Duration.ofSeconds(1);
    private static final Duration LONGEST_PARTING = Duration.ofSeconds(2);
    private static final long MOST_AT_PARTING = 32L * 1024 * 1024;

    private final HttpSettings.Timeouts timeouts;
    private final Router router;
    private final DataReader reader = DataReader.create(this::receive);
    private final DataWriter writer;
    private volatile Phase phase = Phase.IDLE;
    private volatile long deadline;
    private boolean waiting;
    private volatile boolean expired;
    private boolean endless;
    private boolean bodiless;
    private boolean unread;
    private long bodyLeft;
    private volatile Thread thread = Thread.currentThread();

    private enum Phase {
        IDLE,
        HEAD,
        ANSWERING,
        BODY
    }

    WatchedConnection(ConnectionContext inner, HttpSettings.Timeouts timeouts, Router router) {
        super(inner);
        this.router = router;
        this.timeouts = timeouts;
        this.writer = new TimedWriter(inner.dataWriter());
    }

    /** The header lines are all there. */
    void startAnswering() {
        phase = Phase.ANSWERING;
    }

    void finishAnswering() {
        phase = Phase.IDLE;
    }

    /**
     * How long the rest of the body may be. Helidon reads a chunk of any announced size into memory, so that is bounded
     * here, with room for the framing of small chunks.
     */
    void allowBody(int bytes) {
        bodyLeft = 2L * bytes + FRAMING;
    }

    boolean isBodyTooLarge() {
        return bodyLeft < 0;
    }

    /** The answer to come has no body and must not announce one: what GET would send has no length. */
    void sendNoBody() {
        endless = true;
    }

    /** Notes the status that is about to be sent. */
    void startSending(int status) {
        bodiless = endless || status == 204 || status == 304;
        endless = false;
    }

    /** Whether what is being sent has no body and must not announce one. */
    boolean isBodiless() {
        return bodiless;
    }

    /** Ends the connection if it is past its deadline; called by a thread that watches all of them. */
    synchronized void expireAt(long now) {
        if (waiting && !expired && now - deadline > 0) {
            expired = true;
            Thread.ofVirtual().start(this::giveUp);
        }
    }

    /** When its idle time ends; empty unless it is idle. */
    synchronized OptionalLong idleUntil() {
        return waiting && !expired && phase == Phase.IDLE ? OptionalLong.of(deadline) : OptionalLong.empty();
    }

    boolean isEnding() {
        return expired;
    }

    /** Ends the connection as if its idle time were over; false if it is not idle any more. */
    synchronized boolean endIfIdle() {
        boolean idle = idleUntil().isPresent();
        if (idle) {
            expired = true;
            Thread.ofVirtual().start(this::giveUp);
        }
        return idle;
    }

    /** Says that there is no room, once the client has asked: an answer would be lost with a request that nobody read. */
    void refuse() {
        startWaiting(LONGEST_REFUSAL.toNanos());
        try {
            var _ = inner.serverSocket().get();
        } catch (UncheckedIOException _) {
            return; // it has gone, or asked for nothing
        } finally {
            stopWaiting();
        }
        writer.writeNow(BufferData.create(MalformedRequests.BUSY));
    }

    /** The answer to this request is sent, and part of the request may still be under way. */
    void leaveUnread() {
        unread = true;
    }

    /**
     * Reads what a refused client is still sending, until it ends or for a moment: closing a socket with unread bytes
     * resets it, and a client whose writing fails may never look at its answer (RFC 9112, 9.6).
     */
    void part() {
        boolean answeredEarly = unread || phase == Phase.HEAD;
        if (expired || !answeredEarly) {
            return;
        }
        phase = Phase.IDLE;
        startWaiting(LONGEST_PARTING.toNanos());
        try {
            long left = MOST_AT_PARTING;
            while (left > 0) {
                byte[] bytes = inner.serverSocket().get();
                if (bytes == null || bytes.length == 0) {
                    return;
                }
                left -= bytes.length;
            }
        } catch (UncheckedIOException _) {
            // it has gone, or the moment is over
        } finally {
            stopWaiting();
        }
    }

    private void giveUp() {
        try {
            if (phase == Phase.HEAD || phase == Phase.BODY) {
                inner.dataWriter().writeNow(BufferData.create(MalformedRequests.TIMED_OUT));
            }
        } catch (RuntimeException _) {
            // the client does not hear why
        } finally {
            interruptIfWaiting();
        }
    }

    private synchronized void interruptIfWaiting() {
        if (waiting) {
            thread.interrupt();
        }
    }

    private byte[] receive() {
        if (phase == Phase.IDLE) {
            startWaiting(timeouts.idle().toNanos());
        } else if (phase == Phase.ANSWERING) {
            phase = Phase.BODY;
            startWaiting(timeouts.read().toNanos());
        } else {
            goOnWaiting();
        }
        byte[] bytes;
        try {
            bytes = inner.serverSocket().get();
        } catch (UncheckedIOException e) {
            throw new ServerConnectionException("reading failed", e);
        } finally {
            stopWaiting();
        }
        if (expired) {
            throw new CloseConnectionException("the client was too slow");
        }
        if (phase == Phase.IDLE) {
            phase = Phase.HEAD;
            deadline = System.nanoTime() + timeouts.read().toNanos();
        } else if (phase == Phase.BODY && bytes != null) {
            bodyLeft -= bytes.length;
            if (bodyLeft < 0) {
                throw new IllegalStateException("the body is larger than allowed");
            }
        }
        return bytes;
    }

    private synchronized void startWaiting(long nanos) {
        thread = Thread.currentThread();
        deadline = System.nanoTime() + nanos;
        waiting = true;
    }

    private synchronized void goOnWaiting() {
        waiting = true;
    }

    private synchronized void stopWaiting() {
        waiting = false;
    }

    /** Gives each write the idle time: a client that does not read is as gone as one that does not write. */
    private final class TimedWriter implements DataWriter {
        private final DataWriter target;

        TimedWriter(DataWriter target) {
            this.target = target;
        }

        @Override
        public void write(BufferData... buffers) {
            timed(() -> target.write(buffers));
        }

        @Override
        public void write(BufferData buffer) {
            timed(() -> target.write(buffer));
        }

        @Override
        public void writeNow(BufferData... buffers) {
            timed(() -> target.writeNow(buffers));
        }

        @Override
        public void writeNow(BufferData buffer) {
            timed(() -> target.writeNow(buffer));
        }

        private void timed(Runnable write) {
            long before = deadline;
            startWaiting(timeouts.idle().toNanos());
            try {
                write.run();
            } finally {
                stopWaiting();
                deadline = before;
            }
        }
    }

    @Override
    public DataReader dataReader() {
        return reader;
    }

    @Override
    public DataWriter dataWriter() {
        return writer;
    }

    @Override
    public Router router() {
        return router;
    }
}
