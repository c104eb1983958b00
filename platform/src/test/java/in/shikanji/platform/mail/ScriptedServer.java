package in.shikanji.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers one client, line by line, with what it was told, and then hangs up. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Thread serving;

    /** @param answers the greeting, then one to each command, and one to the message as a whole */
    ScriptedServer(String... answers) throws IOException {
        serving = Thread.ofVirtual().start(() -> serve(answers));
    }

    int port() {
        return door.getLocalPort();
    }

    /** Everything, once the client was hung up on. */
    List<String> heard() {
        try {
            serving.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return List.copyOf(heard);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve(String... answers) {
        try (Socket client = door.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            for (int said = 0; said < answers.length; said++) {
                client.getOutputStream().write((answers[said] + "\r\n").getBytes(StandardCharsets.UTF_8));
                if (said < answers.length - 1) {
                    hear(in, answers[said].startsWith("354"));
                }
            }
        } catch (IOException _) {
            // the client left first
        }
    }

    /** One line, or those of a message up to its dot. */
    private void hear(BufferedReader in, boolean message) throws IOException {
        String line = in.readLine();
        while (line != null) {
            heard.add(line);
            if (!message || line.equals(".")) {
                return;
            }
            line = in.readLine();
        }
    }
}
