package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class SqliteLibraryTest {
    private static final String UNPACKED = "the driver unpacked the library";

    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @Test
    void replacesALibraryThatIsThere() throws Exception {
        SqliteLibrary.unpack(folder);
        Path library = onlyFile();
        byte[] whole = Files.readAllBytes(library);
        Files.write(library, new byte[1], StandardOpenOption.TRUNCATE_EXISTING);

        SqliteLibrary.unpack(folder);

        assertThat(onlyFile()).isEqualTo(library).hasBinaryContent(whole);
    }

    @Test
    void isUnpackedNoSecondTimeByTheDriver() throws Exception {
        SqliteLibrary.unpack(folder);

        assertThat(unpackedByTheDriver()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isUnpackedByTheDriverWhenItIsMissingOrBroken(boolean broken) throws Exception {
        if (broken) {
            SqliteLibrary.unpack(folder);
            Files.write(onlyFile(), new byte[1], StandardOpenOption.TRUNCATE_EXISTING);
        }

        assertThat(unpackedByTheDriver()).isTrue();
    }

    /** Opens a database in another process, which must succeed, and says whether it has had to unpack the library. */
    private boolean unpackedByTheDriver() throws Exception {
        Path output = temporary.resolve("output.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.lib.path=" + folder,
                        "-Dorg.sqlite.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpensADatabase.class.getName(),
                        temporary.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output).contains(UNPACKED);
    }

    private Path onlyFile() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    static final class OpensADatabase {
        private OpensADatabase() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            try (SqliteConnection _ = SqliteConnection.writer(folder.resolve("a.db"));
                    Stream<Path> files = Files.list(folder)) {
                // it has the library there for as long as it runs
                if (files.anyMatch(file -> file.getFileName().toString().startsWith("sqlite-"))) {
                    System.out.println(UNPACKED);
                }
            }
        }
    }
}
