package in.shikanji.app.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
final class StartRefusalsTest {
    /** A folder in which nobody may make one, not even root. */
    private static final Path NOT_WRITABLE = Path.of("/proc");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--management-port"})
    void refusesAPortInUse(String option) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(refusal(folder.resolve("data"), option, port)).contains(port, "in use", "with " + option + ",");
        }
    }

    @Test
    void refusesADataFolderThatAnotherProcessUses() throws Exception {
        Path data = folder.resolve("data");
        try (Program first = Program.start(folder, data)) {
            assertThat(refusal(data)).contains(data.toString(), "in use");

            Person.nobody(first).get("/stores").expect(200);
        }
    }

    @Test
    void refusesAFileInPlaceOfTheDataFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(refusal(file)).contains(file.toString(), "is a file");
    }

    @Test
    void refusesADataFolderThatItCanNotWrite() throws Exception {
        assumeTrue(Files.isDirectory(NOT_WRITABLE), "needs a place where root can't write either");

        assertThat(refusal(NOT_WRITABLE.resolve("shikanji"))).contains("can't be written");
    }

    @Test
    void refusesADatabaseThatIsNone() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("order.db"), "These are not the orders you are looking for. ".repeat(500));

        assertThat(refusal(data)).contains("order.db", "can't be opened");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://127.0.0.1:1/shop?user=shop&password=secret, can't be opened",
        "jdbc:postgresql://shop:secret@127.0.0.1:1/shop, can't be opened",
        "postgres://shop:secret@127.0.0.1:1/shop, it takes sqlite or"
    })
    void refusesADatabaseServerThatIsNotThereWithoutTellingThePassword(String address, String words) throws Exception {
        assertThat(refusal(folder.resolve("data"), "--database-order", address))
                .contains("127.0.0.1:1/shop", words)
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "--prot, 8080, --port",
        "--port, abc, whole number",
        "--log-level, loud, debug or info",
        "--mail-smtp, mail.example.com, a host and a port",
        "--mail-smtp, mail.example.com:587, mail.from",
        "--mail-password, lemon, SHIKANJI_MAIL_PASSWORD",
        "--sms-url, http://sms.example/{to}/{text}, https",
        "--map-tiles, http://tile.example/{z}/{x}/{y}.png, https"
    })
    void refusesOptionsThatMakeNoSense(String option, String value, String word) throws Exception {
        assertThat(refusal(folder.resolve("data"), option, value))
                .contains(option.substring(2).replace('-', '.'), word);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void refusesGoogleWithoutItsSecret() throws Exception {
        assertThat(refusal(folder.resolve("data"), "--google-client-id", "lemon"))
                .contains("google.client-id", "google.client-secret");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void startsAgainOnAFolderThatIsThere() throws Exception {
        Path data = folder.resolve("data");
        try (Program first = Program.start(folder, data)) {
            Person.nobody(first).register("guest@example.com", "lemon-and-cumin");
            first.askToStop();
            assertThat(first.awaitEnd()).isIn(0, 143);
        }

        try (Program second = Program.start(folder, data)) {
            Person guest = Person.nobody(second).signIn("guest@example.com", "lemon-and-cumin");
            assertThat(guest.get("/auth/me").expect(200).text("email")).isEqualTo("guest@example.com");
        }
    }

    /** Starts the program, which must refuse, and returns the one line that it says why. */
    private String refusal(Path data, String... options) throws IOException, InterruptedException {
        Map<String, String> usual = Map.of("--port", "0", "--management-port", "0", "--data", data.toString());
        List<String> all = new ArrayList<>();
        usual.forEach((option, value) -> {
            if (!List.of(options).contains(option)) {
                all.addAll(List.of(option, value));
            }
        });
        all.addAll(List.of(options));
        try (Program program = Program.launch(folder, all)) {
            assertThat(program.awaitEnd()).as(program.output()).isNotIn(0, 143);
            String errors = program.errors();
            assertThat(errors.lines()).as(errors).hasSize(1);
            assertThat(errors.strip())
                    .as("a sentence for people")
                    .matches("[A-Z][^\\n]{20,250}[.)]")
                    .doesNotContain("Exception", "\tat ");
            return errors;
        }
    }
}
