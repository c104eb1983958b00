package in.shikanji.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    @TempDir
    Path folder;

    @Test
    void isUsualWhenNothingIsSet() {
        Configuration configuration = Configuration.of();

        assertThat(configuration.number(Key.PORT)).isEqualTo(8080);
        assertThat(configuration.flag(Key.DEMO)).isTrue();
        assertThat(configuration.number(Key.HTTP_BODY_LIMIT)).isEqualTo(256 * 1024);
        assertThat(configuration.time(Key.HTTP_READ_TIMEOUT)).isEqualTo(Duration.ofSeconds(20));
        assertThat(configuration.path(Key.TRACE_FILE)).isEmpty();
        assertThat(configuration.list(Key.CORS_ORIGINS)).isEmpty();
    }

    @Test
    void prefersOptionsToTheEnvironmentAndThatToTheFile() throws IOException {
        Path file = folder.resolve("shikanji.properties");
        Files.writeString(file, "port=1\ndatabase.queue=2\nhttp.body-limit=3k\n");

        Configuration configuration = Configuration.load(
                List.of("--config", file.toString(), "--port=30"),
                Map.of("SHIKANJI_PORT", "20", "SHIKANJI_DATABASE_QUEUE", "20", "HOME", "/root"));

        assertThat(configuration.number(Key.PORT)).isEqualTo(30);
        assertThat(configuration.number(Key.DATABASE_QUEUE)).isEqualTo(20);
        assertThat(configuration.number(Key.HTTP_BODY_LIMIT)).isEqualTo(3 * 1024);
    }

    @Test
    void takesFlagsWithoutAValueAndKeepsTheOtherWords() {
        Configuration configuration =
                Configuration.of("migrate", "--dev", "analytics", "--no-demo", "--limits", "off", "--help");

        assertThat(configuration.flag(Key.DEV)).isTrue();
        assertThat(configuration.flag(Key.DEMO)).isFalse();
        assertThat(configuration.text(Key.LIMITS)).isEqualTo("off");
        assertThat(configuration.words()).containsExactly("migrate", "analytics");
        assertThat(configuration.isHelpAsked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    --port 80a          | The setting port is "80a", but it takes a whole number from 0 to 65535.
                    --port 70000        | The setting port is "70000", but it takes a whole number from 0 to 65535.
                    --port=             | The setting port is "", but it takes a whole number from 0 to 65535.
                    --port              | --port needs a value: a whole number from 0 to 65535.
                    --limits maybe      | The setting limits is "maybe", but it takes on or off.
                    --dev=perhaps       | The setting dev is "perhaps", but it takes true or false.
                    --database-deadline 5 | The setting database.deadline is "5", but it takes a time such as 500ms, 20s, 5m or 24h.
                    --http-body-limit 1g | The setting http.body-limit is "1g", but it takes a number of bytes such as 256k or 10m, at most 64m.
                    --prot 80           | There is no option "--prot"; did you mean "--port"? (--help lists them all.)
                    --no-port           | There is no option "--no-port"; did you mean "--port"? (--help lists them all.)
                    --mail-smtp mail.example.com | The setting mail.smtp is "mail.example.com", but it takes a host and a port such as mail.example.com:587.
                    --mail-smtp mail.example.com:0 | The setting mail.smtp is "mail.example.com:0", but it takes a host and a port such as mail.example.com:587.
                    --mail-password lemon | The setting mail.password can't stand on the command line, which everyone on this machine can read; put it into SHIKANJI_MAIL_PASSWORD or the settings file.
                    --mail-passwort-file x | There is no option "--mail-passwort-file"; did you mean "--mail-password-file"? (--help lists them all.)
                    --map-tiles http://tile.example/{z}/{x}/{y}.png | The setting map.tiles is "http://tile.example/{z}/{x}/{y}.png", but it takes an https address with {z}, {x} and {y} in it, once each.
                    --map-tiles https://tile.example/{z}/{x}.png | The setting map.tiles is "https://tile.example/{z}/{x}.png", but it takes an https address with {z}, {x} and {y} in it, once each.
                    --map-tiles https://tile.example/{z}/{x}/{y}/{y}.png | The setting map.tiles is "https://tile.example/{z}/{x}/{y}/{y}.png", but it takes an https address with {z}, {x} and {y} in it, once each.
                    --map-tiles https://tile.example;/{z}/{x}/{y}.png | The setting map.tiles is "https://tile.example;/{z}/{x}/{y}.png", but it takes an https address with {z}, {x} and {y} in it, once each.
                    -p 80               | There is no option "-p"; did you mean "--port"? (--help lists them all.)
                    """)
    void namesWhatIsWrongInOneSentence(String arguments, String sentence) {
        assertThatThrownBy(() -> Configuration.load(Arrays.asList(arguments.split(" ")), Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(sentence);
    }

    @Test
    void refusesUnknownNamesInTheEnvironmentAndTheFile() throws IOException {
        Path file = folder.resolve("bad.properties");
        Files.writeString(file, "databse.queue=2\n");

        assertThatThrownBy(() -> Configuration.load(List.of(), Map.of("SHIKANJI_DATABASE_QUEU", "1")))
                .hasMessageStartingWith("There is no environment variable \"SHIKANJI_DATABASE_QUEU\";"
                        + " did you mean \"SHIKANJI_DATABASE_QUEUE\"?");
        assertThatThrownBy(() -> Configuration.of("--config", file.toString()))
                .hasMessageStartingWith("There is no setting \"databse.queue\"; did you mean \"database.queue\"?");
    }

    @Test
    void takesPasswordsFromWhereNobodyElseReads() throws IOException {
        Path file = folder.resolve("secret.properties");
        Files.writeString(file, "sms.authorization=Key abc\nmail.smtp=[::1]:25\n");

        Configuration configuration = Configuration.load(
                List.of("--config", file.toString()), Map.of("SHIKANJI_MAIL_PASSWORD", "salt-and-lemon"));

        assertThat(configuration.text(Key.MAIL_PASSWORD)).isEqualTo("salt-and-lemon");
        assertThat(configuration.text(Key.SMS_AUTHORIZATION)).isEqualTo("Key abc");
        assertThat(configuration.text(Key.MAIL_SMTP)).isEqualTo("[::1]:25");
        assertThat(Configuration.documentedFile()).doesNotContain("--mail-password,", "--sms-authorization");
    }

    @Test
    void namesASettingsFileThatIsNotThere() {
        assertThatThrownBy(() -> Configuration.of("--config", "nowhere.properties"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("nowhere.properties");
    }

    @Test
    void documentsEverySettingInAFileThatChangesNothing() throws IOException {
        String documented = Configuration.documentedFile();

        Properties all = new Properties();
        all.load(new StringReader(documented.replaceAll("(?m)^#([a-z.-]+=)", "$1")));
        assertThat(all).hasSize(Key.values().length - 1);
        for (Key key : Key.values()) {
            if (key != Key.CONFIG) {
                assertThat(all).containsEntry(key.text(), key.standard());
            }
        }
    }
}
