package in.shikanji.platform.objects;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderObjectsTest implements ObjectsContract {
    @TempDir
    private Path folder;

    @Override
    public Objects objects() {
        return new FolderObjects(folder.resolve("objects"));
    }

    @Test
    void refusesToBeCalledInsideAUnitOfWork() {
        try (var databases = new TestDatabases(folder)) {
            assertThatThrownBy(() ->
                            databases.open("sample").write("a", sql -> objects().list("")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("listing objects is not allowed inside a unit of work");
        }
    }
}
