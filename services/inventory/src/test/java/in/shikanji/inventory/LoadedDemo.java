package in.shikanji.inventory;

import in.shikanji.platform.database.TestEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a folder holds when the demo has been loaded into it, made once: loading it takes longer than most tests of it. */
final class LoadedDemo {
    private static final class Made {
        static final Map<String, byte[]> FILES = make();
    }

    private LoadedDemo() {}

    /** Whether it is there now. On PostgreSQL nothing is in the folder, and it is not. */
    static boolean putInto(Path folder) {
        if (TestEngine.chosen() != TestEngine.SQLITE) {
            return false;
        }
        Made.FILES.forEach((name, bytes) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return true;
    }

    private static Map<String, byte[]> make() {
        try {
            Path folder = Files.createTempDirectory("shikanji-demo");
            try {
                new DemoInventory(folder, false).close();
                return all(folder).stream()
                        .filter(Files::isRegularFile)
                        .collect(
                                Collectors.toMap(file -> folder.relativize(file).toString(), LoadedDemo::read));
            } finally {
                for (Path each : all(folder).reversed()) {
                    Files.delete(each);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
