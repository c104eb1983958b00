package in.shikanji.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void anAnswerIsWholeWithItsLastByteHoweverItIsCut() throws IOException {
        String text = "HTTP/1.1 201 Created\r\nDate: today\r\nCONTENT-length: 11\r\nX: y\r\n\r\n{\"id\":\"o1\"}";
        for (int cut = 1; cut < text.length(); cut++) {
            try (Pair pair = new Pair()) {
                Answer answer = new Answer();
                answer.begin();
                pair.send(text.substring(0, cut));

                assertThat(answer.read(pair.client)).as("cut at %d", cut).isFalse();

                pair.send(text.substring(cut));
                assertThat(answer.read(pair.client)).as("cut at %d", cut).isTrue();
                assertThat(answer.status()).isEqualTo(201);
                assertThat(answer.body()).isEqualTo("{\"id\":\"o1\"}");
            }
        }
    }

    @Test
    void anAnswerMayBeLargerThanWhatWasSetAsideForIt() throws IOException {
        String body = "x".repeat(1_000_000);
        try (Pair pair = new Pair()) {
            Thread.ofVirtual().start(() -> pair.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + body));
            Answer answer = new Answer();
            answer.begin();
            while (!answer.read(pair.client)) {
                Thread.onSpinWait();
            }

            assertThat(answer.body()).isEqualTo(body);
        }
    }

    private static final class Pair implements AutoCloseable {
        private final ServerSocketChannel listening =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        private final SocketChannel client = SocketChannel.open(listening.getLocalAddress());
        private final SocketChannel server = listening.accept();

        Pair() throws IOException {}

        void send(String text) {
            try {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    server.write(bytes);
                }
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            client.close();
            server.close();
            listening.close();
        }
    }
}
