package in.shikanji.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A kitchen screen: follows a store's stream of orders and notes when it first heard of each. */
final class LiveOrders implements AutoCloseable {
    private static final String ID = "\"id\":\"";

    private final Socket socket;
    private final Map<String, Long> heard = new ConcurrentHashMap<>();

    LiveOrders(int port, String token) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write(Wire.request("GET", "/api/v1/stores/mg-road/orders/events", Shop.bearing(token), ""));
        InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        String line = line(in);
        if (!line.contains(" 200 ")) {
            throw new IOException("no stream: " + line);
        }
        // The greeting says that from now on nothing is missed.
        while (!line.startsWith("event: hello")) {
            line = line(in);
        }
        Thread.ofVirtual().start(() -> listen(in));
    }

    /** When the screen heard of the order, in the nanoseconds of this process. */
    Optional<Long> heardOf(String orderId) {
        return Optional.ofNullable(heard.get(orderId));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen(InputStream in) {
        try {
            while (true) {
                String line = line(in);
                int id = line.startsWith("data: ") ? line.indexOf(ID) + ID.length() : 0;
                if (id >= ID.length()) {
                    heard.putIfAbsent(line.substring(id, line.indexOf('"', id)), System.nanoTime());
                }
            }
        } catch (IOException closed) {
            // The measurement is over.
        }
    }

    /**
     * The next line. The lines of chunked transfer come along, and do no harm: a line that begins with "data: " is one only
     * if the server writes each event as a whole, which it does.
     */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("the stream has ended");
            }
            line.append((char) (read & 0xff));
        }
        return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
