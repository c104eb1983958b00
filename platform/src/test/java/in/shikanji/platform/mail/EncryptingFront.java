package in.shikanji.platform.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * TLS in front of a mail server that has none: from the first byte, or after STARTTLS as RFC 3207 has it. What it answers
 * before that is its own; all that comes after goes to the server behind it.
 */
final class EncryptingFront implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final SSLContext encryption;
    private final boolean startTls;
    private final int behind;
    private final List<String> heardInTheClear = new CopyOnWriteArrayList<>();

    EncryptingFront(SSLContext encryption, boolean startTls, int behind) throws IOException {
        this.encryption = encryption;
        this.startTls = startTls;
        this.behind = behind;
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> heardInTheClear() {
        return List.copyOf(heardInTheClear);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (startTls && !agreesToEncrypt(client)) {
                return;
            }
            SSLSocket encrypted = (SSLSocket) encryption
                    .getSocketFactory()
                    .createSocket(client, client.getInetAddress().getHostAddress(), client.getPort(), true);
            encrypted.setUseClientMode(false);
            try (encrypted;
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
                if (startTls) {
                    line(server.getInputStream()); // its greeting: the client had one
                }
                Thread answers = Thread.ofVirtual().start(() -> pass(server, encrypted));
                pass(encrypted, server);
                server.shutdownOutput();
                answers.join();
            }
        } catch (IOException _) {
            // the client left, for example since it does not believe the certificate
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean agreesToEncrypt(Socket client) throws IOException {
        OutputStream out = client.getOutputStream();
        say(out, "220 front ESMTP");
        while (true) {
            String said = line(client.getInputStream());
            heardInTheClear.add(said);
            if (said.startsWith("EHLO")) {
                say(out, "250-front");
                say(out, "250 STARTTLS");
            } else if (said.equals("STARTTLS")) {
                say(out, "220 go ahead");
                return true;
            } else {
                say(out, "221 bye");
                return false;
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Byte by byte, so that none of what follows is swallowed. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private static void pass(Socket from, Socket to) {
        try {
            byte[] some = new byte[8192];
            for (int count = from.getInputStream().read(some);
                    count >= 0;
                    count = from.getInputStream().read(some)) {
                to.getOutputStream().write(some, 0, count);
                to.getOutputStream().flush();
            }
        } catch (IOException _) {
            // one of them left
        }
    }
}
