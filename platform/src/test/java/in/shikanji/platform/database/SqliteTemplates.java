package in.shikanji.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Empty SQLite files with a service's tables, made once: migrations take longer than most tests of what stands in them. */
final class SqliteTemplates {
    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

    private SqliteTemplates() {}

    /** Puts one where the service's file will be opened, unless one is there. */
    static void put(Path folder, String service) {
        Path file = folder.resolve(service + ".db");
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.write(file, MADE.computeIfAbsent(service, SqliteTemplates::make));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] make(String service) {
        try {
            Path folder = Files.createTempDirectory("shikanji-template");
            Path file = folder.resolve(service + ".db");
            try (Readers readers = new Readers()) {
                SqliteDatabase.open(folder, service, SqliteOptions.defaults(), readers)
                        .close();
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
