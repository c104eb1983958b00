package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {
    @TempDir
    private Path parent;

    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            var folder = DataFolder.open(Path.of(arguments[0]));
            System.out.println("locked " + folder.path());
            new CountDownLatch(1).await();
        }
    }

    @Test
    void isMadeIfItIsMissingAndLockedUntilClosed() {
        Path path = parent.resolve("a/data");

        try (var folder = DataFolder.open(path)) {
            assertThat(folder.path()).isDirectory();
            assertThatThrownBy(() -> DataFolder.open(path)).isInstanceOf(DataFolderException.class);
            assertThatThrownBy(() -> DataFolder.open(path))
                    .hasMessageEndingWith("is in use by another running Shikanji.");
        }
        DataFolder.open(path).close();
    }

    @Test
    void anotherProcessKeepsItEvenAfterAFailedAttemptAndLetsGoWhenItDies() throws Exception {
        Path path = parent.resolve("data");
        try (var holder = new OtherProcess(Holder.class, path.toString())) {
            holder.awaitLine("locked");
            assertThatThrownBy(() -> DataFolder.open(path)).hasMessageContaining("is in use");
            assertThatThrownBy(() -> DataFolder.open(path)).hasMessageContaining("is in use");
            holder.kill();
        }

        DataFolder.open(path).close();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(parent.resolve("data"), "");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(DataFolderException.class)
                .hasMessage("The data folder " + file + " is a file, not a folder.");
    }

    @Test
    void saysThatItCannotBeWritten() throws IOException {
        Path below = Files.writeString(parent.resolve("file"), "").resolve("data");
        assertThatThrownBy(() -> DataFolder.open(below)).hasMessageContaining("can't be written");

        Path folder = Files.createDirectory(parent.resolve("data"));
        assumeFalse(!folder.toFile().setWritable(false) || Files.isWritable(folder), "root may write everywhere");
        assertThatThrownBy(() -> DataFolder.open(folder)).hasMessageContaining("can't be written");
    }
}
