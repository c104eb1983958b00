package in.shikanji.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Hands mail in at an SMTP server, over one connection for each message: there are few, and a connection that was kept
 * would have been closed by the server before the next. A message that is sent again has the same {@code Message-ID}, by
 * which mailboxes know it.
 */
public final class SmtpMail implements MailSender {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SmtpServer server;
    private final InternetAddress from;
    private final Session session;

    /**
     * Does not connect yet.
     *
     * @param from an address, with or without a name: {@code Shikanji <orders@example.com>}
     * @throws IllegalArgumentException when it is none
     */
    public SmtpMail(SmtpServer server, String from) {
        this(server, from, PATIENCE, null);
    }

    /**
     * @param patience for connecting, for each read and for each write
     * @param encryption decides which certificates are believed; null: those that the JDK believes
     */
    SmtpMail(SmtpServer server, String from, Duration patience, @Nullable SSLSocketFactory encryption) {
        this.server = server;
        this.from = sender(from);
        Properties properties = properties(server, patience);
        if (encryption != null) {
            properties.put("mail.smtp.ssl.socketFactory", encryption);
        }
        this.session = Session.getInstance(properties);
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public void send(Mail mail) {
        MimeMessage message = SmtpMessage.of(mail, from, session);
        Transport transport = connected(mail);
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException refused) {
            throw new NotSentException(mail, server + " " + refusal(refused));
        } finally {
            close(transport);
        }
    }

    private Transport connected(Mail mail) {
        try {
            Transport transport = session.getTransport();
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            return transport;
        } catch (AuthenticationFailedException _) {
            throw new NotSentException(mail, server + " does not take the user and the password");
        } catch (MessagingException failed) {
            // the server does not know yet for whom it is, so this can't repeat it
            throw new NotSentException(mail, server + " can't be used: " + failed.getMessage());
        }
    }

    /** What the server took is sent, however the connection ends. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException _) {
            // it is gone already
        }
    }

    private static InternetAddress sender(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException none) {
            throw new IllegalArgumentException("\"" + from + "\" is no mail address", none);
        }
    }

    private static Properties properties(SmtpServer server, Duration patience) {
        String millis = Long.toString(patience.toMillis());
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    /** By its number: the server's words often repeat the address. */
    private static String refusal(MessagingException refused) {
        String words = "broke off";
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            words = switch (cause) {
                case SMTPAddressFailedException address -> "refused the recipient with " + address.getReturnCode();
                case SMTPSenderFailedException sender -> "refused the sender with " + sender.getReturnCode();
                case SMTPSendFailedException message -> "refused the message with " + message.getReturnCode();
                default -> words;
            };
        }
        return words;
    }
}
