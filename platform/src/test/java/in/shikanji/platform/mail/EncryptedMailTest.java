package in.shikanji.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.mail.SmtpServer.Security;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mail goes out encrypted, to the server that is meant, or not at all. */
@Tag("slow")
final class EncryptedMailTest {
    private static final Mail HELLO =
            new Mail("evt_1", "asha@example.com", "Your order", "It is ready.", Instant.EPOCH);

    @TempDir
    private static Path folder;

    private static Certificate known;
    private static Certificate ofAnother;

    private final MailServer server = new MailServer();

    @BeforeAll
    static void make() throws Exception {
        known = Certificate.of("localhost", folder);
        ofAnother = Certificate.of("mail.example", folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void sendsWithTheUsersPassword(Security security) throws Exception {
        try (EncryptingFront front = front(known, security)) {
            sender(front.port(), security, known).send(HELLO);

            assertThat(server.taken()).hasSize(1);
            assertThat(front.heardInTheClear()).allMatch(line -> line.startsWith("EHLO ") || line.equals("STARTTLS"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void sendsNothingToAStranger(Security security) throws Exception {
        try (EncryptingFront front = front(known, security)) {
            SmtpMail sender = new SmtpMail(server(front.port(), security), "orders@shikanji.example");

            assertThatThrownBy(() -> sender.send(HELLO)).hasMessageContaining("can't be used");
            assertThat(server.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void sendsNothingToAServerOfAnotherName(Security security) throws Exception {
        try (EncryptingFront front = front(ofAnother, security)) {
            SmtpMail sender = sender(front.port(), security, ofAnother);

            assertThatThrownBy(() -> sender.send(HELLO)).hasMessageContaining("can't be used");
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void sendsNothingInTheClearWhenTheServerOffersNoEncryption() throws Exception {
        SmtpMail sender = sender(server.port(), Security.STARTTLS, known);

        assertThatThrownBy(() -> sender.send(HELLO)).hasMessageContaining("STARTTLS");
        assertThat(server.taken()).isEmpty();
    }

    private EncryptingFront front(Certificate certificate, Security security) throws Exception {
        return new EncryptingFront(certificate.own(), security == Security.STARTTLS, server.port());
    }

    private static SmtpMail sender(int port, Security security, Certificate believed) throws Exception {
        return new SmtpMail(
                server(port, security),
                "orders@shikanji.example",
                Duration.ofSeconds(10),
                believed.believed().getSocketFactory());
    }

    private static SmtpServer server(int port, Security security) {
        return new SmtpServer("localhost", port, security, MailServer.USER, MailServer.PASSWORD);
    }
}
