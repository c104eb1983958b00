package in.shikanji.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/** SQLite itself. The driver unpacks it at each start, unless {@code org.sqlite.lib.path} names a folder that has it. */
public final class SqliteLibrary {
    private SqliteLibrary() {}

    /**
     * Unpacks the library of this machine into the folder, which should be nobody else's to write: it becomes part of the
     * program. Programs that run keep the one they have.
     */
    public static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + '/' + name;
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (library == null) {
                return; // then the driver looks for one that is installed
            }
            Path fresh = folder.resolve(name + ".new");
            Files.copy(library, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
