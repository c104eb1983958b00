package in.shikanji.app.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import in.shikanji.app.kill.Program;
import in.shikanji.app.kill.Program.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Started on a folder of which it may only read the files, as another user's program is. */
@Tag("once")
final class ReadOnlyTest {
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    /** Root may write everything; without its powers it is another user like any other. */
    private static final Surroundings ANOTHER_USER = new Surroundings(
            ROOT ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs") : List.of(),
            Map.of());

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void fillAFolder() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs rights as POSIX has them");
        assumeTrue(
                !ROOT || Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "As root, another user is made with setpriv (apt-get install util-linux).");
        data = folder.resolve("data");
        try (Program program = Program.start(folder, data)) {
            program.askToStop();
            assertThat(program.awaitEnd()).isIn(0, 143);
        }
    }

    @Test
    void refusesAFolderAFileOrKeysThatItMayNotWriteInOneSentence() throws Exception {
        allow(data, "r-xr-xr-x");
        assertThat(refusal()).contains(data.toString(), "can't be written", "who owns it");
        allow(data, "rwxr-xr-x");

        allow(data.resolve("inventory.db"), "r--r--r--");
        assertThat(refusal()).contains("inventory.db", "can't be written", "who owns it");
        allow(data.resolve("inventory.db"), "rw-r--r--");

        allow(data.resolve("lock"), "r--r--r--");
        assertThat(refusal()).contains(data.toString(), "can't be written");
        allow(data.resolve("lock"), "rw-r--r--");

        try (Stream<Path> keys = Files.list(data.resolve("keys"))) {
            for (Path key : keys.toList()) {
                allow(key, "---------");
            }
        }
        assertThat(refusal()).contains("keys", "can't be read");
    }

    private static void allow(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private String refusal() throws Exception {
        List<String> options = List.of("--port", "0", "--management-port", "0", "--data", data.toString());
        try (Program program = Program.launch(folder, ANOTHER_USER, options)) {
            assertThat(program.awaitEnd()).as(program.output()).isEqualTo(1);
            String errors = program.errors();
            assertThat(errors.lines()).as(errors).hasSize(1);
            return errors;
        }
    }
}
