package in.shikanji.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A kept connection that carries one request at a time. */
final class Connection implements AutoCloseable {
    private final Sender sender;
    private final SocketChannel channel;
    private final ByteBuffer request;
    private final int keyAt;
    private final Answer answer = new Answer();
    private long due;

    Connection(Sender sender, Selector selector, int port, Template template) throws IOException {
        this.sender = sender;
        byte[] bytes = template.request().getBytes(StandardCharsets.US_ASCII);
        request = ByteBuffer.allocateDirect(bytes.length).put(bytes);
        keyAt = template.keyAt();
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Sends a request that was due at this time. A request is small and the connection idle, so it goes out at once. */
    void send(long dueAt, long key) throws IOException {
        due = dueAt;
        long rest = key;
        for (int at = keyAt + Template.KEY_LENGTH - 1; keyAt >= 0 && at >= keyAt; at--) {
            request.put(at, (byte) ('0' + rest % 10));
            rest /= 10;
        }
        answer.begin();
        request.clear();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** Takes what has come. */
    void receive() throws IOException {
        if (answer.read(channel)) {
            sender.answered(this, answer, due);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
