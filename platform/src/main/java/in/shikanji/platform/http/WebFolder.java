package in.shikanji.platform.http;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads all files under a folder of the class path, be it a real folder or inside a jar. */
final class WebFolder {
    private WebFolder() {}

    /** The files by their path in the folder, each with its forms by ending; nothing when there is no index.html. */
    static Map<String, Map<String, byte[]>> read(ClassLoader loader, String folder) throws IOException {
        URL index = loader.getResource(folder + "/index.html");
        if (index == null) {
            return Map.of();
        }
        try {
            if (index.openConnection() instanceof JarURLConnection jar) {
                URI file = jar.getJarFileURL().toURI();
                try (FileSystem inside = FileSystems.newFileSystem(Path.of(file), Map.of())) {
                    return readTree(inside.getPath(folder));
                }
            }
            return readTree(Path.of(index.toURI()).resolveSibling(""));
        } catch (URISyntaxException e) {
            throw new IOException("the class path has an odd address: " + index, e);
        }
    }

    private static Map<String, Map<String, byte[]>> readTree(Path root) throws IOException {
        Map<String, byte[]> all = new HashMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                all.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        Map<String, Map<String, byte[]>> files = new HashMap<>();
        all.forEach((path, bytes) -> {
            String ending = formOf(path, all);
            String name = path.substring(0, path.length() - ending.length());
            files.computeIfAbsent(name, _ -> new HashMap<>()).put(ending, bytes);
        });
        return files;
    }

    private static String formOf(String path, Map<String, byte[]> all) {
        for (String ending : List.of(".gz", ".br")) {
            if (path.endsWith(ending) && all.containsKey(path.substring(0, path.length() - ending.length()))) {
                return ending;
            }
        }
        return "";
    }
}
