package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.ConfigurationException;
import in.shikanji.platform.mail.DevelopmentMailbox;
import in.shikanji.platform.mail.SmtpMail;
import in.shikanji.platform.mail.UrlSms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What messages go out by, from the settings. */
@Tag("once")
class SendersTest {
    private static final List<String> MAIL =
            List.of("--mail-smtp", "mail.example.com:587", "--mail-from", "Shikanji <orders@example.com>");
    private static final List<String> SMS = List.of("--sms-url", "https://sms.example/?key=lemon&to={to}&text={text}");

    private final DevelopmentMailbox mailbox = new DevelopmentMailbox();

    @TempDir
    Path folder;

    @Test
    void withoutSettingsNothingCanBeSent() {
        Senders senders = senders(Map.of(), List.of());

        assertThat(senders.mail().isAvailable()).isFalse();
        assertThat(senders.sms().isAvailable()).isFalse();
    }

    @Test
    void settingsChooseServers() {
        Senders senders = senders(Map.of("SHIKANJI_SMS_AUTHORIZATION", "Key abc"), both(MAIL, SMS));

        assertThat(senders.mail()).isInstanceOf(SmtpMail.class);
        assertThat(senders.sms()).isInstanceOf(UrlSms.class);
    }

    @Test
    void inDevelopmentNothingLeavesTheMailbox() {
        Senders senders = senders(Map.of(), both(both(MAIL, SMS), List.of("--dev")));

        assertThat(senders.mail()).isSameAs(mailbox);
        assertThat(senders.sms()).isSameAs(mailbox);
    }

    @Test
    void thePasswordMayStandInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "salt-and-lemon\n");
        List<String> signIn = List.of("--mail-user", "shop", "--mail-password-file", file.toString());

        assertThat(senders(Map.of(), both(MAIL, signIn)).mail()).isInstanceOf(SmtpMail.class);
        assertThatThrownBy(() -> senders(Map.of("SHIKANJI_MAIL_PASSWORD", "sugar"), both(MAIL, signIn)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Only one of mail.password and mail.password-file can be set.");
        Files.writeString(file, "\n");
        assertThatThrownBy(() -> senders(Map.of(), both(MAIL, signIn)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("mail.password-file", file.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --mail-smtp m:25                                        | mail.from
            --mail-from a@b.example                                 | mail.smtp
            --mail-smtp m:25 --mail-from nobody                     | "nobody" is no mail address
            --mail-smtp m:25 --mail-from a@b.example --mail-user me | a user needs a password
            --sms-url http://sms.example/{to}/{text}?key=lemon      | must begin with https
            --sms-url https://sms.example/{to}?key=lemon            | {text}
            """)
    void contradictionsAreSaidInOneSentence(String options, String words) {
        assertThatThrownBy(() -> senders(Map.of(), List.of(options.split(" "))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageMatching("[A-Z].*\\.")
                .hasMessageContaining(words)
                .hasMessageNotContaining("lemon");
    }

    @Test
    void passwordsAreNeverRepeated() {
        List<String> open = List.of("--mail-user", "shop", "--mail-security", "none");

        assertThatThrownBy(() -> senders(Map.of("SHIKANJI_MAIL_PASSWORD", "sugar"), both(MAIL, open)))
                .hasMessageContaining("without encryption")
                .hasMessageNotContaining("sugar");
        assertThatThrownBy(() -> senders(Map.of("SHIKANJI_SMS_AUTHORIZATION", "su\ngar"), SMS))
                .hasMessageContaining("authorization")
                .hasMessageNotContaining("gar");
        assertThatThrownBy(() -> senders(Map.of("SHIKANJI_SMS_AUTHORIZATION", "sugar"), List.of()))
                .hasMessageContaining("sms.url")
                .hasMessageNotContaining("sugar");
    }

    private Senders senders(Map<String, String> environment, List<String> options) {
        return Senders.of(Configuration.load(options, environment), mailbox);
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
