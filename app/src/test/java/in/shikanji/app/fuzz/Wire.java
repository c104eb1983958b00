package in.shikanji.app.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** Bare connections to the program. */
final class Wire {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final long BETWEEN_PIECES_NANOS = 500_000;

    private final InetSocketAddress address;

    Wire(int port) {
        address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** How a conversation ended. */
    enum End {
        /** The program closed the connection. */
        CLOSED,
        /** The connection was broken off, which may have swallowed an answer. */
        RESET,
        /** We left: a stream of events has no end, and some clients don't listen. */
        LEFT,
        /** Neither an answer nor an end came. */
        SILENCE
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one conversation
    record Heard(byte[] bytes, End end) {
        String text() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    Heard send(Sending sending) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            boolean sent = write(socket, sending);
            return switch (sending.ending()) {
                case LEAVES -> new Heard(new byte[0], End.LEFT);
                case RESETS -> {
                    socket.setSoLinger(true, 0);
                    yield new Heard(new byte[0], End.LEFT);
                }
                case LISTENS -> {
                    if (sent) {
                        tryToEnd(socket);
                    }
                    yield listen(socket.getInputStream());
                }
            };
        }
    }

    /** False when the program closed before it had all. */
    private static boolean write(Socket socket, Sending sending) {
        try {
            OutputStream out = socket.getOutputStream();
            for (int i = 0; i < sending.pieces().size(); i++) {
                if (i > 0) {
                    LockSupport.parkNanos(BETWEEN_PIECES_NANOS);
                }
                out.write(sending.pieces().get(i));
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void tryToEnd(Socket socket) {
        try {
            socket.shutdownOutput();
        } catch (IOException _) {
            // it was faster than we
        }
    }

    private static Heard listen(InputStream in) throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                heard.write(buffer, 0, count);
                if (isEndless(heard)) {
                    return new Heard(heard.toByteArray(), End.LEFT);
                }
            }
            return new Heard(heard.toByteArray(), End.CLOSED);
        } catch (SocketTimeoutException _) {
            return new Heard(heard.toByteArray(), End.SILENCE);
        } catch (SocketException _) {
            return new Heard(heard.toByteArray(), End.RESET);
        }
    }

    /** Whether a stream of events has begun. */
    private static boolean isEndless(ByteArrayOutputStream heard) {
        if (heard.size() > 4096) {
            return false;
        }
        String text = heard.toString(StandardCharsets.ISO_8859_1);
        return text.contains("text/event-stream") && text.contains("retry: ");
    }
}
