package in.shikanji.app.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Clients that connect, ask for something once, and then hold their connections open. */
final class Idlers implements AutoCloseable {
    private static final byte[] QUESTION =
            "GET /health/live HTTP/1.1\r\nHost: shikanji.test\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE_MILLIS = 30_000;

    private final List<Socket> sockets = new ArrayList<>();

    static Idlers connect(int port, int count) throws IOException {
        Idlers idlers = new Idlers();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket();
            idlers.sockets.add(socket);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(QUESTION);
            if (!answer(socket).startsWith("HTTP/1.1 200 ")) {
                throw new IOException("connection " + i + " was not served");
            }
        }
        return idlers;
    }

    /** How many can still ask for something. */
    int alive() {
        return (int) sockets.stream().filter(Idlers::isAlive).count();
    }

    /** How many connections the program has closed without a word; asks nothing, which would keep them. */
    int ended() throws IOException {
        int ended = 0;
        for (Socket socket : sockets) {
            socket.setSoTimeout(1);
            ended += isEnded(socket) ? 1 : 0;
        }
        return ended;
    }

    private static boolean isEnded(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException _) {
            return false;
        }
    }

    private static boolean isAlive(Socket socket) {
        try {
            socket.getOutputStream().write(QUESTION);
            return answer(socket).startsWith("HTTP/1.1 200 ");
        } catch (IOException _) {
            return false;
        }
    }

    /** One answer; its body is short, so it comes with the head. */
    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[2048];
        while (text.indexOf("\r\n\r\n{") < 0 || text.charAt(text.length() - 1) != '}') {
            int count = in.read(buffer);
            if (count < 0) {
                return "";
            }
            text.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
