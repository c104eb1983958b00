package in.shikanji.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP server that answers everything at once, but for one request that it keeps until its gate opens. */
final class StallingServer implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final int stalls;
    private final Runnable onStall;
    private final String answer;

    /** @param stalls which request waits for the gate, from 1; 0 for none */
    StallingServer(int stalls, Runnable onStall, String answer) throws IOException {
        this.stalls = stalls;
        this.onStall = onStall;
        this.answer = answer;
        Thread.ofVirtual().start(this::accept);
    }

    static StallingServer prompt(String answer) throws IOException {
        return new StallingServer(0, () -> {}, answer);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The key of each request, in the order in which they came. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    void openGate() {
        gate.countDown();
    }

    @Override
    public void close() throws IOException {
        openGate();
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("Key: ")) {
                    keys.add(line.substring(5));
                } else if (line.isEmpty()) {
                    if (requests.incrementAndGet() == stalls) {
                        onStall.run();
                        gate.await();
                    }
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
