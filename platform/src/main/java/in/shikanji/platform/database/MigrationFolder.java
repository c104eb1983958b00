package in.shikanji.platform.database;

import in.shikanji.platform.ClassPathFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * The SQL files of one class-path folder.
 *
 * @param fingerprint changes when a file is added or changed; 0 without files
 */
record MigrationFolder(String location, int fingerprint) {
    static MigrationFolder read(String location) {
        try {
            return new MigrationFolder(
                    location, fingerprint(ClassPathFolder.read(MigrationFolder.class.getClassLoader(), location)));
        } catch (IOException failure) {
            throw new UncheckedIOException("The migrations in " + location + " can't be read", failure);
        }
    }

    boolean isEmpty() {
        return fingerprint == 0;
    }

    private static int fingerprint(SortedMap<String, byte[]> files) {
        CRC32 sum = new CRC32();
        files.forEach((name, content) -> {
            if (name.endsWith(".sql")) {
                sum.update(name.getBytes(StandardCharsets.UTF_8));
                sum.update(content);
            }
        });
        return (int) sum.getValue();
    }
}
