package in.shikanji.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The SQL files of one class-path folder.
 *
 * @param fingerprint changes when a file is added or changed; 0 without files
 */
record MigrationFolder(String location, int fingerprint) {
    static MigrationFolder read(String location) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            ClassLoader loader = MigrationFolder.class.getClassLoader();
            for (URL url : Collections.list(loader.getResources(location))) {
                if (url.getProtocol().equals("jar")) {
                    readJar(url, location, files);
                } else {
                    readFolder(Path.of(url.toURI()), files);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The migrations in " + location + " can't be read", failure);
        } catch (URISyntaxException failure) {
            throw new IllegalStateException("The class path has an odd address", failure);
        }
        return new MigrationFolder(location, fingerprint(files));
    }

    boolean isEmpty() {
        return fingerprint == 0;
    }

    private static int fingerprint(SortedMap<String, byte[]> files) {
        CRC32 sum = new CRC32();
        files.forEach((name, content) -> {
            sum.update(name.getBytes(StandardCharsets.UTF_8));
            sum.update(content);
        });
        return (int) sum.getValue();
    }

    private static void readFolder(Path folder, SortedMap<String, byte[]> files) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> paths = found.toList();
            for (Path path : paths) {
                if (path.toString().endsWith(".sql")) {
                    files.put(path.getFileName().toString(), Files.readAllBytes(path));
                }
            }
        }
    }

    private static void readJar(URL url, String location, SortedMap<String, byte[]> files) throws IOException {
        URL file = ((JarURLConnection) url.openConnection()).getJarFileURL();
        try (JarFile jar = new JarFile(Path.of(URI.create(file.toString())).toFile())) {
            for (var entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(location + "/") && name.endsWith(".sql")) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        files.put(name.substring(location.length() + 1), content.readAllBytes());
                    }
                }
            }
        }
    }
}
