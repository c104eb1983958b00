package in.shikanji.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SmtpMailTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:30:00Z");
    private static final String FROM = "शिकंजी <orders@shikanji.example>";
    private static final Mail HELLO = new Mail("evt_1", "asha@example.com", "Your order", "It is ready.", NOON);

    private final MailServer server = new MailServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsWhatWasWrittenInHindiToo() throws Exception {
        String text = "नमस्ते आशा,\n\nआपका ऑर्डर तैयार है: ₹160\n" + "a long line ".repeat(200);

        sender().send(new Mail("evt_1", "asha@example.com", "आपका ऑर्डर CGN-042 तैयार है", text, NOON));

        MimeMessage taken = server.taken().getFirst();
        assertThat(taken.getSubject()).isEqualTo("आपका ऑर्डर CGN-042 तैयार है");
        assertThat(taken.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(text.strip());
        assertThat(taken.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(taken.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("asha@example.com");
        assertThat(taken.getFrom()[0].toString()).contains("<orders@shikanji.example>");
        assertThat(taken.getSentDate()).hasTime(NOON.toEpochMilli());
    }

    @Test
    void aRetryIsTheSameMessage() throws Exception {
        sender().send(HELLO);
        sender().send(HELLO);
        sender().send(new Mail("evt_2", HELLO.to(), HELLO.subject(), HELLO.text(), NOON));
        sender().send(new Mail("an id> with\nmore", HELLO.to(), HELLO.subject(), HELLO.text(), NOON));

        assertThat(server.taken().stream().map(SmtpMailTest::messageId))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("<evt_1@shikanji.example>"),
                        again -> assertThat(again).isEqualTo("<evt_1@shikanji.example>"),
                        other -> assertThat(other).isEqualTo("<evt_2@shikanji.example>"),
                        odd -> assertThat(odd).matches("<[0-9a-f]{64}@shikanji\\.example>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ready\r\nBcc: all@example.com", "Ready\nBcc: all@example.com", "Ready\r", "Ready\u0000"})
    void aSubjectIsOneLine(String subject) {
        assertThatThrownBy(() -> sender().send(new Mail("evt_1", HELLO.to(), subject, "", NOON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the subject of Mail[evt_1] is not one line");
        assertThat(server.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asha@example.com\r\nBcc: all@example.com",
                "asha@example.com, all@example.com",
                "asha@example.com\n",
                "Asha <asha@example.com>",
                "all: asha@example.com, b@example.com;",
                "asha",
                ""
            })
    void aRecipientIsOneAddress(String to) {
        assertThatThrownBy(() -> sender().send(new Mail("evt_1", to, "Ready", "", NOON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the recipient of Mail[evt_1] is no address")
                .hasNoCause();
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void aWrongPasswordIsSaidWithoutIt() {
        SmtpMail sender = new SmtpMail(
                new SmtpServer("127.0.0.1", server.port(), SmtpServer.Security.NONE, MailServer.USER, "sugar-and-lime"),
                FROM);

        assertThatThrownBy(() -> sender.send(HELLO))
                .hasMessageContaining("Mail[evt_1]")
                .hasMessageContaining("does not take the user and the password")
                .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("sugar", HELLO.to()))
                .hasNoCause();
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsNamed() {
        int port = server.port();
        server.close();

        assertThatThrownBy(() -> new SmtpMail(open(port), FROM).send(HELLO))
                .hasMessageContaining("127.0.0.1:" + port + " can't be used");
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForForLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SmtpMail sender = new SmtpMail(open(silent.getLocalPort()), FROM, Duration.ofMillis(200), null);

            assertThatThrownBy(() -> sender.send(HELLO)).hasMessageContaining("can't be used");
        }
    }

    @Test
    void aRefusedRecipientIsNotNamed() throws IOException {
        try (ScriptedServer refusing = new ScriptedServer(
                "220 hello", "250 here", "250 sender ok", "550 5.1.1 <asha@example.com> is unknown here", "221 bye")) {
            assertThatThrownBy(() -> new SmtpMail(open(refusing.port()), FROM).send(HELLO))
                    .hasMessageContaining("refused the recipient with 550")
                    .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("asha"))
                    .hasNoCause();
        }
    }

    @Test
    void whatWasTakenIsSentHoweverTheConnectionEnds() throws IOException {
        try (ScriptedServer leaving = new ScriptedServer(
                "220 hello", "250 here", "250 sender ok", "250 recipient ok", "354 go on", "250 taken")) {
            new SmtpMail(open(leaving.port()), FROM).send(HELLO);

            assertThat(leaving.heard())
                    .contains("MAIL FROM:<orders@shikanji.example>", "Message-ID: <evt_1@shikanji.example>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a b@example.com", "a@example.com, b@example.com", ""})
    void aSenderIsOneAddress(String from) {
        assertThatThrownBy(() -> new SmtpMail(open(25), from)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPasswordNeedsEncryptionAndAUser() {
        assertThatThrownBy(() -> new SmtpServer("mail.example", 25, SmtpServer.Security.NONE, "shop", "lemon"))
                .hasMessageContaining("could be read by everyone");
        assertThatThrownBy(() -> new SmtpServer("mail.example", 587, SmtpServer.Security.TLS, "", "lemon"))
                .hasMessageContaining("a password a user");
        assertThat(new SmtpServer("mail.example", 587, SmtpServer.Security.TLS, "shop", "lemon"))
                .hasToString("mail.example:587");
    }

    private SmtpMail sender() {
        return new SmtpMail(
                new SmtpServer(
                        "127.0.0.1", server.port(), SmtpServer.Security.NONE, MailServer.USER, MailServer.PASSWORD),
                FROM);
    }

    private static SmtpServer open(int port) {
        return new SmtpServer("127.0.0.1", port, SmtpServer.Security.NONE, "", "");
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException failed) {
            throw new AssertionError(failed);
        }
    }
}
