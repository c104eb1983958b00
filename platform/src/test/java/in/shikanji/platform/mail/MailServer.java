package in.shikanji.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** A real SMTP server on a free port, which keeps what it takes. */
final class MailServer implements AutoCloseable {
    static final String USER = "shop";
    static final String PASSWORD = "salt-and-lemon";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailServer() {
        server.setUser("orders@shikanji.example", USER, PASSWORD);
        server.getUserManager().setAuthRequired(true);
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    List<MimeMessage> taken() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }
}
